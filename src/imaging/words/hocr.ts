import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { TextLine } from '../manifest.ts';
import type { Box } from './box.ts';
import type { TranscribedImage } from './read-lines.ts';
import { toTextLines, type Piece } from './text-line.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Kinds of line: https://kba.github.io/hocr-spec/1.2/ */
const lineClasses = [
  'ocr_line',
  'ocrx_line',
  'ocr_header',
  'ocr_footer',
  'ocr_caption',
  'ocr_textfloat',
];
const wordClasses = ['ocrx_word', 'ocr_word'];

/**
 * Text lines of an hOCR document as they stand, which is the order they are read in; paragraphs
 * where it marks no lines.
 * @throws Error when it holds no such page
 */
export function readHocrLines(html: string, image: TranscribedImage): TextLine[] {
  const page = findElements(parse(html), ['ocr_page'])[image.frame ?? 0];
  if (page === undefined) throw new Error('no ocr_page: not an hOCR file');
  const size = findBox(page);
  const scale =
    size === undefined
      ? { x: 1, y: 1 }
      : { x: image.width / (size.x + size.width), y: image.height / (size.y + size.height) };
  const lines = findElements(page, lineClasses);
  return (lines.length > 0 ? lines : findElements(page, ['ocr_par'])).flatMap((line) =>
    toTextLines({ pieces: toPieces(line), box: findBox(line) }, scale, image),
  );
}

function toPieces(line: Element): readonly Piece[] {
  const words = findElements(line, wordClasses);
  if (words.length === 0) return [{ text: toText(line) }];
  return words.map((word) => ({ text: ` ${toText(word)}`, box: findBox(word) }));
}

/** Those of any of the classes, outermost first met, none inside another. */
function findElements(node: Node, classes: readonly string[]): Element[] {
  if ('attrs' in node) {
    const own = findAttribute(node, 'class').split(/\s+/);
    if (own.some((name) => classes.includes(name))) return [node];
  }
  return 'childNodes' in node
    ? node.childNodes.flatMap((child) => findElements(child, classes))
    : [];
}

function toText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(toText).join('') : '';
}

/** `title="bbox 10 20 110 40; x_wconf 93"`: left, top, right, bottom. */
function findBox(element: Element): Box | undefined {
  const numbers = /\bbbox((?:\s+-?[\d.]+){4})/.exec(findAttribute(element, 'title'))?.[1];
  if (numbers === undefined) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = numbers.trim().split(/\s+/).map(Number);
  if (right <= left || bottom <= top) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function findAttribute({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}
