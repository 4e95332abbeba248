import type { TextLine } from '../manifest.ts';
import { readAlto, type AltoBlock, type AltoLine, type AltoPage, type AltoPart } from './alto.ts';
import type { Box } from './box.ts';
import type { TranscribedImage } from './read-lines.ts';
import { toTextLines, type Piece } from './text-line.ts';

/**
 * Text lines of an ALTO document in reading order, boxes in pixels of the image. A word broken at a
 * line's end stands whole where it begins, so that it can be found. Empty lines are left out.
 * @throws Error when the document cannot be read
 */
export function readAltoLines(xml: string, image: TranscribedImage): TextLine[] {
  const page = readAlto(xml, image.frame);
  const scale = toScale(page, image);
  const lines: readonly PlacedLine[] = toReadingOrder(page).flatMap((block) =>
    block.lines.map((line) => ({ line, blockBox: block.box })),
  );
  return lines.flatMap(({ line, blockBox }, index) =>
    toTextLines(
      {
        pieces: toPieces(line),
        box: line.box,
        blockBox,
        rest: findRest(line, lines[index + 1]),
      },
      scale,
      image,
    ),
  );
}

interface PlacedLine {
  readonly line: AltoLine;
  readonly blockBox: Box | undefined;
}

/** Where a word goes on that is broken at the end of a line: anywhere, when the file tells nothing. */
function findRest(line: AltoLine, next: PlacedLine | undefined): Box | undefined {
  if (line.parts.findLast(isString)?.hyphenation?.half !== 1) return undefined;
  const half = next?.line.parts.find(isString);
  const own = half?.hyphenation?.half === 2 ? half.box : undefined;
  return own ?? next?.line.box ?? next?.blockBox ?? anywhere;
}

const anywhere: Box = { x: 0, y: 0, width: Infinity, height: Infinity };

function isString(part: AltoPart): part is Extract<AltoPart, { kind: 'string' }> {
  return part.kind === 'string';
}

/** Blocks the file puts in order come first, the others after them as they stand. */
function toReadingOrder({ blocks, order }: AltoPage): readonly AltoBlock[] {
  if (order.length === 0) return blocks;
  const ordered = order.flatMap((id) => blocks.find((block) => block.id === id) ?? []);
  return [...new Set([...ordered, ...blocks])];
}

/** Producers that write `SP` mean it; the others leave every space out. */
function toPieces({ parts }: AltoLine): readonly Piece[] {
  const hasSpaces = parts.some(({ kind }) => kind === 'space');
  const pieces: Piece[] = [];
  let isWhole = false;
  for (const part of parts) {
    if (part.kind === 'space') pieces.push({ text: ' ' });
    else if (part.kind === 'hyphen') pieces.push({ text: isWhole ? '' : '-' });
    else {
      isWhole = part.hyphenation?.half === 1;
      if (part.hyphenation?.half === 2) continue;
      if (!hasSpaces) pieces.push({ text: ' ' });
      pieces.push({ text: part.hyphenation?.word ?? part.text, box: part.box });
    }
  }
  return pieces;
}

/** The page's own size gives the scale; without it, its unit and the scan's resolution do. */
function toScale(page: AltoPage, image: TranscribedImage): { x: number; y: number } {
  if (page.size !== undefined) {
    return { x: image.width / page.size.width, y: image.height / page.size.height };
  }
  if (page.unit === 'pixel') return { x: 1, y: 1 };
  if (image.dpi === undefined) throw new Error(`unit ${page.unit}, but no page size and no dpi`);
  const each = image.dpi / (page.unit === 'mm10' ? 254 : 1200);
  return { x: each, y: each };
}
