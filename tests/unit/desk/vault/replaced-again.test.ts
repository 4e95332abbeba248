import { appendFileSync, cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { careForReader } from '#src/desk/care/care-for-reader.ts';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { restoreVault } from '#src/desk/vault/restore-vault.ts';
import { hashLinkToken, toFirstLinkToken } from '#src/desk/rules/private-link.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import type { StorePlace } from '#src/desk/store/open-store.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { siteRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { takeBackup, toBytes } from '#tests/helpers/take-backup.ts';

const now = new Date('2026-11-24T02:00:00.000Z');
const nameless = { purpose: '01', fields: { name: 'Nguyễn Thị Thử' }, consents: [] } as const;

describeEachDatabase('a private link that was replaced', (newPlace) => {
  const isOpen = async (store: DeskStore, token: string) =>
    (await findRequest(store, 'link_hash', hashLinkToken(token))) !== undefined;
  /** Gives a reader without an address a new link: the token of it. */
  const relink = async (store: DeskStore, linkKey: string, id: string) => {
    const seen = await getRequest(store, id);
    const grounds = { checked: 'papers', reason: 'seen-by-others' } as const;
    const by = { id: 'hoa', role: 'head', name: 'Hoà' } as const;
    const command = { move: 'relink', grounds } as const;
    const result = await careForReader({ store, linkKey, now }, seen, by, command, rules);
    if (result.kind !== 'moved') throw new Error(result.kind);
    return result.token ?? '';
  };
  /** A desk with a request whose link was replaced twice after its backup was made. */
  const fillDesk = async () => {
    const place = newPlace();
    const { store, keys } = await openVault(place);
    const request = newRequest({ reader: nameless });
    const first = toFirstLinkToken(keys.link, request.id);
    await saveRequest(store, { ...request, linkHash: hashLinkToken(first) }, () => 1);
    const backup = await takeBackup(place, keys);
    const second = await relink(store, keys.link, request.id);
    const third = await relink(store, keys.link, request.id);
    await store.destroy();
    return { place, keys, id: request.id, backup, first, second, third };
  };
  const copyLists = (from: StorePlace, to: StorePlace, ...names: readonly string[]) => {
    for (const name of names) cpSync(join(from.dataDir, name), join(to.dataDir, name));
  };

  it('opens nothing after an older backup was restored, and the newest one does', async () => {
    const desk = await fillDesk();
    const place = newPlace();
    copyLists(desk.place, place, 'keys.json', 'links.txt');
    expect(await restoreVault(place, toBytes(desk.backup))).toMatchObject({ replaced: 1 });
    const { store } = await openVault(place);
    const open = [desk.first, desk.second, desk.third].map((token) => isOpen(store, token));
    expect(await Promise.all(open)).toEqual([false, false, true]);
    // The next one is none of those before.
    const fourth = await relink(store, desk.keys.link, desk.id);
    expect([desk.first, desk.second, desk.third]).not.toContain(fourth);
    expect(await isOpen(store, fourth)).toBe(true);
    await store.destroy();
  });

  it('opens nothing when its database was put back by other means, which the log tells once', async () => {
    const desk = await fillDesk();
    const place = newPlace();
    copyLists(desk.place, place, 'keys.json');
    await restoreVault(place, toBytes(desk.backup));
    copyLists(desk.place, place, 'links.txt');
    const lines: unknown[] = [];
    for (let start = 0; start < 2; start += 1) {
      const { store } = await openVault({ ...place, log: (line) => lines.push(line) });
      expect(await isOpen(store, desk.first)).toBe(false);
      expect(await isOpen(store, desk.third)).toBe(true);
      await store.destroy();
    }
    expect(lines).toEqual([{ level: 'warn', event: 'links-replaced-again', requests: 1 }]);
  });

  it('is on the list of each server that starts later, once, for its owner alone', async () => {
    const desk = await fillDesk();
    const file = join(desk.place.dataDir, 'links.txt');
    expect(readFileSync(file, 'utf8')).toBe(
      [1, 2].map((version) => `${now.toISOString()} 00000${version} ${desk.id}\n`).join(''),
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = { ...desk.place, dataDir: newPlace().dataDir };
    cpSync(desk.place.dataDir, other.dataDir, {
      recursive: true,
      filter: (from) => !from.endsWith('links.txt'),
    });
    for (let start = 0; start < 2; start += 1) await (await openVault(other)).store.destroy();
    expect(readFileSync(join(other.dataDir, 'links.txt'), 'utf8')).toBe(
      `${now.toISOString()} 000002 ${desk.id}\n`,
    );
  });

  it('is not on the list when the request was changed meanwhile', async () => {
    const place = newPlace();
    const { store, keys } = await openVault(place);
    const request = newRequest({ reader: nameless });
    await saveRequest(store, request, () => 1);
    const seen = await getRequest(store, request.id);
    const grounds = { checked: 'papers', reason: 'lost' } as const;
    const old = { ...seen, version: seen.version - 1 };
    const by = { id: 'hoa', role: 'head', name: 'Hoà' } as const;
    const parts = { store, linkKey: keys.link, now };
    const result = await careForReader(parts, old, by, { move: 'relink', grounds }, rules);
    expect(result.kind).toBe('changed-meanwhile');
    expect(existsSync(join(place.dataDir, 'links.txt'))).toBe(false);
    await store.destroy();
  });

  it('stays invalid after a crash truncated the list, and the desk does not open with a foreign list', async () => {
    const desk = await fillDesk();
    const file = join(desk.place.dataDir, 'links.txt');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, `${whole}2026-11-24T02:00:00.000Z 0000`);
    const { store } = await openVault(desk.place);
    expect(await store.links.read()).toHaveLength(2);
    await store.destroy();
    appendFileSync(file, `${'nonsense '.repeat(9)}\n`);
    await expect(openVault(desk.place)).rejects.toMatchObject({ problem: 'links-unreadable' });
  });
});
