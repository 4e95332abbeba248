import { readFileSync } from 'node:fs';
import { decodeXml } from '../../imaging/words/decode-xml.ts';
import { factsOfValue, type HiddenFact } from './hidden-facts.ts';

/** The transcription of a page that must not be in any output. */
export interface ClosedWords {
  readonly path: string;
  readonly record: string;
  readonly field: string;
}

/**
 * What is written on closed pages, line by line. A file that is not there has nothing to leak.
 * Short lines are letterheads, numbers, dates and signatures: public facts of the record, which
 * pages may well put side by side. A transcription that leaks shows itself by its long lines.
 */
export function hiddenWordsOf(closed: readonly ClosedWords[]): readonly HiddenFact[] {
  return closed.flatMap(({ path, record, field }) => {
    const bytes = readIfThere(path);
    if (bytes === undefined) return [];
    return listLines(decode(bytes))
      .filter((line) => (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= wordsInLine)
      .flatMap((line) => factsOfValue(record, field, line));
  });
}

const wordsInLine = 8;

const lineEnd =
  /<\/?(?:\w+:)?TextLine\b|<\/(?:\w+:)?Unicode>|<\/span>\s*(?=<span[^>]*ocr_line)|\n{2,}/;

/**
 * Lines of ALTO (words in `CONTENT`), PAGE and hOCR (words between tags), without knowing more of
 * them: the gate must not depend on what else reads them.
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

function decode(bytes: Uint8Array): string {
  try {
    return decodeXml(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
