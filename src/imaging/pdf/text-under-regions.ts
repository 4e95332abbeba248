import type { Region } from '#src/domain/values.ts';
import type { ImageSize } from '#src/domain/page-images.ts';
import { decodeLegacyWords } from './legacy-words.ts';
import { withPdfPage, type PdfDocument } from './open-pdf.ts';
import { withMemory, type Pdfium } from './pdfium.ts';

/** Words of a page below given regions. */
export interface RegionText {
  /** Runs of such words in sequence: by line, and as a whole if they continue across lines. */
  readonly runs: readonly string[];
  /** Whether the page has any words at all, below a region or not. */
  readonly hasWords: boolean;
}

/**
 * Text of a PDF page below regions of its picture, visible or not, for the gate. It uses the
 * library's characters and positions directly and shares no code with the readers for publication:
 * regions are mapped to the page, while those readers map characters to the picture. A word counts
 * if any of its letters is below a region, or if none has a position. Text in a legacy encoding is
 * returned both raw and decoded.
 *
 * @param regions in pixels of the page rendered with the size of `image`
 */
export function readTextUnderRegions(
  pdf: PdfDocument,
  frame: number,
  regions: readonly Region[],
  image: ImageSize,
): RegionText {
  const words = withPdfPage(pdf, frame, (page) => listWords(pdf.pdfium, page, regions, image));
  const read = decodeLegacyWords(words).words;
  const decoded = words.map((word, index) => ({ ...word, text: read[index] ?? word.text }));
  const runs = new Set([...joinRuns(words), ...joinRuns(decoded)]);
  return { runs: [...runs], hasWords: words.length > 0 };
}

interface Word {
  readonly text: string;
  readonly font: string;
  readonly isUnder: boolean;
  readonly line: number;
}

interface Letter {
  readonly text: string;
  readonly font: string;
  /** Unknown position. */
  readonly isUnder: boolean | undefined;
}

function listWords(
  pdfium: Pdfium,
  page: number,
  regions: readonly Region[],
  image: ImageSize,
): readonly Word[] {
  const textPage = pdfium._FPDFText_LoadPage(page);
  if (textPage === 0) throw new Error('PDF: text of the page cannot be read');
  try {
    return withMemory(pdfium, 32, (memory) => {
      const areas = regions.map((region) => toPageArea(pdfium, page, region, image, memory));
      const words: Word[] = [];
      let letters: Letter[] = [];
      let line = 0;
      const endWord = () => {
        if (letters.length > 0) words.push(toWord(letters, line));
        letters = [];
      };
      const count = pdfium._FPDFText_CountChars(textPage);
      for (let index = 0; index < count; index += 1) {
        const text = readLetter(pdfium, textPage, index);
        if (text.trim() === '') {
          endWord();
          if (text === '\n') line += 1;
          continue;
        }
        const box = readBox(pdfium, textPage, index, memory);
        const isUnder = box && areas.some((area) => isOver(box, area));
        letters.push({ text, font: readFont(pdfium, textPage, index), isUnder });
      }
      endWord();
      return words;
    });
  } finally {
    pdfium._FPDFText_ClosePage(textPage);
  }
}

function toWord(letters: readonly Letter[], line: number): Word {
  const isPlaced = letters.some(({ isUnder }) => isUnder !== undefined);
  return {
    text: letters.map(({ text }) => text).join(''),
    font: letters[0]?.font ?? '',
    isUnder: !isPlaced || letters.some(({ isUnder }) => isUnder === true),
    line,
  };
}

/** In points of the page, y upwards. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The library takes whole pixels; scaling up gives it fractions of them. */
const finer = 16;

/** Shrunk by a pixel on each side, because published boxes are rounded. */
function toPageArea(
  pdfium: Pdfium,
  page: number,
  { x, y, width, height }: Region,
  image: ImageSize,
  memory: number,
): Area {
  const toPoint = (across: number, down: number) => {
    const [wide, high] = [image.width * finer, image.height * finer];
    const [left, top] = [Math.round(across * finer), Math.round(down * finer)];
    pdfium._FPDF_DeviceToPage(page, 0, 0, wide, high, 0, left, top, memory, memory + 8);
    return readPair(pdfium, memory);
  };
  const [first, second] = [toPoint(x + 1, y + 1), toPoint(x + width - 1, y + height - 1)];
  return {
    left: Math.min(first[0], second[0]),
    right: Math.max(first[0], second[0]),
    bottom: Math.min(first[1], second[1]),
    top: Math.max(first[1], second[1]),
  };
}

function readBox(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  memory: number,
): Area | undefined {
  const [left, right, bottom, top] = [memory, memory + 8, memory + 16, memory + 24] as const;
  if (!pdfium._FPDFText_GetCharBox(textPage, index, left, right, bottom, top)) return undefined;
  const [across, down] = [readPair(pdfium, left), readPair(pdfium, bottom)];
  if (across[0] === across[1]) return undefined;
  return { left: across[0], right: across[1], bottom: down[0], top: down[1] };
}

function readPair(pdfium: Pdfium, pointer: number): readonly [number, number] {
  const [first = NaN, second = NaN] = pdfium.HEAPF64.subarray(pointer >> 3, (pointer >> 3) + 2);
  return [first, second];
}

function isOver(box: Area, area: Area): boolean {
  return (
    box.left < area.right && area.left < box.right && box.bottom < area.top && area.bottom < box.top
  );
}

/** Line-end hyphens are U+0002 or U+FFFE; a non-letter becomes a gap in the word. */
function readLetter(pdfium: Pdfium, textPage: number, index: number): string {
  const code = pdfium._FPDFText_GetUnicode(textPage, index) >>> 0;
  if (code === 0x02 || code === 0xfffe) return '-';
  if (code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return '\uFFFD';
  return String.fromCodePoint(code);
}

const longestName = 512;

function readFont(pdfium: Pdfium, textPage: number, index: number): string {
  return withMemory(pdfium, longestName, (at) => {
    const length = pdfium._FPDFText_GetFontInfo(textPage, index, at, longestName, 0);
    if (length <= 1 || length > longestName) return '';
    return new TextDecoder().decode(pdfium.HEAPU8.slice(at, at + length - 1));
  });
}

function joinRuns(words: readonly Word[]): readonly string[] {
  const [lines, whole]: [string[][], string[][]] = [[], []];
  let last: Word | undefined;
  for (const word of words) {
    if (word.isUnder && last?.isUnder !== true) whole.push([]);
    if (word.isUnder && !(last?.isUnder === true && last.line === word.line)) lines.push([]);
    if (word.isUnder) [lines, whole].forEach((runs) => runs.at(-1)?.push(word.text));
    last = word;
  }
  return [...lines, ...whole].map((run) => run.join(' '));
}
