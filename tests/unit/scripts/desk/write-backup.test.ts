import { createReadStream, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writeBackup } from '#scripts/desk/write-backup.ts';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { restoreVault } from '#src/desk/vault/restore-vault.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { holdWriting } from '#tests/helpers/hold-writing.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const release: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of release.splice(0)) await end();
});

describeEachDatabase('a backup', (newPlace) => {
  it('is complete, and readable only by its owner, during an endless write', async () => {
    const place = newPlace();
    const { store } = await openVault(place);
    await saveRequest(store, newRequest(), () => 1);
    await saveRequest(store, newRequest(), () => 2);
    await store.destroy();
    release.push(await holdWriting(place));
    const file = `${place.dataDir}.backup`;
    const umask = process.umask(0);
    const started = performance.now();
    await writeBackup(place, file).finally(() => process.umask(umask));
    expect(performance.now() - started).toBeLessThan(5000);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const restored = await restoreVault(newPlace(), () => createReadStream(file));
    expect(restored).toMatchObject({ rows: 12, erased: 0 });
  });

  it('of a desk in which something is to be erased again does not hold it', async () => {
    const place = newPlace();
    const { store } = await openVault(place);
    const request = newRequest();
    await saveRequest(store, request, () => 1);
    await store.erasures.add([{ at: '2026-11-24T02:00:00.000Z', id: request.id }]);
    await store.destroy();
    const file = `${place.dataDir}.backup`;
    await writeBackup(place, file);
    expect(readFileSync(file, 'utf8')).not.toContain('Nguyễn Thị Thử');
  });

  it('of a desk that has lost its keys is refused by name, and nothing is written', async () => {
    const place = newPlace();
    const { store } = await openVault(place);
    await store.destroy();
    rmSync(join(place.dataDir, 'keys.json'));
    const file = `${place.dataDir}.backup`;
    await expect(writeBackup(place, file)).rejects.toMatchObject({ problem: 'keys-missing' });
    expect(existsSync(file)).toBe(false);
  });
});
