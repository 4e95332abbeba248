import { existsSync, readdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findKeys, readKeys } from '#src/desk/vault/keys.ts';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { restoreVaultKeys } from '#src/desk/vault/restore-vault.ts';
import { hashLinkToken, toFirstLinkToken } from '#src/desk/rules/private-link.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { takeBackup, toBytes } from '#tests/helpers/take-backup.ts';

describeEachDatabase('keys and database', (newPlace) => {
  it('are made together by servers that start together, and stay together', async () => {
    const place = newPlace();
    const opened = await Promise.all(Array.from({ length: 5 }, () => openVault(place)));
    expect(new Set(opened.map(({ keys }) => keys.link)).size).toBe(1);
    for (const { store } of opened) await store.destroy();
    const later = await openVault(place);
    expect(later.keys).toEqual(opened[0]?.keys);
    await later.store.destroy();
  });

  it('are not opened with the keys of another desk', async () => {
    const [place, other] = [newPlace(), newPlace()];
    for (const one of [place, other]) await (await openVault(one)).store.destroy();
    await cp(join(other.dataDir, 'keys.json'), join(place.dataDir, 'keys.json'));
    const refused = openVault(place);
    await expect(refused).rejects.toMatchObject({ problem: 'keys-of-another-desk' });
    await expect(openVault(place)).rejects.toThrow(/restore-keys TỆP[^]*restore-keys FILE/);
  });

  it('are not opened without the keys, and none are made', async () => {
    const place = newPlace();
    const { store, keys } = await openVault(place);
    await store.destroy();
    const backup = await takeBackup(place, keys);
    rmSync(join(place.dataDir, 'keys.json'));
    await expect(openVault(place)).rejects.toMatchObject({ problem: 'keys-missing' });
    expect(await findKeys(place.dataDir)).toBeUndefined();
    await restoreVaultKeys(place, toBytes(backup));
    const again = await openVault(place);
    expect(again.keys).toEqual(keys);
    await again.store.destroy();
  });

  it('take no keys back from a backup of another desk', async () => {
    const [place, other] = [newPlace(), newPlace()];
    for (const one of [place, other]) await (await openVault(one)).store.destroy();
    const backup = await takeBackup(other, await readKeys(other.dataDir));
    rmSync(join(place.dataDir, 'keys.json'));
    const refused = restoreVaultKeys(place, toBytes(backup));
    await expect(refused).rejects.toMatchObject({ problem: 'another-desk' });
    expect(existsSync(join(place.dataDir, 'keys.json'))).toBe(false);
  });

  it('from before a database knew its keys are held against a private link', async () => {
    const place = newPlace();
    const store = await openStore(place);
    const request = newRequest();
    const { link } = await readKeys(newPlace().dataDir);
    const linkHash = hashLinkToken(toFirstLinkToken(link, request.id));
    await saveRequest(store, { ...request, linkHash }, () => 1);
    await readKeys(place.dataDir);
    await expect(openVault(place)).rejects.toMatchObject({ problem: 'keys-of-another-desk' });
    rmSync(join(place.dataDir, 'keys.json'));
    await expect(openVault(place)).rejects.toMatchObject({ problem: 'keys-missing' });
    await store.destroy();
  });

  it('of SQLite are not opened when only the keys are left', async () => {
    const place = newPlace();
    const { store } = await openVault(place);
    await store.destroy();
    const sqlite = { dataDir: place.dataDir };
    for (const file of readdirSync(place.dataDir).filter((name) => name !== 'keys.json'))
      rmSync(join(place.dataDir, file));
    await expect(openVault(sqlite)).rejects.toMatchObject({ problem: 'database-missing' });
    expect(readdirSync(place.dataDir)).toEqual(['keys.json']);
  });
});
