import { type Change, isDue, isSooner, toRef } from './change.ts';
import { matchPages, type PageMatch } from './match-pages.ts';
import {
  type Box,
  compareShown,
  type PublishedRecord,
  type RecordState,
  toRecordKey,
} from './published-record.ts';

/**
 * Changes of pages. A page that opens, closes or is dated together with its record is not listed
 * again: `told` are the changes of records.
 */
export function comparePages(
  before: PublishedRecord,
  now: PublishedRecord,
  told: readonly Change[],
): readonly Change[] {
  const wholes = new Set(told.map(({ kind, record }) => `${kind} ${toRecordKey(record)}`));
  const changes: Change[] = [];
  for (const match of matchPages(before, now).matches) {
    for (const change of compareMatch(match, now.today)) {
      const whole = change.kind.replace('-page', '');
      const isWithRecord =
        match.before.record.id === match.now.record.id && match.before.page.own !== true;
      if (!isWithRecord || !wholes.has(`${whole} ${toRecordKey(change.record)}`))
        changes.push(change);
    }
  }
  const known = new Map(before.records.map((record) => [toRecordKey(record), record]));
  for (const record of now.records) {
    const earlier = known.get(toRecordKey(record));
    if (earlier === undefined || record.gone === true || earlier.shown === 'withheld') continue;
    const lost = countScans(earlier) - countScans(record);
    if (lost > 0) changes.push({ kind: 'lost-pages', record: toRef(record), count: lost });
    if (earlier.shown === 'open' && record.shown === 'open')
      for (const page of listClosed(earlier, record))
        changes.push({ kind: 'closed-page', record: toRef(record), page });
  }
  return changes;
}

function compareMatch({ before, now, sameScan }: PageMatch, today: string): readonly Change[] {
  const ref = { record: toRef(now.record), page: now.page.number };
  const changes: Change[] = [];
  const order = compareShown(now.page.shown, before.page.shown);
  if (order > 0)
    changes.push({ kind: isDue(before.page, today) ? 'due-page' : 'opened-page', ...ref });
  const isDated = order === 0 && isSooner(now.page.opensOn, before.page.opensOn);
  if (isDated && now.page.shown !== 'open') {
    const { opensOn } = before.page;
    changes.push({
      kind: 'dated',
      ...ref,
      ...(opensOn !== undefined && { before: opensOn }),
      now: now.page.opensOn ?? '',
    });
  }
  const { redactions = [] } = before.page;
  const count = countUncovered(redactions, now.page.redactions ?? []);
  if (count > 0) changes.push({ kind: 'uncovered', ...ref, count });
  // Boxes, and page numbers of a multi-page file, were measured on another image.
  const mayMissItsPlace = redactions.length > 0 || before.page.scan?.includes('#') === true;
  if (!sameScan && count === 0 && order === 0 && mayMissItsPlace && before.page.scan !== undefined)
    changes.push({ kind: 'rescanned', ...ref });
  return changes;
}

function countScans({ pages = [] }: RecordState): number {
  return pages.filter(({ scan, gone }) => scan !== undefined && gone !== true).length;
}

/** Pages that were open and are now closed. */
function listClosed(earlier: RecordState, { pages = [] }: RecordState): readonly number[] {
  const open = new Set(
    (earlier.pages ?? []).flatMap(({ scan, number, shown }) =>
      shown === 'open' ? [scan ?? number] : [],
    ),
  );
  return pages
    .filter((page) => page.gone !== true && page.shown !== 'open')
    .flatMap(({ scan, number }) => (open.has(scan ?? number) ? [number] : []));
}

/** How many of the boxes are no longer completely covered by the union of the others. */
function countUncovered(boxes: readonly Box[], covers: readonly Box[]): number {
  return boxes.filter((box) => {
    let left: readonly Box[] = [box];
    for (const cover of covers) left = left.flatMap((part) => subtract(part, cover));
    return left.length > 0;
  }).length;
}

/** What is left of a box: at most four boxes around the covered part. */
function subtract(box: Box, cover: Box): readonly Box[] {
  const [x, y, width, height] = box;
  const [right, bottom] = [x + width, y + height];
  const [coverX, coverY, coverWidth, coverHeight] = cover;
  const x1 = Math.max(x, coverX);
  const y1 = Math.max(y, coverY);
  const x2 = Math.min(right, coverX + coverWidth);
  const y2 = Math.min(bottom, coverY + coverHeight);
  if (x1 >= x2 || y1 >= y2) return [box];
  const around: readonly Box[] = [
    [x, y, width, y1 - y],
    [x, y2, width, bottom - y2],
    [x, y1, x1 - x, y2 - y1],
    [x2, y1, right - x2, y2 - y1],
  ];
  return around.filter(([, , w, h]) => w > 0 && h > 0);
}
