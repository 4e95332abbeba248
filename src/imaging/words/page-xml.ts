import type { TextLine } from '../manifest.ts';
import { toUnion, type Box } from './box.ts';
import { listReadingOrder } from './page-xml-order.ts';
import type { TranscribedImage } from './read-lines.ts';
import { toTextLines, type Piece, type WrittenLine } from './text-line.ts';
import { findOwnText, listChildren, readXmlTree, type XmlElement } from './xml-tree.ts';

/**
 * Text lines of a PAGE XML document in its reading order; boxes are those around its polygons.
 * A line without a text of its own is read from its words, a region without lines from itself.
 * https://github.com/PRImA-Research-Lab/PAGE-XML
 * @throws Error when it is not well-formed or holds no page
 */
export function readPageXmlLines(xml: string, image: TranscribedImage): TextLine[] {
  const page = listChildren(readXmlTree(xml), 'Page')[image.frame ?? 0];
  if (page === undefined) throw new Error('no <Page>: not a PAGE XML file');
  const scale = {
    x: toScale(image.width, page.attributes['imageWidth']),
    y: toScale(image.height, page.attributes['imageHeight']),
  };
  return listReadingOrder(page).flatMap((region) =>
    toWrittenLines(region).flatMap((line) => toTextLines(line, scale, image)),
  );
}

function toWrittenLines(region: XmlElement): readonly WrittenLine[] {
  const lines = listChildren(region, 'TextLine');
  const blockBox = findBox(region);
  if (lines.length === 0) {
    const texts = (findText(region) ?? '').split('\n');
    return texts.map((text) => ({ pieces: [{ text }], blockBox }));
  }
  return lines.map((line) => {
    const words = listChildren(line, 'Word').map((word) => ({
      text: ` ${findText(word) ?? ''}`,
      box: findBox(word),
    }));
    const text = findText(line);
    const pieces = text === undefined ? words : placeWords(text, words);
    const box = findBox(line) ?? toUnion(words.flatMap((word) => word.box ?? []));
    return { pieces, box, blockBox };
  });
}

/**
 * A line's own text in the boxes of its words, which may be parted otherwise (`uỷ` `,`). Where they
 * do not say the same, the line was mended and its words were not: then it stands without them.
 */
function placeWords(text: string, words: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text.normalize('NFC').trim();
  for (const word of words) {
    const written = word.text.normalize('NFC').trim();
    if (!rest.startsWith(written)) return [{ text }];
    const next = rest.slice(written.length);
    rest = next.trimStart();
    pieces.push({ text: written, box: word.box }, { text: next === rest ? '' : ' ' });
  }
  return rest === '' ? pieces : [{ text }];
}

/** Of several readings the one of the lowest index, which is the first choice. */
function findText(element: XmlElement): string | undefined {
  const readings = listChildren(element, 'TextEquiv').toSorted(
    (a, b) => Number(a.attributes['index'] ?? 0) - Number(b.attributes['index'] ?? 0),
  );
  return listChildren(readings[0], 'Unicode').map(findOwnText)[0];
}

/** `points="x,y x,y"`, or `<Point x y/>` before 2013. */
function findBox(element: XmlElement): Box | undefined {
  const coords = listChildren(element, 'Coords')[0];
  const written = (coords?.attributes['points'] ?? '')
    .split(/\s+/)
    .map((point) => point.split(','));
  const older = listChildren(coords, 'Point').map(({ attributes }) => [
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
