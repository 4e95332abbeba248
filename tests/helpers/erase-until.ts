import type { ErasureList } from '#src/desk/store/erasure/erasure-list.ts';
import { openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import { eraseRecord } from '#src/desk/store/register/erase-record.ts';
import { findRecord } from '#src/desk/store/register/find-records.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { getRequest } from '#tests/helpers/new-request.ts';

/** Where an erasure stands still, to be killed. */
export type ErasureStop =
  /** All is deleted in a transaction, and nothing of it is on the list of erasures. */
  | 'before-list'
  /** It is on the list, and not committed. */
  | 'after-list';

/** What a process of its own is told: what it erases, and where it stands still. */
export interface ErasureTask {
  readonly place: StorePlace;
  readonly of: 'request' | 'reader';
  readonly id: string;
  readonly stop?: ErasureStop;
}

/** A process that erases a request or a reader's record: `node tests/helpers/erase-until.ts TASK`. */
const { place, of, id, stop } = JSON.parse(process.argv[2] ?? '') as ErasureTask;
const store = await openStore(place);
const standStill = async (where: ErasureStop) => {
  if (where !== stop) return;
  console.log(where);
  await new Promise(() => setInterval(() => undefined, 1000));
};
const { erasures } = store;
const watched: ErasureList = {
  async add(added) {
    await standStill('before-list');
    await erasures.add(added);
    await standStill('after-list');
  },
  read: () => erasures.read(),
};
Object.defineProperty(store, 'erasures', { value: watched });
const at = '2026-11-24T02:00:00.000Z';
if (of === 'reader') {
  const seen = await findRecord(store, id);
  if (seen === undefined) throw new Error('It is not there.');
  console.log('erasing');
  await eraseRecord(store, seen, { at, actor: 'hoa' });
} else {
  const seen = await getRequest(store, id);
  console.log('erasing');
  const by = { id: 'reader', role: 'reader' } as const;
  await moveRequest(store, seen, { command: { move: 'erase' }, by, at }, rules);
}
await store.destroy();
