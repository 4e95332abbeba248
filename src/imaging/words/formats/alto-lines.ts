import { toAltoPage, type AltoBlock, type AltoLine, type AltoPage } from './alto.ts';
import { dropHanSpaces } from '../han-spaces.ts';
import type { TextLine } from '#src/domain/page-images.ts';
import { placeWords } from '../place-words.ts';
import type { Piece, WrittenLine } from '../text-line.ts';
import type { TranscribedImage, TranscriptPage } from '../transcript-page.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';

/**
 * A page of an ALTO document: lines in reading order, with halves of hyphenated words as written.
 *
 * @throws Error if there is no such page
 */
export function toAltoTranscript(root: XmlElement, frame: number): TranscriptPage {
  const page = toAltoPage(root, frame);
  const lines = toReadingOrder(page).flatMap((block) =>
    block.lines.map((line): WrittenLine => ({
      pieces: dropHanSpaces(toPieces(line)),
      box: line.box,
      blockBox: block.box,
    })),
  );
  return { size: page.size, unit: page.unit, lines };
}

/**
 * Text lines of an ALTO document, as `placeWords` gives them for a page without redactions.
 * @throws Error when the document cannot be read
 */
export function readAltoLines(xml: string, image: TranscribedImage): readonly TextLine[] {
  return placeWords(toAltoTranscript(readXmlTree(xml), image.frame ?? 0), image).lines;
}

/** Blocks in the file's reading order come first, then the others in document order. */
function toReadingOrder({ blocks, order }: AltoPage): readonly AltoBlock[] {
  const named = blocks.flatMap((block) => block.ids.map((id) => ({ id, block })));
  const byId = Map.groupBy(named, ({ id }) => id);
  const ordered = order.flatMap((id) => byId.get(id)?.map(({ block }) => block) ?? []);
  return [...new Set([...ordered, ...blocks])];
}

/** Producers that use `SP` are exact; others leave every space out. */
function toPieces({ parts }: AltoLine): readonly Piece[] {
  const hasSpaces = parts.some(({ kind }) => kind === 'space');
  const pieces: Piece[] = [];
  for (const part of parts) {
    const hasHyphen = /[-\u00AD\u2010¬]\s*$/u.test(pieces.at(-1)?.text ?? '');
    if (part.kind === 'hyphen') {
      if (!hasHyphen) pieces.push({ text: '-', isHyphen: true });
      continue;
    }
    if (part.kind === 'space' || !hasSpaces) pieces.push({ text: ' ' });
    if (part.kind === 'space') continue;
    const { text, box, hyphenation: broken } = part;
    pieces.push({ text, box, ...(broken && { broken }) });
  }
  return pieces;
}
