import { strictest, toAccess, type AccessFacts } from '../access.ts';
import { readFolios } from '../folios.ts';
import type { PageRecord } from '../model.ts';
import type { ScanFile } from '../sources.ts';
import type { Region } from '../values.ts';
import { readAccessFacts } from './access-facts.ts';
import type { BuildContext } from './context.ts';
import type { Placed } from './files.ts';
import type { ItemDescription } from './items.ts';
import { getNumber, type Row } from './row.ts';

/** What `pages.csv` and `redactions.csv` say of one page. */
interface PageNotes {
  readonly row?: Row;
  readonly folio?: string;
  readonly facts?: AccessFacts;
  readonly redactions: readonly Region[];
  /** Where each of them stands, for a page that does not exist. */
  readonly rows: readonly Row[];
}

export type NotesOfItem = Map<number, PageNotes>;

/** Reads rows of `pages.csv`, by item and page. */
export function readPageNotes(
  rows: readonly Row[],
  redactions: readonly Row[],
  findItem: (row: Row) => string | undefined,
  context: BuildContext,
): ReadonlyMap<string, NotesOfItem> {
  const byItem = new Map<string, NotesOfItem>();
  const put = (row: Row, toNotes: (known: PageNotes, item: string, page: number) => PageNotes) => {
    const item = findItem(row);
    const page = getNumber(row, 'page');
    if (item === undefined || page === undefined) return;
    const notes = byItem.get(item) ?? new Map<number, PageNotes>();
    byItem.set(item, notes);
    const known = notes.get(page) ?? { redactions: [], rows: [] };
    notes.set(page, { ...toNotes(known, item, page), rows: [...known.rows, row] });
  };
  for (const row of rows) {
    const facts = readAccessFacts(row, context);
    const folio = row.values.get('folio');
    put(row, (known, item, page) => {
      if (known.row !== undefined) {
        const other = known.row.placeOf().row ?? 1;
        context.issues.add('doubled-page', row.placeOf('page'), { value: item, page, other });
      }
      return { ...known, row, ...(facts && { facts }), ...(folio !== undefined && { folio }) };
    });
  }
  for (const row of redactions) {
    const region = readRegion(row, context);
    if (region === undefined) continue;
    put(row, (known) => ({ ...known, redactions: [...known.redactions, region] }));
  }
  return byItem;
}

/** A rectangle that blacks out nothing would be a promise broken in silence. */
function readRegion(row: Row, { issues }: BuildContext): Region | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => getNumber(row, name));
  if (width === 0 || height === 0) {
    issues.add('empty-redaction', row.placeOf(width === 0 ? 'width' : 'height'), {});
    return undefined;
  }
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    return undefined;
  }
  return { x, y, width, height };
}

/** The pages of an item: as many as there are scans or, without any, as `numberOfPage` says. */
export function buildPages(
  { row, record }: Placed<ItemDescription>,
  scans: readonly ScanFile[],
  notes: NotesOfItem | undefined,
  { issues, today }: BuildContext,
): readonly PageRecord[] {
  const written = getNumber(row, 'numberOfPage');
  const count = scans.length > 0 ? scans.length : Math.min(written ?? 0, mostPages);
  if (written !== undefined && scans.length > 0 && written !== scans.length) {
    issues.add('page-count', row.placeOf('numberOfPage'), { written, found: scans.length });
  }
  for (const [page, { rows }] of notes ?? []) {
    if (page >= 1 && page <= count) continue;
    for (const one of rows) {
      issues.add('unknown-page', one.placeOf('page'), { value: record.id, page, count });
    }
  }
  const folios = record.folios === undefined ? [] : (readFolios(record.folios)?.folios ?? []);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const own = notes?.get(number);
    const scan = scans[index];
    const folio = own?.folio ?? (folios.length === count ? folios[index] : undefined);
    const access = own?.facts === undefined ? undefined : toAccess(own.facts, today);
    return {
      number,
      ...(folio !== undefined && { folio }),
      access: strictest(record.access, 'item', access ?? { kind: 'open' }),
      ...(scan && { scan: scan.image }),
      ...(scan?.frame !== undefined && { frame: scan.frame }),
      ...(scan?.words !== undefined && { words: scan.words }),
      ...(scan?.wordsPage !== undefined && { wordsPage: scan.wordsPage }),
      redactions: own?.redactions ?? [],
      ...(own?.row?.values.get('damagedScan') === '1' && { acceptsDamage: true }),
    };
  });
}

/** More pages than any item has: a slip in `numberOfPage` must not fill the memory. */
const mostPages = 20_000;
