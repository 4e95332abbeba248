/**
 * Compile errors that hold the promise of DESIGN: only `catalogue/` and `publish/` see everything.
 * `tsc` checks this file with all others: an error that no longer comes is itself an error.
 */
import type { Catalogue, FileRecord, ItemRecord, PageRecord } from '#src/catalogue/model.ts';
import { buildSearchIndex } from '#src/publish/search/index.ts';
import { writeFeeds } from '#src/publish/feeds/index.ts';
import type {
  ConditionalFile,
  ConditionalFonds,
  ConditionalItem,
  PublicCatalogue,
  PublicData,
  PublicFile,
  PublicItem,
  PublicPage,
} from '#src/public/public-model.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import { buildItemView } from '#src/views/records/item.ts';

declare const catalogue: Catalogue;
declare const data: PublicData;
declare const file: FileRecord;
declare const item: ItemRecord;
declare const page: PageRecord;
declare const conditionalFonds: ConditionalFonds;
declare const conditionalFile: ConditionalFile;
declare const conditionalItem: ConditionalItem;

/** The full catalogue is not what is public of it. */
export function giveFullCatalogue(): void {
  // @ts-expect-error: the full catalogue is not public
  const asPublic: PublicCatalogue = catalogue;
  // @ts-expect-error: the full catalogue is not public
  const asData: PublicData = catalogue;
  // @ts-expect-error: the full catalogue is not public
  indexPublicData(catalogue);
  // @ts-expect-error: the full catalogue is not public
  void buildSearchIndex(catalogue, () => Promise.resolve(undefined), 'dist');
  // @ts-expect-error: the full catalogue is not public
  void writeFeeds(catalogue, 'dist');
  use(asPublic, asData);
}

/** Data that nobody published is not a public catalogue either. */
export function givePlainData(): void {
  // @ts-expect-error: nobody has published it
  const asCatalogue: PublicCatalogue = data;
  use(asCatalogue);
}

/** Nor is one record of it. */
export function giveFullRecords(): void {
  // @ts-expect-error: a full record is not public
  const asFile: PublicFile = file;
  // @ts-expect-error: a full record is not public
  const asItem: PublicItem = item;
  // @ts-expect-error: a full record is not public
  const asPage: PublicPage = page;
  use(asFile, asItem, asPage);
}

/** A conditional record has no place for what is closed. */
export function readClosedFields(): void {
  // @ts-expect-error: closed records have no such field
  use(conditionalItem.pages);
  // @ts-expect-error: closed records have no such field
  use(conditionalItem.authorities);
  // @ts-expect-error: closed records have no such field
  use(conditionalItem.description);
  // @ts-expect-error: closed records have no such field
  use(conditionalItem.publicTitle);
  // @ts-expect-error: closed records have no such field
  use(conditionalFile.authorities);
  // @ts-expect-error: closed records have no such field
  use(conditionalFonds.prose);
}

/** An item is not shown before its access was asked. */
export function readBeforeAsking(found: PublicItem): void {
  // @ts-expect-error: its access was not asked
  use(found.pages);
  if ('pages' in found) use(found.pages);
}

/** A closed page has no scan, and an open one no path to it. */
export function readScan(found: PublicPage): void {
  // @ts-expect-error: no path to a scan is public
  use(found.scan);
  // @ts-expect-error: no path to a scan is public
  if (found.kind === 'conditional') use(found.scanned);
}

/** Views take nothing but the public catalogue. */
export function viewFullCatalogue(): void {
  // @ts-expect-error: views take the public catalogue
  use(buildItemView(catalogue, item, 'vi'));
}

function use(...values: readonly unknown[]): unknown {
  return values;
}
