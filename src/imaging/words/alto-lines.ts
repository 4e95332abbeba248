import type { TextLine } from '../manifest.ts';
import { readAlto, type AltoBlock, type AltoLine, type AltoPage } from './alto.ts';
import { toPixels, toUnion } from './box.ts';
import { toLineText } from './line-text.ts';
import type { TranscribedImage } from './read-lines.ts';

/**
 * Text lines of an ALTO document in reading order, boxes in pixels of the image. A word broken at a
 * line's end stands whole where it begins, so that it can be found. Empty lines are left out.
 * @throws Error when the document cannot be read
 */
export function readAltoLines(xml: string, image: TranscribedImage): TextLine[] {
  const page = readAlto(xml, image.frame);
  const scale = toScale(page, image);
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  return toReadingOrder(page).flatMap((block) =>
    block.lines.flatMap((line) => {
      const text = toText(line);
      if (text === '') return [];
      const box = line.box ?? toUnion(line.parts.flatMap(toPartBox)) ?? block.box;
      return [{ text, ...(box === undefined ? whole : toPixels(box, scale, image)) }];
    }),
  );
}

function toPartBox(part: AltoLine['parts'][number]) {
  return part.kind === 'string' && part.box !== undefined ? [part.box] : [];
}

/** Blocks the file puts in order come first, the others after them as they stand. */
function toReadingOrder({ blocks, order }: AltoPage): readonly AltoBlock[] {
  if (order.length === 0) return blocks;
  const ordered = order.flatMap((id) => blocks.find((block) => block.id === id) ?? []);
  return [...new Set([...ordered, ...blocks])];
}

/** Producers that write `SP` mean it; the others leave every space out. */
function toText({ parts }: AltoLine): string {
  const hasSpaces = parts.some(({ kind }) => kind === 'space');
  let text = '';
  let isWhole = false;
  for (const part of parts) {
    if (part.kind === 'space') text += ' ';
    else if (part.kind === 'hyphen') text += isWhole ? '' : '-';
    else {
      isWhole = part.hyphenation?.half === 1;
      if (part.hyphenation?.half === 2) continue;
      text += `${hasSpaces ? '' : ' '}${part.hyphenation?.word ?? part.text}`;
    }
  }
  return toLineText(text);
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
