import { toPageKey } from '../select/story-regions.ts';
import { toRef, type Change } from './change.ts';
import {
  toRecordKey,
  type PageState,
  type PublishedRecord,
  type RecordState,
} from './published-record.ts';

/**
 * Pages that a story refers to by a number which is now another scan, because a sheet was inserted
 * before it or its file was renamed. The story's text about the page may be wrong now.
 */
export function compareStoryPages(
  before: PublishedRecord,
  now: PublishedRecord,
): readonly Change[] {
  const stories = new Map(before.records.map((record) => [toRecordKey(record), record]));
  const pages = buildPageFinder(before);
  const pagesNow = buildPageFinder(now);
  return now.records.flatMap((story) => {
    const known = new Set(stories.get(toRecordKey(story))?.shows);
    return (story.shows ?? []).flatMap((key): Change[] => {
      if (!known.has(key)) return [];
      const [was, is] = [pages(key), pagesNow(key)];
      if (was === undefined || is === undefined || isSameScan(was, is)) return [];
      const before = `${key} ${toFileName(was)}`;
      return [{ kind: 'repointed', record: toRef(story), before, now: toFileName(is) }];
    });
  });
}

/** Finds the open page of a key that has a scan: others are not shown. */
function buildPageFinder({ records }: PublishedRecord): (key: string) => PageState | undefined {
  const wanted = new Set(records.flatMap(({ shows = [] }) => shows));
  const found = new Map<string, PageState>();
  const add = ({ id, pages = [] }: RecordState): void => {
    for (const page of pages) {
      const key = toPageKey(id, page.number);
      const isShown = page.gone !== true && page.shown === 'open' && page.scan !== undefined;
      if (isShown && wanted.has(key)) found.set(key, page);
    }
  };
  for (const record of records) if (record.kind === 'item') add(record);
  return (key) => found.get(key);
}

/** Compares image hashes if both are known, else files. */
function isSameScan(a: PageState, b: PageState): boolean {
  return a.hash !== undefined && b.hash !== undefined ? a.hash === b.hash : a.scan === b.scan;
}

function toFileName({ scan = '' }: PageState): string {
  return scan.slice(scan.lastIndexOf('/') + 1);
}
