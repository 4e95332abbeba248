import { createHash } from 'node:crypto';
import type { Catalogue, ItemRecord, PageRecord } from '#src/catalogue/model.ts';
import { publicFieldsOf } from '#src/catalogue/public-fields.ts';
import type { Access, LocalText } from '#src/domain/values.ts';
import type { PublicData, PublicItem, PublicRecord } from '#src/public/public-model.ts';
import { buildStoryStates } from './build-story-states.ts';
import {
  recordFormat,
  type Box,
  type PageState,
  type PublishedRecord,
  type RecordState,
  type Shown,
} from './published-record.ts';

/** SHA-256 of masters whose images were read, by path relative to the scans folder. */
export type ScanHashes = ReadonlyMap<string, string>;

/** Records which part of the catalogue is public in `published`, and which is closed. */
export function buildPublishedRecord(
  catalogue: Catalogue,
  published: PublicData,
  hashes: ScanHashes,
): PublishedRecord {
  const { site, today } = catalogue;
  const fonds = new Map(published.fonds.map((record) => [record.code, record]));
  const files = new Map(published.files.map((record) => [record.id, record]));
  const items = new Map(published.items.map((record) => [record.id, record]));
  return {
    format: recordFormat,
    today,
    shownFields: {
      fonds: [...publicFieldsOf(site, 'fonds')],
      file: [...publicFieldsOf(site, 'file')],
      item: [...publicFieldsOf(site, 'item')],
    },
    records: [
      ...catalogue.fonds.map((record): RecordState => ({
        kind: 'fonds',
        id: record.code,
        group: '',
        identity: toHash(record.title.vi),
        ...toState(fonds.get(record.code), record),
      })),
      ...catalogue.files.map((record): RecordState => ({
        kind: 'file',
        id: record.id,
        group: record.fonds,
        identity: toHash([record.fonds, record.title.vi, record.date?.edtf]),
        ...toState(files.get(record.id), record),
      })),
      ...catalogue.items.map((record): RecordState => ({
        kind: 'item',
        id: record.id,
        group: record.fonds,
        parent: record.file,
        identity: toHash([record.fonds, record.title.vi, record.number, record.date?.edtf]),
        ...toState(items.get(record.id), record),
        ...(record.pages.length > 0 && {
          pages: toPages(record, items.get(record.id), hashes),
        }),
      })),
      ...buildStoryStates(catalogue, published),
    ],
  };
}

function toState(
  shown: PublicRecord | undefined,
  { access, title }: { readonly access: Access; readonly title: LocalText },
): Pick<RecordState, 'shown' | 'opensOn' | 'title' | 'titleEn' | 'masked' | 'content'> {
  const closing = access.kind === 'conditional' && access.opensOn !== undefined;
  const day = closing ? { opensOn: access.opensOn } : {};
  if (shown === undefined) return { shown: 'withheld', ...day };
  const { vi, en } = shown.title;
  return {
    shown: shown.access.kind,
    ...day,
    title: vi,
    ...(en !== undefined && { titleEn: en }),
    ...(vi !== title.vi && { masked: true }),
    content: toHash(describe(shown)),
  };
}

/** The public fields of a record besides its title, access and pages. */
function describe(record: PublicRecord): unknown {
  const { date, languages, fields, fieldsEn } = record;
  const item =
    record.kind === 'item' ? [record.type, record.number, record.issuer, record.folios] : [];
  const authorities = 'authorities' in record ? record.authorities : undefined;
  return [date?.edtf, languages, fields, fieldsEn, ...item, authorities];
}

function toPages(
  item: ItemRecord,
  shown: PublicItem | undefined,
  hashes: ScanHashes,
): readonly PageState[] {
  const kinds = new Map(
    shown !== undefined && 'pages' in shown
      ? shown.pages.map(({ number, kind }) => [number, kind])
      : [],
  );
  const isPublic = shown?.access.kind === 'open';
  return item.pages.map((page) => {
    const { access } = page;
    const closed = access.kind === 'open' ? 'conditional' : access.kind;
    const kind: Shown = isPublic ? (kinds.get(page.number) ?? 'withheld') : closed;
    const isOwn = access.kind === 'conditional' ? !access.from : access.kind !== item.access.kind;
    return {
      number: page.number,
      shown: kind,
      ...(access.kind === 'conditional' && access.opensOn && { opensOn: access.opensOn }),
      ...(kind !== 'open' && isOwn && { own: true }),
      ...toScan(page, hashes),
      ...(page.redactions.length > 0 && {
        redactions: page.redactions.map(({ x, y, width, height }): Box => [x, y, width, height]),
      }),
    };
  });
}

function toScan({ scan, frame }: PageRecord, hashes: ScanHashes): Pick<PageState, 'scan' | 'hash'> {
  if (scan === undefined) return {};
  const within = frame === undefined ? '' : `#${frame}`;
  const hash = hashes.get(scan);
  return { scan: `${scan}${within}`, ...(hash !== undefined && { hash: `${hash}${within}` }) };
}

function toHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
