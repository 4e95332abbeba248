import { isDue, isSooner, toRef, changeKinds, type Change } from './change.ts';
import { comparePages } from './compare-pages.ts';
import { compareStoryPages } from './compare-story-pages.ts';
import {
  compareShown,
  toRecordKey,
  type PublishedRecord,
  type RecordState,
} from './published-record.ts';

/** All changes visible to readers, by kind, then in the order of the records. */
export function compareRecords(before: PublishedRecord, now: PublishedRecord): readonly Change[] {
  const old = new Map(before.records.map((record) => [toRecordKey(record), record]));
  const present = now.records.filter(({ gone }) => gone !== true);
  const keys = new Set(present.map(toRecordKey));
  const changes: Change[] = widened(before, now);
  for (const record of before.records) {
    if (record.gone !== true && record.shown !== 'withheld' && !keys.has(toRecordKey(record)))
      changes.push({ kind: 'vanished', record: toRef(record), ...titleOf(record, 'before') });
  }
  const lost = before.records.filter((record) => !keys.has(toRecordKey(record)));
  const findEarlier = buildEarlierFinder(lost);
  for (const record of present) {
    const known = old.get(toRecordKey(record));
    const isNew = known === undefined || (known.gone === true && known.shown === 'open');
    const found = isNew
      ? compareNew(record, findEarlier(record), now.today)
      : compareKnown(known, record, now.today);
    for (const change of found) changes.push(change);
  }
  for (const change of comparePages(before, now, changes)) changes.push(change);
  for (const change of compareStoryPages(before, now)) changes.push(change);
  const order = new Map(changeKinds.map((kind, index) => [kind, index]));
  return changes.sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
}

function compareNew(
  record: RecordState,
  earlier: RecordState | undefined,
  today: string,
): readonly Change[] {
  if (record.shown === 'withheld') return [];
  const ref = { record: toRef(record), ...titleOf(record, 'now') };
  if (earlier === undefined || compareShown(record.shown, earlier.shown) <= 0)
    return [{ kind: 'added', ...ref }];
  const kind = isDue(earlier, today) ? 'due' : 'opened';
  return [{ kind, ...ref, before: earlier.id }];
}

function compareKnown(known: RecordState, record: RecordState, today: string): readonly Change[] {
  const ref = { record: toRef(record) };
  const titles = { ...titleOf(known, 'before'), ...titleOf(record, 'now') };
  const order = compareShown(record.shown, known.shown);
  if (order > 0) return [{ kind: isDue(known, today) ? 'due' : 'opened', ...ref, ...titles }];
  if (known.gone === true && record.shown !== 'withheld')
    return [{ kind: 'added', ...ref, ...titleOf(record, 'now') }];
  if (order < 0) return [{ kind: 'closed', ...ref, ...titleOf(known, 'before') }];
  const changes: Change[] = [];
  if (record.shown !== 'open' && isSooner(record.opensOn, known.opensOn)) {
    const days = { ...(known.opensOn && { before: known.opensOn }), now: record.opensOn ?? '' };
    changes.push({ kind: 'dated', ...ref, ...days });
  }
  if (known.masked === true && record.masked !== true)
    changes.push({ kind: 'unmasked', ...ref, ...titles });
  else if (isRenamed(known, record)) changes.push({ kind: 'renamed', ...ref, ...titles });
  else if (known.content !== record.content) changes.push({ kind: 'edited', ...ref });
  return changes;
}

/** A new English title is an addition; a removed or changed one is not. */
function isRenamed(known: RecordState, record: RecordState): boolean {
  return (
    known.title !== record.title ||
    (known.titleEn !== undefined && known.titleEn !== record.titleEn)
  );
}

/**
 * Finds the closed record that a new one may have been: by its description, or because one was lost
 * from the same file or fonds in the same build.
 */
function buildEarlierFinder(
  lost: readonly RecordState[],
): (record: RecordState) => RecordState | undefined {
  const closed = lost.filter(({ shown }) => shown !== 'open');
  const byIdentity = new Map(
    closed.flatMap((record) =>
      record.identity === undefined ? [] : [[`${record.kind} ${record.identity}`, record] as const],
    ),
  );
  const toPlace = ({ kind, group, parent = '' }: RecordState) => `${kind} ${group} ${parent}`;
  const byPlace = new Map(
    closed.flatMap((record) => (record.gone === true ? [] : [[toPlace(record), record] as const])),
  );
  return (record) =>
    byIdentity.get(`${record.kind} ${record.identity ?? ''}`) ?? byPlace.get(toPlace(record));
}

/** Columns that are newly in `publicFields`, so that readers of closed records see them. */
function widened(before: PublishedRecord, now: PublishedRecord): Change[] {
  return (['fonds', 'file', 'item'] as const).flatMap((kind) => {
    const known = new Set(before.shownFields[kind]);
    return now.shownFields[kind]
      .filter((column) => !known.has(column))
      .map((column): Change => ({
        kind: 'widened',
        record: { kind, id: `publicFields.${kind}`, group: '' },
        now: column,
      }));
  });
}

function titleOf({ title }: RecordState, when: 'before' | 'now'): Partial<Change> {
  return title === undefined ? {} : { [when]: title };
}
