import { referenceKeys, type ReferenceEntry } from '#src/site/search-files.ts';
import { toPlainCode } from '#src/text/query/code-tokens.ts';
import type { NamedReading } from './find-named.ts';
import type { ReferenceIndex } from './reference-index.ts';

const most = 5;
/** Maximum edit distance, and the code length per edit. */
const farthest = 2;
const leastAlike = 3;
/** Largest distance in the list for an entry that differs more than others. */
const closeBy = 2;
/** Most neighbours in the list of files, if no code is similar enough. */
const mostNeighbours = 3;

interface Near {
  readonly record: number;
  readonly distance: number;
  readonly isNear: boolean;
  /** Distance in the list. */
  readonly steps: number;
}

/** Records whose codes are similar to those in a query, nearest first. */
export async function findNear(
  readings: readonly NamedReading[],
  index: ReferenceIndex,
): Promise<readonly number[]> {
  const found: Near[] = [];
  for (const reading of readings)
    for (const key of keysNear(reading)) {
      const entries = key.isNumber ? await index.begin(key.text) : await index.around(key.text);
      for (const near of compare(entries, key, reading)) found.push(near);
    }
  found.sort((a, b) => a.distance - b.distance || a.steps - b.steps || a.record - b.record);
  const least = found[0]?.distance ?? 0;
  const near = found.filter(
    ({ isNear, distance, steps }) => isNear && (distance === least || steps <= closeBy),
  );
  const isReference = readings.some(({ kind }) => kind === 'reference');
  const shown = near.length > 0 || !isReference ? near : found.slice(0, mostNeighbours);
  return [...new Set(shown.map(({ record }) => record))].slice(0, most);
}

interface NearKey {
  readonly text: string;
  /** Whether the key is a prefix of all files with that number. */
  readonly isNumber?: true;
}

function keysNear(reading: NamedReading): readonly NearKey[] {
  if (reading.kind === 'code') {
    const { tokens } = reading;
    const last = tokens.slice(-1);
    return [
      { text: referenceKeys.code(tokens) },
      { text: referenceKeys.documentNumber(tokens) },
      ...(tokens.length > 1
        ? [{ text: `${referenceKeys.number(last)}/`, isNumber: true } as const]
        : []),
    ];
  }
  const { fonds, inventory, file, ordinal } = reading.reference;
  return [
    { text: `${referenceKeys.number(file)}/`, isNumber: true },
    ...(fonds && inventory ? [{ text: referenceKeys.file(fonds, inventory, file) }] : []),
    ...(fonds && inventory && ordinal
      ? [{ text: referenceKeys.item(fonds, inventory, file, ordinal) }]
      : []),
    ...(fonds ? [] : [{ text: referenceKeys.number(file) }]),
  ];
}

function compare(
  entries: readonly ReferenceEntry[],
  { text, isNumber }: NearKey,
  reading: NamedReading,
): readonly Near[] {
  const kind = text.slice(0, text.indexOf('/') + 1);
  const own = entries.filter(([key]) => key.startsWith(kind));
  const index = own.findIndex(([key]) => key >= text);
  const middle = index < 0 ? own.length : index;
  const asked = toAskedCode(reading, kind);
  return own.map(([key, record], at) => {
    const distance = measureDistance(toCodeOf(key, reading), asked);
    return {
      ...{ record, distance },
      isNear: distance <= Math.min(farthest, asked.length / leastAlike),
      steps: isNumber ? 0 : at < middle ? middle - at : at - middle + 1,
    };
  });
}

/** The code as a reader would write it, with the parts of the reference that the query has. */
function toCodeOf(key: string, reading: NamedReading): string {
  const [kind, ...parts] = toPlainCode(key).split('/');
  if (kind !== 'n') return parts.filter((part) => part !== '').join(' ');
  const [file, fonds, inventory] = parts;
  const asked = reading.kind === 'reference' ? reading.reference : undefined;
  const asWritten =
    asked === undefined ? [fonds, inventory] : [asked.fonds && fonds, asked.inventory && inventory];
  return [...asWritten, file].filter((part) => part !== undefined && part !== '').join(' ');
}

function toAskedCode(reading: NamedReading, kind: string): string {
  if (reading.kind === 'code') return toPlainCode(reading.tokens.join(' '));
  const { fonds = [], inventory = [], file, ordinal = [] } = reading.reference;
  const parts = [...fonds, ...inventory, ...file, ...(kind === 'i/' ? ordinal : [])];
  return toPlainCode(parts.join(' '));
}

/**
 * Edit distance: letters to substitute, insert, delete or swap with a neighbour.
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
function measureDistance(a: string, b: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, index) => index),
  ];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? a.length;
}
