import { join } from 'node:path';
import type { Language } from '../../src/catalogue/values.ts';
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

/** Paths of what a question has found, best first. */
export type FoundPaths = readonly string[];

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
    const answer = found[index] ?? [];
    const missing = paths.filter((path) => !answer.slice(0, first).includes(path));
    const named = `“${query}” (${language})`;
    if (open !== undefined)
      return missing.length === 0 ? [`${named} is answered by now: take away its “${open}”.`] : [];
    return missing.map((path) => {
      const place = answer.indexOf(path) + 1;
      const where = place === 0 ? `not among ${answer.length}` : `at ${place}`;
      return `${named}: ${path} is ${where}, the first is ${answer[0] ?? 'nothing'}.`;
    });
  });
}

/** The mean of 1 by the rank of the first path of each question, 0 where none is among the found. */
export function meanReciprocalRank(
  items: readonly KnownItem[],
  found: readonly FoundPaths[],
): number {
  const ranks = items.map(({ paths }, index) => {
    const place = (found[index] ?? [])
      .slice(0, mostFound)
      .findIndex((path) => paths.includes(path));
    return place === -1 ? 0 : 1 / (place + 1);
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length);
}
