/**
 * What types promise about closed records, in pairs: a call that compiles, and the same call with
 * one word changed, which does not. `tests/unit/types.test.ts` compares the codes of the errors.
 */
import type { Catalogue, FileRecord, FondsRecord, ItemRecord } from '#src/catalogue/model.ts';
import type { PageRecord } from '#src/catalogue/model.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import type {
  AllowedFields,
  ConditionalFile,
  ConditionalFonds,
  ConditionalItem,
  OpenFile,
  OpenFonds,
  OpenItem,
  PublicCatalogue,
  PublicData,
  PublicFile,
  PublicFonds,
  PublicItem,
  PublicPage,
} from '#src/public/public-model.ts';
import { writeFeeds } from '#src/publish/feeds/index.ts';
import { buildSearchIndex } from '#src/publish/search/index.ts';
import { toStaffData } from '#src/publish/select/to-staff-data.ts';
import type { StaffFile, StaffItem } from '#src/staff/staff-data.ts';
import { buildFileRow } from '#src/views/records/file-row.ts';
import { buildItemRow } from '#src/views/records/item-row.ts';
import { buildItemView } from '#src/views/records/item.ts';

declare const full: Catalogue;
declare const published: PublicCatalogue;
declare const data: PublicData;
declare const fonds: FondsRecord;
declare const file: FileRecord;
declare const item: ItemRecord;
declare const page: PageRecord;
declare const openFonds: OpenFonds;
declare const openFile: OpenFile;
declare const openItem: OpenItem;
declare const openPage: Extract<PublicPage, { kind: 'open' }>;
declare const conditionalFonds: ConditionalFonds;
declare const conditionalFile: ConditionalFile;
declare const conditionalItem: ConditionalItem;
declare const conditionalPage: Extract<PublicPage, { kind: 'conditional' }>;
declare const foundItem: PublicItem;
declare const foundPage: PublicPage;
declare const staffFile: StaffFile;
declare const staffItem: StaffItem;

declare function takeCatalogue(taken: PublicCatalogue): void;
declare function takeData(taken: PublicData): void;
declare function takeFonds(taken: PublicFonds): void;
declare function takeFile(taken: PublicFile): void;
declare function takeItem(taken: PublicItem): void;
declare function takePage(taken: PublicPage): void;
declare function takeFields(taken: AllowedFields): void;
declare function read(value: unknown): void;
declare function noImages(): Promise<undefined>;

export function outputsTakeThePublicCatalogueAlone(): void {
  takeCatalogue(published);
  // @ts-expect-error 2345: the full catalogue is not public
  takeCatalogue(full);
  takeCatalogue(published);
  // @ts-expect-error 2379: only `indexPublicData` makes a public catalogue
  takeCatalogue(data);
  takeData(data);
  // @ts-expect-error 2345: the full catalogue is not public
  takeData(full);
  indexPublicData(data);
  // @ts-expect-error 2345: the full catalogue is not public
  indexPublicData(full);
  void buildSearchIndex(published, noImages, 'dist');
  // @ts-expect-error 2345: the full catalogue is not public
  void buildSearchIndex(full, noImages, 'dist');
  void writeFeeds(published, 'dist');
  // @ts-expect-error 2345: the full catalogue is not public
  void writeFeeds(full, 'dist');
  buildItemView(published, 'tu-01', undefined, 'vi');
  // @ts-expect-error 2345: the full catalogue is not public
  buildItemView(full, 'tu-01', undefined, 'vi');
  toStaffData(full, data);
  // @ts-expect-error 2345: staff see no more than what a full catalogue has
  toStaffData(data, data);
}

export function fullRecordsAreNotPublicRecords(): void {
  takeFonds(openFonds);
  // @ts-expect-error 2379: a full record is not public
  takeFonds(fonds);
  takeFile(openFile);
  // @ts-expect-error 2379: a full record is not public
  takeFile(file);
  takeItem(openItem);
  // @ts-expect-error 2379: a full record is not public
  takeItem(item);
  takePage(openPage);
  // @ts-expect-error 2379: a full record is not public
  takePage(page);
}

export function conditionalRecordsHaveNoPlaceForWhatIsModelled(): void {
  read(openItem.pages);
  // @ts-expect-error 2339: a conditional item has no pages
  read(conditionalItem.pages);
  read(openItem.authorities);
  // @ts-expect-error 2339: a conditional item names no authorities
  read(conditionalItem.authorities);
  read(item.publicTitle);
  // @ts-expect-error 2339: a public title has replaced the title
  read(conditionalItem.publicTitle);
  read(openFile.authorities);
  // @ts-expect-error 2339: a conditional file names no authorities
  read(conditionalFile.authorities);
  read(openFonds.prose);
  // @ts-expect-error 2339: a conditional fonds has no prose
  read(conditionalFonds.prose);
  read(openItem.pages);
  // @ts-expect-error 2339: access must be checked first
  read(foundItem.pages);
}

export function descriptiveColumnsOfConditionalRecordsAreThoseThatWereAllowed(): void {
  takeFields(conditionalItem.fields);
  // @ts-expect-error 2345: nobody has checked the columns of a full record
  takeFields(item.fields);
  takeFields(conditionalFile.fieldsEn);
  // @ts-expect-error 2345: nobody has checked the columns of a full record
  takeFields(file.fieldsEn);
  takeFields(conditionalFonds.fields);
  // @ts-expect-error 2345: nobody has checked the columns of a full record
  takeFields(fonds.fields);
  takeItem({ ...conditionalItem, fields: conditionalItem.fields });
  // @ts-expect-error 2379: nobody has checked the columns of a full record
  takeItem({ ...conditionalItem, fields: item.fields });
}

export function staffDataIsNoPublicRecord(): void {
  takeItem(conditionalItem);
  // @ts-expect-error 2379: staff see more than is public
  takeItem(staffItem);
  takeFile(conditionalFile);
  // @ts-expect-error 2379: staff see more than is public
  takeFile(staffFile);
  takeFields(conditionalItem.fields);
  // @ts-expect-error 2345: staff see more than is public
  takeFields(staffItem.fields);
  toRecordLink(conditionalItem, 'vi');
  // @ts-expect-error 2379: staff see more than is public
  toRecordLink(staffItem, 'vi');
  buildItemRow(conditionalItem, 1, 'vi');
  // @ts-expect-error 2379: staff see more than is public
  buildItemRow(staffItem, 1, 'vi');
  buildFileRow(conditionalFile, 'vi');
  // @ts-expect-error 2379: staff see more than is public
  buildFileRow(staffFile, 'vi');
}

export function scansHaveNoPublicPath(): void {
  read(page.scan);
  // @ts-expect-error 2339: no path to a scan is public
  read(foundPage.scan);
  read(openPage.scanned);
  // @ts-expect-error 2339: nothing is public of the scan of a closed page
  read(conditionalPage.scanned);
}
