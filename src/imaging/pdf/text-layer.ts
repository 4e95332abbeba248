import type { ImageSize, TextLine } from '#src/domain/page-images.ts';
import { toTextLines } from '../words/text-line.ts';
import { listCharacters, type Character } from './characters.ts';
import { decodeLegacyWords, type LegacyName, type SetWord } from './legacy-words.ts';
import { withPdfPage, type PdfDocument } from './open-pdf.ts';
import { lookAtPage } from './visible-words.ts';
import { splitWords, toWordText, type PdfWord } from './words.ts';

/** Changes made to a page's text, for notices. */
export interface TextNotes {
  /** Words that the page does not show. */
  readonly hidden: number;
  /** Words whose letters the PDF does not encode. */
  readonly garbled: number;
  /** The legacy encoding that the text was decoded from. */
  readonly encoding?: LegacyName;
}

/** The visible text of a page. */
export interface ShownText {
  readonly lines: readonly TextLine[];
  readonly notes: TextNotes;
}

/**
 * Lines of an open page's text, boxes in pixels of the rendered page: only words that are visible
 * on the page and have no unknown letter.
 */
export function readShownText(
  pdf: PdfDocument,
  page: number,
  image: ImageSize & { readonly dpi: number },
): ShownText {
  const characters = readCharacters(pdf, page, image);
  const lines = splitWords(characters);
  const none = { lines: [], notes: { hidden: 0, garbled: 0 } };
  if (lines.length === 0) return none;
  const isSeen = lookAtPage(pdf, page, characters, image);
  let [hidden, garbled] = [0, 0];
  const shown = lines.map((line) =>
    line.filter((word) => {
      const seen = isSeen(word);
      const isKnown = word.characters.every(({ isBroken }) => !isBroken);
      // Text that is not drawn at all, such as a typesetter's space, hides nothing.
      if (!seen && word.box !== undefined) hidden += 1;
      else if (seen && !isKnown && word.characters.length > 1) garbled += 1;
      return seen && isKnown;
    }),
  );
  const { words, encoding } = decodeLegacyWords(shown.flat().map(toSetWord));
  return {
    lines: toLines(shown, words, image),
    notes: { hidden, garbled, ...(encoding === undefined ? {} : { encoding }) },
  };
}

/** Every line of a page's text, visible or not: the text that must not leak from a closed page. */
export function readWholeText(pdf: PdfDocument, frame: number): string[] {
  // Only the words matter here, not their positions.
  const image = { width: 1000, height: 1000 };
  return withPdfPage(pdf, frame, (page) => {
    const lines = splitWords(readCharacters(pdf, page, image));
    const { words } = decodeLegacyWords(lines.flat().map(toSetWord));
    return toLines(lines, words, image).map(({ text }) => text);
  });
}

function toSetWord(word: PdfWord): SetWord {
  return { text: toWordText(word), font: word.characters[0]?.font ?? '' };
}

function readCharacters(
  { pdfium }: PdfDocument,
  page: number,
  image: ImageSize,
): readonly Character[] {
  const textPage = pdfium._FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  try {
    return listCharacters(pdfium, page, textPage, image);
  } finally {
    pdfium._FPDFText_ClosePage(textPage);
  }
}

/** @param texts of all words, in order */
function toLines(
  lines: readonly (readonly PdfWord[])[],
  texts: readonly string[],
  image: ImageSize,
): TextLine[] {
  let at = 0;
  return lines.flatMap((line) => {
    const pieces = line.flatMap(({ box }) => {
      const text = texts[at] ?? '';
      at += 1;
      return [{ text, ...(box === undefined ? {} : { box }) }, { text: ' ' }];
    });
    const rest = line.at(-1)?.rest;
    const written = { pieces, ...(rest === undefined ? {} : { rest }) };
    if (!line.some(({ box }) => box !== undefined)) return [];
    return toTextLines(written, { x: 1, y: 1 }, image);
  });
}
