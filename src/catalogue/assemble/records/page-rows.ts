import type { AccessFacts } from '#src/catalogue/access.ts';
import type { ScanFile } from '#src/catalogue/sources.ts';
import type { Redaction, RedactionGround } from '#src/domain/values.ts';
import { toScanLabel } from '#src/catalogue/binding/page-binding.ts';
import { findNearest } from '#src/catalogue/issues/near.ts';
import { stemOf, toNameKey } from '#src/catalogue/scan-names.ts';
import { readAccessFacts } from './access-facts.ts';
import type { BuildContext } from '../context.ts';
import { getNumber, type Row } from '../rows/row.ts';

/** A row of `pages.csv` or `redactions.csv`, before its page is resolved. */
export type PageRow =
  | { readonly table: 'pages'; readonly row: Row; readonly facts?: AccessFacts }
  | { readonly table: 'redactions'; readonly row: Row; readonly redaction: Redaction };

/** Groups the rows of both tables by item. */
export function groupPageRows(
  pages: readonly Row[],
  redactions: readonly Row[],
  findItem: (row: Row) => string | undefined,
  context: BuildContext,
): ReadonlyMap<string, readonly PageRow[]> {
  const byItem = new Map<string, PageRow[]>();
  const put = (pageRow: PageRow): void => {
    const item = findItem(pageRow.row);
    if (item === undefined) return;
    const rows = byItem.get(item) ?? [];
    byItem.set(item, rows);
    rows.push(pageRow);
  };
  for (const row of pages) {
    const facts = readAccessFacts(row, context);
    put({ table: 'pages', row, ...(facts && { facts }) });
  }
  for (const row of redactions) {
    const redaction = readRedaction(row, context);
    if (redaction !== undefined) put({ table: 'redactions', row, redaction });
  }
  return byItem;
}

/** Reports a rectangle without area: its redaction would have no effect. */
function readRedaction(row: Row, { issues }: BuildContext): Redaction | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => getNumber(row, name));
  if (width === 0 || height === 0) {
    issues.add('empty-redaction', row.placeOf(width === 0 ? 'width' : 'height'), {});
    return undefined;
  }
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    return undefined;
  }
  const ground = row.values.get('ground') as RedactionGround | undefined;
  if (ground === undefined) issues.add('missing-ground', row.placeOf('ground'), {});
  return { x, y, width, height, ...(ground !== undefined && { ground }) };
}

/**
 * The page that a row refers to, by number or by the name of its scan; if both are given, they must
 * agree. Undefined if an issue says why.
 */
export function findPage(
  row: Row,
  item: string,
  scans: readonly ScanFile[] | undefined,
  { issues }: BuildContext,
): number | undefined {
  const page = getNumber(row, 'page');
  const value = row.values.get('scan');
  if (value === undefined || scans === undefined) return page;
  const found = findScan(value, scans);
  if (found === undefined) {
    const labels = scans.map(toScanLabel);
    const [example = '0001.jpg'] = labels;
    const hint = { near: findNearest(value, labels.slice(0, mostNear)) };
    issues.add('unknown-scan', row.placeOf('scan'), { item, value, example }, hint);
    return undefined;
  }
  if (page !== undefined && page !== found) {
    issues.add('unlike-scan', row.placeOf('scan'), { value, found, page });
    return undefined;
  }
  return found;
}

/** Scans to which an unknown name is compared. */
const mostNear = 1000;

/** By name with or without extension, ignoring case; a multi-page file needs `#` and a number. */
function findScan(value: string, scans: readonly ScanFile[]): number | undefined {
  const key = toNameKey(value);
  const labels = scans.map((scan) => toNameKey(toScanLabel(scan)));
  const whole = labels.indexOf(key);
  if (whole >= 0) return whole + 1;
  const byStem = labels.flatMap((label, index) => (toStem(label) === key ? [index + 1] : []));
  return byStem.length === 1 ? byStem[0] : undefined;
}

/** `report.pdf#3` → `report#3` */
function toStem(label: string): string {
  const [name = '', frame] = label.split(/(#\d+)$/);
  return `${stemOf(name)}${frame ?? ''}`;
}
