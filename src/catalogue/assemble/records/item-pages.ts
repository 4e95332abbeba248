import { strictest, toAccess, type AccessFacts } from '#src/catalogue/access.ts';
import type { BoundRow } from '#src/catalogue/binding/page-binding.ts';
import { readFolios } from '#src/domain/folios.ts';
import type { PageRecord } from '#src/catalogue/model.ts';
import type { ScanFile } from '#src/catalogue/sources.ts';
import type { Redaction } from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import type { Placed } from './files.ts';
import type { ItemDescription } from './items.ts';
import { findPage, type PageRow } from './page-rows.ts';
import { getNumber, type Row } from '../rows/row.ts';

/** The rows of `pages.csv` and `redactions.csv` about one page. */
interface PageNotes {
  readonly row?: Row;
  readonly folio?: string;
  readonly facts?: AccessFacts;
  readonly redactions: readonly Redaction[];
  readonly rows: readonly PageRow[];
}

export type NotesOfItem = Map<number, PageNotes>;

/**
 * The rows of one item, by page.
 *
 * @param scans undefined if there is no scans folder: then a scan's name identifies no page
 */
export function readPageNotes(
  item: string,
  pageRows: readonly PageRow[],
  scans: readonly ScanFile[] | undefined,
  context: BuildContext,
): NotesOfItem {
  const notes: NotesOfItem = new Map();
  for (const pageRow of pageRows) {
    const { row } = pageRow;
    const page = findPage(row, item, scans, context);
    if (page === undefined) continue;
    const known = notes.get(page) ?? { redactions: [], rows: [] };
    const rows = [...known.rows, pageRow];
    if (pageRow.table === 'redactions') {
      notes.set(page, { ...known, rows, redactions: [...known.redactions, pageRow.redaction] });
      continue;
    }
    if (known.row !== undefined) {
      const other = known.row.placeOf().row ?? 1;
      context.issues.add('doubled-page', row.placeOf('page'), { value: item, page, other });
    }
    const { facts } = pageRow;
    const folio = row.values.get('folio');
    const own = { row, ...(facts && { facts }), ...(folio !== undefined && { folio }) };
    notes.set(page, { ...known, rows, ...own });
  }
  return notes;
}

/** The binding of an item's rows to its scans. */
export function toBoundRows(notes: NotesOfItem, { today }: BuildContext): readonly BoundRow[] {
  return [...notes].flatMap(([page, { rows }]) =>
    rows.map((pageRow): BoundRow => {
      const { table, row } = pageRow;
      const isByScan = row.values.has('scan');
      const place = row.placeOf(isByScan ? 'scan' : 'page');
      if (table === 'redactions') {
        const { x, y, width, height } = pageRow.redaction;
        const mark = [x, y, width, height].join(',');
        return { table, place, page, isByScan, closes: true, mark };
      }
      const { facts } = pageRow;
      const closes = facts === undefined || toAccess(facts, today).kind !== 'open';
      return { table, place, page, isByScan, closes, mark: '' };
    }),
  );
}

/** The pages of an item: one per scan or, without scans, `numberOfPage`. */
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
    for (const { row: one } of rows) {
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
      redactions: (own?.redactions ?? []).toSorted(compareRedactions),
      ...(own?.row?.values.get('damagedScan') === '1' && { acceptsDamage: true }),
    };
  });
}

/** Sorted down the page, so that the order of rows has no meaning. */
function compareRedactions(a: Redaction, b: Redaction): number {
  const byBox = a.y - b.y || a.x - b.x || a.height - b.height || a.width - b.width;
  return byBox || (a.ground ?? '').localeCompare(b.ground ?? '');
}

/** More pages than any item has: a typing mistake in `numberOfPage` must not exhaust memory. */
const mostPages = 20_000;
