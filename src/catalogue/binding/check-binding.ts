import { stemOf } from '../scan-names.ts';
import type { IssueList } from '../issues/issue.ts';
import type { LockedPage } from './page-lock.ts';
import { toRowsMark, toScanLabel, type BoundRow, type PageBinding } from './page-binding.ts';

/** State of an item's scans compared with those for which its rows were written. */
export type BindingState =
  /** No earlier state is known. */
  | { readonly kind: 'first'; readonly now: readonly LockedPage[] }
  /** The numbers in file names contradict the pages of some new rows. */
  | {
      readonly kind: 'doubtful';
      readonly now: readonly LockedPage[];
      readonly doubts: ReadonlyMap<BoundRow, number>;
    }
  | { readonly kind: 'same'; readonly now: readonly LockedPage[] }
  | {
      readonly kind: 'changed';
      readonly now: readonly LockedPage[];
      readonly before: readonly LockedPage[];
      /** Rows that may now refer to another scan. */
      readonly rows: readonly BoundRow[];
    };

/**
 * @param before the scans that were accepted last
 * @param sumOf SHA-256 of a master
 */
export function judgeBinding(
  { scans, rows }: PageBinding,
  before: readonly LockedPage[] | undefined,
  sumOf: (image: string) => string,
): BindingState {
  const byPage = Map.groupBy(rows, ({ page }) => page);
  const now = scans.map((scan, index) => ({
    scan: toScanLabel(scan),
    sha256: sumOf(scan.image),
    rows: toRowsMark(byPage.get(index + 1) ?? []),
  }));
  if (before === undefined || isSameSet(before, now)) {
    const fresh = rows.filter((row) => !isNoted(row, before));
    const doubts = findDoubts(fresh, now);
    if (doubts.size > 0) return { kind: 'doubtful', now, doubts };
    return { kind: before === undefined ? 'first' : 'same', now };
  }
  const known = new Map(before.map(({ scan, sha256 }) => [scan, sha256]));
  const moved = rows.filter((row) => {
    const page = now[row.page - 1];
    return !row.isByScan || page === undefined || known.get(page.scan) !== page.sha256;
  });
  return moved.length === 0 ? { kind: 'same', now } : { kind: 'changed', now, before, rows: moved };
}

/** Whether a row existed when the scans were accepted. */
function isNoted(row: BoundRow, before: readonly LockedPage[] | undefined): boolean {
  return (before?.[row.page - 1]?.rows ?? '').split(' ').includes(toRowsMark([row]));
}

function isSameSet(before: readonly LockedPage[], now: readonly LockedPage[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ scan, sha256 }, index) => {
      const page = now[index];
      return page?.scan === scan && page.sha256 === sha256;
    })
  );
}

/**
 * A row says page 2, the second scan is `0001b.jpg`, and there is a `0002.jpg`: it is ambiguous.
 *
 * @returns the page number in the file name, by row
 */
function findDoubts(
  rows: readonly BoundRow[],
  now: readonly LockedPage[],
): ReadonlyMap<BoundRow, number> {
  const numbers = now.map(({ scan }) => numberIn(scan));
  const pageByNumber = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    if (number !== undefined && !pageByNumber.has(number)) pageByNumber.set(number, index + 1);
  }
  const doubts = new Map<BoundRow, number>();
  for (const row of rows) {
    const other = pageByNumber.get(row.page);
    const isDoubtful = !row.isByScan && other !== undefined && numbers[row.page - 1] !== row.page;
    if (isDoubtful) doubts.set(row, other);
  }
  return doubts;
}

/** The last number in a name; none for a page of a multi-page file. */
function numberIn(scan: string): number | undefined {
  if (/#\d+$/.test(scan)) return undefined;
  const digits = /(\d+)\D*$/.exec(stemOf(scan))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** One issue for each row that may refer to another scan. */
export function tellBinding(binding: PageBinding, state: BindingState, issues: IssueList): void {
  const { item } = binding;
  if (state.kind === 'doubtful') {
    for (const [{ place, page, closes }, other] of state.doubts) {
      const scan = state.now[page - 1]?.scan ?? '–';
      const params = { item, page, scan, other, named: state.now[other - 1]?.scan ?? '–' };
      issues.add(closes ? 'doubtful-page' : 'doubtful-folio', place, params);
    }
  }
  if (state.kind !== 'changed') return;
  for (const row of state.rows) {
    const { place, page } = row;
    const before = state.before[page - 1];
    const now = state.now[page - 1]?.scan ?? '–';
    issues.add('changed-scans', place, {
      ...{ item, page, now, before: before?.scan ?? '–' },
      ...describeFate(before, state.now, page),
    });
  }
}

/** Where the scan of a former page is now. */
function describeFate(
  before: LockedPage | undefined,
  now: readonly LockedPage[],
  page: number,
): { readonly fateVi: string; readonly fateEn: string } {
  if (before === undefined) {
    return { fateVi: 'Trước đây không có trang này.', fateEn: 'This page did not exist before.' };
  }
  const at = findPages(before, now);
  const { scan } = before;
  if (at.length > 0) {
    const pages = at.join(', ');
    return at.includes(page)
      ? {
          fateVi: `Trang vẫn là ảnh cũ; các ảnh khác của văn bản đã đổi.`,
          fateEn: `The page has the same scan; other scans of the item have changed.`,
        }
      : { fateVi: `${scan} nay là trang ${pages}.`, fateEn: `${scan} is page ${pages} now.` };
  }
  const isReplaced = now.some((one) => one.scan === scan);
  return isReplaced
    ? {
        fateVi: `${scan} nay có nội dung khác (quét lại, xoay hoặc lưu lại).`,
        fateEn: `${scan} has different content now (scanned, rotated or saved again).`,
      }
    : { fateVi: `${scan} không còn.`, fateEn: `${scan} is gone.` };
}

/**
 * Current page numbers of a scan, from 1: by its bytes and, in a multi-page file, its position in
 * it.
 */
function findPages(before: LockedPage, now: readonly LockedPage[]): readonly number[] {
  const frame = frameOf(before.scan);
  return now.flatMap(({ scan, sha256 }, index) =>
    sha256 === before.sha256 && frameOf(scan) === frame ? [index + 1] : [],
  );
}

function frameOf(scan: string): string {
  return /#\d+$/.exec(scan)?.[0] ?? '';
}
