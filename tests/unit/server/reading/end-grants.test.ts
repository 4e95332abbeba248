import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { virtualReadingSchema } from '#src/domain/schema/virtual-reading.ts';
import { toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { deleteGrant } from '#src/desk/store/grants/end-grants.ts';
import { findGrantById } from '#src/desk/store/grants/grant-record.ts';
import { listGrantLog } from '#src/desk/store/grants/grant-log.ts';
import { addMachine, enrolMachine, findMachine } from '#src/desk/store/grants/machines.ts';
import { countReadPages, notePage } from '#src/desk/store/grants/reading-log.ts';
import { findSession, makeSignInCode, openSession } from '#src/desk/store/grants/sign-in.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { endDueGrants } from '#src/server/reading/end-grants.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { grantRequest } from '#tests/helpers/granted-request.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const key = toReadingKey('A'.repeat(43));
const rules = virtualReadingSchema.parse({});

describeEachDatabase('the end of a grant', (newPlace) => {
  let store: DeskStore;
  let readingDir: string;
  beforeEach(async () => {
    store = await openStore(newPlace());
    readingDir = mkdtempSync(join(tmpdir(), 'reading-'));
  });
  afterEach(async () => {
    await store.destroy();
    rmSync(readingDir, { recursive: true, force: true });
  });

  const run = (now: string, site: object = { virtualReading: rules }) => {
    const { lines, log, report } = keepLines();
    const deps = { store, readingDir, log, report, now: () => new Date(now) };
    return endDueGrants({ ...deps, readSite: () => Promise.resolve(site) }).then(() => lines);
  };

  /** A grant with a session, a code, a line of the log, and something on the disk. */
  async function open() {
    const { grant } = await grantRequest(store);
    const at = '2026-11-24T02:00:00.000Z';
    const { secret } = await openSession(store, { grantId: grant.id, at, device: 'Firefox' });
    await makeSignInCode(store, key, grant.id, at);
    const read = { grantId: grant.id, itemId: 'TU-01-0203-004', page: 1, use: 'read' } as const;
    await notePage(store, { ...read, device: 'Firefox' }, new Date());
    const folder = join(readingDir, grant.id);
    mkdirSync(join(folder, 'packs'), { recursive: true });
    writeFileSync(join(folder, 'packs', 'page.zip'), 'pixels');
    return { grant, secret, folder };
  }
  const countRows = async (table: 'reading_sessions' | 'grant_codes') =>
    (await store.selectFrom(table).selectAll().execute()).length;

  it('comes with its last day, and its pages are deleted five days later, not before', async () => {
    const { grant, secret, folder } = await open();
    await run('2026-12-07T16:59:59.000Z');
    expect((await findGrantById(store, grant.id))?.endedAs).toBeUndefined();
    await run('2026-12-07T17:00:00.000Z');
    expect(await findGrantById(store, grant.id)).toMatchObject({ endedAs: 'expired' });
    expect(await findSession(store, secret)).toMatchObject({ endedAs: 'grant-ended' });
    await run('2026-12-12T16:59:59.000Z');
    expect(existsSync(folder)).toBe(true);
    const lines = await run('2026-12-12T17:00:00.000Z');
    expect(lines).toMatchObject([{ event: 'grants-deleted', count: 1 }]);
    expect(existsSync(folder)).toBe(false);
    expect([await countRows('reading_sessions'), await countRows('grant_codes')]).toEqual([0, 0]);
    expect((await findGrantById(store, grant.id))?.deletedAt).toBeDefined();
    // The logs stay.
    expect((await listGrantLog(store, grant.id)).map(({ move }) => move)).toEqual([
      ...['make', 'end', 'delete'],
    ]);
    expect(await countReadPages(store, grant.id)).toBe(1);
    // Once.
    expect(await run('2026-12-13T17:00:00.000Z')).toEqual([]);
  });

  it('is finished by the next run after a deletion that was killed half-way', async () => {
    const { grant, folder } = await open();
    await run('2026-12-07T17:00:00.000Z');
    const ended = await findGrantById(store, grant.id);
    if (ended === undefined) throw new Error('There is no grant.');
    // Killed after the pages, before the rows.
    await expect(
      deleteGrant(store, ended, new Date('2026-12-12T17:00:00.000Z'), () => {
        rmSync(folder, { recursive: true });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect((await findGrantById(store, grant.id))?.deletedAt).toBeUndefined();
    await run('2026-12-12T17:00:01.000Z');
    expect((await findGrantById(store, grant.id))?.deletedAt).toBeDefined();
    expect(await countRows('reading_sessions')).toBe(0);
  });

  it('reports a disk that does not delete, and tries again', async () => {
    const { grant, folder } = await open();
    await run('2026-12-07T17:00:00.000Z');
    rmSync(folder, { recursive: true });
    // Not a folder: it cannot be listed, and its parent is closed.
    const broken = readingDir;
    readingDir = join(folder, '\0');
    const lines = await run('2026-12-12T17:00:00.000Z');
    expect(lines).toMatchObject([{ event: 'grants-not-ended', level: 'error' }]);
    expect((await findGrantById(store, grant.id))?.deletedAt).toBeUndefined();
    readingDir = broken;
    await run('2026-12-12T17:01:00.000Z');
    expect((await findGrantById(store, grant.id))?.deletedAt).toBeDefined();
  });

  it('comes to sessions on machines at closing time, and to no other', async () => {
    const { grant, secret } = await open();
    const at = '2026-11-24T02:00:00.000Z';
    const { code } = await addMachine(store, 'Máy 1', { at, actor: 'quan-tri' });
    const machine = await findMachine(
      store,
      (await enrolMachine(store, code, undefined, at)) ?? '',
    );
    const { grant: second } = await grantRequest(store);
    const there = await openSession(store, {
      ...{ grantId: second.id, at, device: '', machineId: machine?.id },
    });
    const site = { virtualReading: rules, readerRegister: { closes: '17:00' } };
    await run('2026-11-24T09:59:00.000Z', site);
    expect((await findSession(store, there.secret))?.endedAt).toBeUndefined();
    await run('2026-11-24T10:00:00.000Z', site);
    expect(await findSession(store, there.secret)).toMatchObject({ endedAs: 'closing-time' });
    expect((await findSession(store, secret))?.endedAt).toBeUndefined();
    expect((await findGrantById(store, grant.id))?.endedAs).toBeUndefined();
  });
});
