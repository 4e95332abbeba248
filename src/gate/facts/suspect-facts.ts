import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSuspectLines } from '#src/catalogue/suspect-lines.ts';
import { readDelimiter } from '#src/text/delimiter.ts';
import type { HiddenFact } from './hidden-facts.ts';
import { listProgramTexts, type TextSource } from './public-texts.ts';
import { piecesOf } from '../read/searchable.ts';
import type { OnUnread } from '#src/catalogue/issues/unsearched.ts';

/** Table lines that may be secret, and text that is allowed. */
export interface SuspectFacts {
  readonly hidden: readonly HiddenFact[];
  /**
   * All other lines of the tables. Parsed values of suspect lines are not included, so that a
   * secret row inside an open title does not make itself public.
   */
  readonly known: TextSource;
}

/**
 * Reads the tables of a content folder line by line, independent of the CSV parser's quoting. A
 * table that cannot be read, such as a broken link, is reported.
 */
export function readSuspectFacts(contentDir: string, onUnread: OnUnread<string>): SuspectFacts {
  const hidden: HiddenFact[] = [];
  const suspects = new Map<string, ReadonlySet<number>>();
  const files: string[] = [];
  for (const file of listTables(contentDir)) {
    const text = tryRead(contentDir, file, onUnread);
    if (text === undefined) continue;
    files.push(file);
    const lines = findSuspectLines(text);
    if (lines.length === 0) continue;
    suspects.set(file, new Set(lines.map(({ line }) => line)));
    const { delimiter } = readDelimiter(text);
    for (const { line, text: row } of lines)
      for (const value of [row, ...row.split(delimiter)])
        for (const piece of piecesOf(value)) hidden.push({ record: file, field: `${line}`, piece });
  }
  return {
    hidden,
    known: {
      *[Symbol.iterator]() {
        if (hidden.length === 0) return;
        yield* listProgramTexts();
        for (const file of files) {
          const lines = readTable(join(contentDir, file)).split(lineEnd);
          const left = suspects.get(file);
          for (const [index, line] of lines.entries())
            if (left?.has(index + 1) !== true) yield line;
        }
      },
    },
  };
}

const lineEnd = /\r\n?|\n/;
const table = /\.(?:csv|tsv)$/i;

function listTables(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return listTables(folder, path);
    return table.test(entry.name) ? [path] : [];
  });
}

function tryRead(folder: string, file: string, onUnread: OnUnread<string>): string | undefined {
  try {
    return readTable(join(folder, file));
  } catch (error) {
    onUnread(file, error);
    return undefined;
  }
}

function readTable(path: string): string {
  const bytes = readFileSync(path);
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
