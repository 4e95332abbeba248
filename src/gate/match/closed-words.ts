import { readFileSync } from 'node:fs';
import { decodeXml } from '#src/imaging/words/formats/decode-xml.ts';
import { findRootName } from '#src/imaging/words/formats/root-name.ts';
import { factsOfValue, type HiddenFact } from '../facts/hidden-facts.ts';
import type { OnUnread } from '#src/catalogue/issues/unsearched.ts';

/** The transcription of a page that must not appear in any output. */
export interface ClosedWords {
  readonly path: string;
  /** Page index in the file, from 0, if it may hold several: the others may be open. */
  readonly frame?: number;
  /** Its text, if it has no file of its own: the text layer of a PDF page. */
  readonly text?: string;
  readonly record: string;
  readonly field: string;
  /** Public text about its item, file and fonds. */
  readonly shown: readonly string[];
}

/**
 * Text of closed pages, line by line. Unreadable transcriptions are reported; those of an unknown
 * format are reported too, and read as plain text. Short lines that repeat the record's public
 * description (letterheads, numbers, dates) are left out, because its pages may show the same
 * words.
 */
export function hiddenWordsOf<Page extends ClosedWords>(
  closed: readonly Page[],
  onUnread: OnUnread<Page> = rethrow,
): readonly HiddenFact[] {
  return closed.flatMap((page) => {
    const { frame, text, record, field, shown } = page;
    const written = text ?? readTranscription(page, onUnread);
    if (written === undefined) return [];
    const known = new Set([...wordsOf(shown.join(' ')), ...letterheadWords]);
    return listLines(takePage(written, frame))
      .filter((line) => {
        const words = wordsOf(line);
        return words.length >= wordsInLine || words.some((word) => !known.has(word));
      })
      .flatMap((line) => factsOfValue(record, field, line));
  });
}

const wordsInLine = 8;
const letterheadWords = ['số', 'ngày', 'tháng', 'năm', 'trang', 'tờ'];

/** Compared with marks: names that are equal only without marks are different. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const pageStart = /(?=<(?:\w+:)?Page\b)|(?=<[^<>]*\bocr_page\b)/;

/** One page of ALTO, PAGE or hOCR; all pages if there is no such page. */
function takePage(xml: string, frame: number | undefined): string {
  return frame === undefined ? xml : (xml.split(pageStart)[frame + 1] ?? xml);
}

const lineEnd =
  /<\/?(?:\w+:)?TextLine\b[^>]*>|<\/(?:\w+:)?Unicode>|<\/span>\s*(?=<span[^>]*ocr_line)|\n{2,}/;

/**
 * Lines of ALTO (words in `CONTENT`), PAGE and hOCR (words between tags), with no further parsing:
 * the gate must not share code with other readers of these formats.
 */
function listLines(xml: string): readonly string[] {
  return xml
    .split(lineEnd)
    .map((line) =>
      line
        .replace(/<[^>]*?\bCONTENT\s*=\s*("[^"]*"|'[^']*')[^>]*>/g, ' $1 ')
        .replace(/<[^>]*>/g, ' '),
    );
}

function readTranscription<Page extends ClosedWords>(
  page: Page,
  onUnread: OnUnread<Page>,
): string | undefined {
  try {
    const text = decode(readFileSync(page.path));
    if (!isKnownFormat(text)) onUnread(page, new Error('not ALTO, PAGE XML or hOCR'));
    return text;
  } catch (error) {
    onUnread(page, error);
    return undefined;
  }
}

function isKnownFormat(text: string): boolean {
  const root = findRootName(text)?.toLowerCase() ?? '';
  return text.trim() === '' || ['alto', 'pcgts', 'html', 'div'].includes(root);
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeXml(bytes);
  } catch {
    // An unknown encoding: ASCII letters are correct in most of them.
    return new TextDecoder().decode(bytes);
  }
}

function rethrow(_: unknown, error: unknown): never {
  throw error;
}
