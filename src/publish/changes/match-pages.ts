import {
  isGuarded,
  toRecordKey,
  type PageState,
  type PublishedRecord,
  type RecordState,
} from './published-record.ts';

export interface PlacedPage {
  readonly record: RecordState;
  readonly page: PageState;
}

/** A page that was closed or redacted, and where its scan is now. */
export interface PageMatch {
  readonly before: PlacedPage;
  readonly now: PlacedPage;
  /** True if the image is the same; false if another image has taken its place in the item. */
  readonly sameScan: boolean;
}

export interface PageMatches {
  readonly matches: readonly PageMatch[];
  /** Closed or redacted pages that can no longer be found. */
  readonly unmatched: readonly PlacedPage[];
}

/**
 * Finds every formerly closed or redacted page again: first by image content, whatever its path and
 * number, then by file, and last by its position in its item.
 */
export function matchPages(before: PublishedRecord, now: PublishedRecord): PageMatches {
  const guarded = [...listPages(before)].filter(({ page }) => isGuarded(page));
  const byHash = Map.groupBy(guarded, ({ page }) => page.hash);
  const byScan = Map.groupBy(guarded, ({ page }) => page.scan);
  const found = new Set<PlacedPage>();
  const matches: PageMatch[] = [];
  const records = new Map(now.records.map((record) => [toRecordKey(record), record]));
  const taken = new Set<PageState>();
  for (const one of listPages(now)) {
    if (one.page.gone) continue;
    const { hash, scan } = one.page;
    const sameImage = hash === undefined ? [] : (byHash.get(hash) ?? []);
    const sameFile = (scan === undefined ? [] : (byScan.get(scan) ?? [])).filter(
      ({ page }) => page.hash === undefined || hash === undefined,
    );
    for (const match of new Set([...sameImage, ...sameFile])) {
      found.add(match);
      taken.add(one.page);
      matches.push({ before: match, now: one, sameScan: true });
    }
  }
  const unmatched: PlacedPage[] = [];
  const places = new Map<RecordState, Places>();
  for (const one of guarded) {
    if (found.has(one)) continue;
    const there = one.page.gone ? undefined : findPlace(one, records);
    const isOther =
      there !== undefined && (taken.has(there.page) || isOtherPage(one, there.page, places));
    if (there === undefined || isOther) unmatched.push(one);
    else matches.push({ before: one, now: there, sameScan: false });
  }
  return { matches, unmatched };
}

/** Former numbers of a record's images, by hash and by file. */
type Places = ReadonlyMap<string, number>;

/** Whether this image was a page of the same record under another number. */
function isOtherPage(
  { record, page: before }: PlacedPage,
  { hash, scan }: PageState,
  known: Map<RecordState, Places>,
): boolean {
  const places = known.get(record) ?? listPlaces(record);
  known.set(record, places);
  const byHash = hash === undefined ? undefined : places.get(`hash ${hash}`);
  const number = byHash ?? places.get(`${hash === undefined ? 'file' : 'unread'} ${scan ?? ''}`);
  return number !== undefined && number !== before.number;
}

/** A known hash that differs means another image, so `unread` excludes files with a known hash. */
function listPlaces({ pages = [] }: RecordState): Places {
  const places = new Map<string, number>();
  for (const { number, hash, scan } of pages) {
    if (hash !== undefined) places.set(`hash ${hash}`, number);
    if (scan === undefined) continue;
    places.set(`file ${scan}`, number);
    if (hash === undefined) places.set(`unread ${scan}`, number);
  }
  return places;
}

function* listPages({ records }: PublishedRecord): Generator<PlacedPage> {
  for (const record of records) for (const page of record.pages ?? []) yield { record, page };
}

/** The page with the same number in the same record. */
function findPlace(
  { record, page }: PlacedPage,
  records: ReadonlyMap<string, RecordState>,
): PlacedPage | undefined {
  const found = records.get(toRecordKey(record));
  const pages = found?.pages ?? [];
  const isThere = ({ number, gone }: PageState) => number === page.number && gone !== true;
  const [expected] = pages.slice(page.number - 1, page.number);
  const there = expected && isThere(expected) ? expected : pages.find(isThere);
  return found && there && { record: found, page: there };
}
