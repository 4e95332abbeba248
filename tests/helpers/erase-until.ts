import { buildCalendar } from '../../src/desk/rules/working-days.ts';
import type { ErasureList } from '../../src/desk/store/erasure/erasure-list.ts';
import { openStore, type StorePlace } from '../../src/desk/store/open-store.ts';
import { findRequest } from '../../src/desk/store/request/find-request.ts';
import { moveRequest } from '../../src/desk/store/request/move-request.ts';

/** Where an erasure stands still, to be killed. */
export type ErasureStop =
  /** All is deleted in a transaction, and nothing of it is on the list of erasures. */
  | 'before-list'
  /** It is on the list, and not committed. */
  | 'after-list';

/** What a process of its own is told: which request it erases, and where it stands still. */
export interface ErasureTask {
  readonly place: StorePlace;
  readonly id: string;
  readonly stop?: ErasureStop;
}

/** A process that erases a request: `node tests/helpers/erase-until.ts TASK`. */
const { place, id, stop } = JSON.parse(process.argv[2] ?? '') as ErasureTask;
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
const seen = await findRequest(store, 'id', id);
if (seen === undefined) throw new Error('It is not there.');
console.log('erasing');
await moveRequest(
  store,
  seen,
  {
    command: { move: 'erase' },
    by: { id: 'reader', role: 'reader' },
    at: '2026-11-24T02:00:00.000Z',
  },
  { twoPersons: [], mostReadingDays: 15, calendar: buildCalendar({ off: [], working: [] }) },
);
await store.destroy();
