import { join } from 'node:path';
import type { Language } from '#src/domain/values.ts';
import { readTable } from './read-table.ts';

/** A question of a reader who wants one thing, and where it stands. */
export interface KnownItem {
  readonly query: string;
  /** Of the search page on which it is asked. */
  readonly language: Language;
  /** Paths that must be among the first three, `/tai-lieu/TU-01-0145-003/`. */
  readonly paths: readonly string[];
  /** Why the search does not answer it yet, in a word. */
  readonly open?: string;
}

/** Paths of what a question has found, best first. Guides stand in a group of their own. */
export interface FoundPaths {
  readonly records: readonly string[];
  readonly guides: readonly string[];
}

/** How many of those found are looked at for the mean reciprocal rank. */
export const mostFound = 20;
const first = 3;
const languages: readonly Language[] = ['vi', 'en'];

/**
 * The questions of `tests/search/known-items.tsv`.
 * @throws when a row lacks its question, its language or its path
 */
export function readKnownItems(): readonly KnownItem[] {
  const file = join(import.meta.dirname, '..', 'search', 'known-items.tsv');
  return readTable(file).map(({ query = '', language: code, paths = '', open = '' }, index) => {
    const language = languages.find((one) => one === code);
    if (query === '' || language === undefined || !paths.startsWith('/'))
      throw new Error(`${file}, line ${index + 2}: a query, vi or en, and a path are needed.`);
    return { query, language, paths: paths.split(' '), ...(open !== '' && { open }) };
  });
}

/**
 * What is wrong with the answers, a line each: a question that is not answered, or one that is marked
 * as open and answered by now.
 */
export function judgeKnownItems(
  items: readonly KnownItem[],
  found: readonly FoundPaths[],
): readonly string[] {
  return items.flatMap(({ query, language, paths, open }, index) => {
    const answer = found[index] ?? nothing;
    const missing = paths.filter((path) => !(placeOf(answer, path) <= first));
    const named = `“${query}” (${language})`;
    if (open !== undefined)
      return missing.length === 0 ? [`${named} is answered by now: take away its “${open}”.`] : [];
    return missing.map((path) => {
      const place = placeOf(answer, path);
      const where = place === Infinity ? `not among ${answer.records.length}` : `at ${place}`;
      return `${named}: ${path} is ${where}, the first is ${answer.records[0] ?? 'nothing'}.`;
    });
  });
}

const nothing: FoundPaths = { records: [], guides: [] };

/** From 1, in the group in which a path stands; infinity for one that is not found. */
function placeOf({ records, guides }: FoundPaths, path: string): number {
  const places = [records.indexOf(path), guides.indexOf(path)].filter((place) => place !== -1);
  return Math.min(...places.map((place) => place + 1));
}

/**
 * The mean of 1 by the rank of the first path of each question in its group, 0 where none is among
 * the found.
 */
export function meanReciprocalRank(
  items: readonly KnownItem[],
  found: readonly FoundPaths[],
): number {
  const ranks = items.map(({ paths }, index) => {
    const places = paths.map((path) => placeOf(found[index] ?? nothing, path));
    const place = Math.min(...places);
    return place <= mostFound ? 1 / place : 0;
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length);
}
