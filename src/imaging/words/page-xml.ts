import type { TextLine } from '../manifest.ts';
import { toPixels, toUnion, type Box } from './box.ts';
import { toLineText } from './line-text.ts';
import { listReadingOrder } from './page-xml-order.ts';
import type { TranscribedImage } from './read-lines.ts';
import { childrenOf, readXmlTree, type XmlElement } from './xml-tree.ts';

/**
 * Text lines of a PAGE XML document in its reading order; boxes are those around its polygons.
 * A line without a text of its own is read from its words, a region without lines from itself.
 * https://github.com/PRImA-Research-Lab/PAGE-XML
 * @throws Error when it is not well-formed or holds no page
 */
export function readPageXmlLines(xml: string, image: TranscribedImage): TextLine[] {
  const page = childrenOf(readXmlTree(xml), 'Page')[image.frame ?? 0];
  if (page === undefined) throw new Error('no <Page>: not a PAGE XML file');
  const scale = {
    x: toScale(image.width, page.attributes['imageWidth']),
    y: toScale(image.height, page.attributes['imageHeight']),
  };
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  return listReadingOrder(page).flatMap((region) =>
    toWrittenLines(region).flatMap(({ text, box }) => {
      const line = toLineText(text);
      if (line === '') return [];
      return [{ text: line, ...(box === undefined ? whole : toPixels(box, scale, image)) }];
    }),
  );
}

interface WrittenLine {
  readonly text: string;
  readonly box: Box | undefined;
}

function toWrittenLines(region: XmlElement): readonly WrittenLine[] {
  const lines = childrenOf(region, 'TextLine');
  const box = findBox(region);
  if (lines.length === 0) {
    return (findText(region) ?? '').split('\n').map((text) => ({ text, box }));
  }
  return lines.map((line) => {
    const words = childrenOf(line, 'Word');
    const text = findText(line) ?? words.map((word) => findText(word) ?? '').join(' ');
    const around = toUnion(words.flatMap((word) => findBox(word) ?? []));
    return { text, box: findBox(line) ?? around ?? box };
  });
}

/** Of several readings the one of the lowest index, which is the first choice. */
function findText(element: XmlElement): string | undefined {
  const readings = childrenOf(element, 'TextEquiv').toSorted(
    (a, b) => Number(a.attributes['index'] ?? 0) - Number(b.attributes['index'] ?? 0),
  );
  return childrenOf(readings[0], 'Unicode')[0]?.text;
}

/** `points="x,y x,y"`, or `<Point x y/>` before 2013. */
function findBox(element: XmlElement): Box | undefined {
  const coords = childrenOf(element, 'Coords')[0];
  const written = (coords?.attributes['points'] ?? '')
    .split(/\s+/)
    .map((point) => point.split(','));
  const older = childrenOf(coords, 'Point').map(({ attributes }) => [
    attributes['x'] ?? '',
    attributes['y'] ?? '',
  ]);
  const points = [...written, ...older].flatMap(([first = '', second = '']) => {
    const [x, y] = [Number.parseFloat(first), Number.parseFloat(second)];
    return Number.isFinite(x) && Number.isFinite(y) ? [{ x, y, width: 0, height: 0 }] : [];
  });
  return toUnion(points);
}

function toScale(pixels: number, written: string | undefined): number {
  const length = Number.parseFloat(written ?? '');
  return length > 0 ? pixels / length : 1;
}
