import { decodeLegacy, detectLegacy, type LegacyEncoding } from '#src/text/legacy/index.ts';
import { toIssue, type Issue } from '../issues/issue.ts';
import { readSecrecy } from '../secrecy/read-secrecy.ts';
import type { TextSource } from '../sources.ts';
import { readCsv } from './csv.ts';
import { findContainer } from './text-encoding.ts';

export type TextReading =
  | { readonly kind: 'text'; readonly source: TextSource }
  | { readonly kind: 'refused'; readonly issue: Issue };

const utf8 = new TextDecoder('utf-8', { fatal: true });

const names: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
};

/**
 * Decodes a content file: UTF-8 with or without a byte order mark, or UTF-16; NFC, line ends `\n`.
 */
export function readText(file: string, bytes: Uint8Array): TextReading {
  const container = findContainer(bytes);
  if (container?.kind === 'not-text') {
    const [kindVi, kindEn] = container.words;
    return { kind: 'refused', issue: toIssue('not-text', { file }, { kindVi, kindEn }) };
  }
  try {
    const decoder = container && new TextDecoder(container.encoding, { fatal: true });
    const text = (decoder ?? utf8).decode(bytes).normalize('NFC');
    return { kind: 'text', source: { file, text: text.replace(/\r+\n|\r/g, '\n') } };
  } catch {
    return { kind: 'refused', issue: refuse(file, bytes) };
  }
}

function refuse(file: string, bytes: Uint8Array): Issue {
  const found = detectLegacy(bytes);
  const row = found?.line ?? findBrokenLine(bytes);
  if (found === undefined) return toIssue('unknown-encoding', { file, row }, {});
  const sample = findSafeSample(file, decodeLegacy(found.encoding, bytes));
  return toIssue('not-utf8', { file, row }, { encoding: names[found.encoding] }, { sample });
}

/** The first invalid UTF-8 bytes, as a line. */
function findBrokenLine(bytes: Uint8Array): number {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const before = decoded.slice(0, Math.max(0, decoded.indexOf('\uFFFD')));
  return before.split('\n').length;
}

/**
 * The first row with marks that cannot be a secret one, at most 80 characters. Whole rows are used,
 * because a line of a quoted cell does not show the mark of its row.
 */
function findSafeSample(file: string, text: string): string | undefined {
  const reading = file.endsWith('.csv') ? readCsv(file, text) : undefined;
  if (reading?.damaged !== undefined) return undefined;
  const isSafe = (cells: readonly string[]): boolean =>
    !cells.some((cell) => readSecrecy(cell) !== 'none' || /^0*3$/.test(cell.trim()));
  const rows = reading
    ? [reading.header, ...reading.rows.map(({ cells }) => cells)]
    : [text.split(/[\n:]/)].filter(isSafe).flatMap((parts) => parts.map((part) => [part]));
  const row = rows.find((cells) => isSafe(cells) && /[^\0-\u007F]/.test(cells.join('')));
  return row?.join(' · ').slice(0, 80);
}
