import { afterEach, expect, it } from 'vitest';
import { buildOwnData } from '#src/desk/reader/own-data.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { listChanges } from '#src/desk/store/register/change-log.ts';
import { eraseRecord } from '#src/desk/store/register/erase-record.ts';
import { findOwnEntry } from '#src/desk/store/register/find-own-entry.ts';
import {
  findJoined,
  joinRequest,
  listJoined,
  unjoinRequest,
} from '#src/desk/store/register/joins.ts';
import { createRecord } from '#src/desk/store/register/records.ts';
import { enterReader } from '#src/desk/store/register/visits.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newReader } from '#tests/helpers/new-reader.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const monday = { at: '2026-11-23T02:00:00.000Z', actor: 'lan-cua-kho' };
const done = { kind: 'done' };
const changed = { kind: 'changed-meanwhile' };

describeEachDatabase('a request and a card', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());

  async function open() {
    store = await openStore(newPlace());
    // The same name and telephone as the card: nobody is joined by them.
    const reader = {
      purpose: '01',
      fields: { name: 'Trần Thị Thử', phone: '0912345678' },
    } as const;
    const request = newRequest({ reader: { ...reader, consents: ['history'] } });
    const { id: requestId } = await saveRequest(store, request, () => 1);
    const { id: readerId } = await createRecord(store, newReader(), monday, 365);
    const join = (version = 1, readerVersion = 1) =>
      joinRequest(
        store,
        { id: requestId, version },
        { id: readerId, version: readerVersion },
        monday,
      );
    return { requestId, readerId, join };
  }

  it('are joined by nobody but a person, who has seen both as they are', async () => {
    const { requestId, readerId, join } = await open();
    expect(await findJoined(store, requestId)).toBeUndefined();
    expect(await findOwnEntry(store, requestId)).toBeUndefined();
    expect(await join(2)).toEqual(changed);
    expect(await join(1, 2)).toEqual(changed);
    expect(await findJoined(store, requestId)).toBeUndefined();
    const both = await Promise.all([join(), join()]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'done']);
    expect(await findJoined(store, requestId)).toEqual({
      ...{ id: readerId, card: 'ĐG-2026-0001', ...monday },
    });
    const code = 'YC-2026-000001';
    expect(await listJoined(store, readerId)).toEqual([
      { id: requestId, code, receivedOn: '2026-11-23' },
    ]);
    const other = await createRecord(store, newReader(), monday, 365);
    const seen = { id: requestId, version: 1 };
    const again = await joinRequest(store, seen, { id: other.id, version: 1 }, monday);
    expect(again).toEqual(changed);
    expect(await unjoinRequest(store, requestId, other.id, monday)).toEqual(changed);
    expect(await unjoinRequest(store, requestId, readerId, monday)).toEqual(done);
    expect(await listJoined(store, readerId)).toEqual([]);
    const lines = await listChanges(store, readerId);
    expect(lines.map(({ move }) => move)).toEqual(['unjoin', 'join', 'create']);
  });

  it('tell the reader what the register keeps of him, and nothing of the staff', async () => {
    const { requestId, readerId, join } = await open();
    await enterReader(store, { readerId, purpose: '02', topic: 'Bản đồ' }, monday, undefined);
    await join();
    const register = await findOwnEntry(store, requestId);
    const request = await getRequest(store, requestId);
    const own = buildOwnData(request, { calls: [], copies: [], bookings: [], register });
    expect(JSON.parse(own)).toMatchObject({
      register: {
        ...{ card: 'ĐG-2026-0001', state: 'valid', validUntil: '2027-11-23' },
        facts: {
          fields: { name: 'Trần Thị Thử', phone: '0912 345 678' },
          papers: [{ kind: 'citizen-card', day: '2026-11-23' }],
          consent: { purposes: [], wording: 1 },
        },
        visits: [{ day: '2026-11-23', cameAt: monday.at, purpose: '02', topic: 'Bản đồ' }],
      },
    });
    expect(own).not.toMatch(/lan-cua-kho|"by"/);
  });

  it('are parted when the record is erased, also when both come at the same time', async () => {
    const { requestId, readerId, join } = await open();
    const erase = () => eraseRecord(store, { id: readerId, version: 1 }, monday);
    const [joined, erased] = await Promise.all([join(), erase()]);
    // Whoever comes second finds it changed.
    expect([joined.kind, erased.kind].sort()).toEqual(['changed-meanwhile', 'done']);
    if (erased.kind !== 'done') await eraseRecord(store, { id: readerId, version: 2 }, monday);
    expect(await findJoined(store, requestId)).toBeUndefined();
    expect(await join(1, 3)).toEqual(changed);
  });
});
