import { expect, it } from 'vitest';
import { buildBackup, readBackupKeys, restoreBackup } from '../../../../src/desk/store/backup.ts';
import { findRequest } from '../../../../src/desk/store/find-request.ts';
import { openStore } from '../../../../src/desk/store/open-store.ts';
import { claimLetters } from '../../../../src/desk/store/outbox.ts';
import { describeEachDatabase } from '../../../helpers/each-database.ts';
import { newRequest, saveRequest } from '../../../helpers/new-request.ts';

const key = 'k'.repeat(43);
const keys = { link: key, form: key, address: key };

await describeEachDatabase('a backup', (newPlace) => {
  it('brings all back into an empty database, letters to be sent as well', async () => {
    const store = await openStore(newPlace());
    const requests = Array.from({ length: 5 }, () => newRequest());
    for (const [number, request] of requests.entries())
      await saveRequest(store, request, () => number);
    const backup = await buildBackup(store, keys);
    const restored = await openStore(newPlace());
    expect(await restoreBackup(restored, backup)).toBe(5 * (1 + 2 + 1 + 2));
    expect(readBackupKeys(backup)).toEqual(keys);
    for (const { id } of requests)
      expect(await findRequest(restored, 'id', id)).toEqual(await findRequest(store, 'id', id));
    const now = new Date('2026-11-23T03:00:00Z');
    expect(await claimLetters(restored, now, 50)).toHaveLength(10);
    await expect(restoreBackup(restored, backup)).rejects.toThrow('must be empty');
    await Promise.all([store.destroy(), restored.destroy()]);
  });

  it('that is not whole fills nothing', async () => {
    const store = await openStore(newPlace());
    await saveRequest(store, newRequest(), () => 1);
    const backup = await buildBackup(store, keys);
    const empty = await openStore(newPlace());
    const cut = backup.split('\n').toSpliced(-3, 1).join('\n');
    await expect(restoreBackup(empty, cut)).rejects.toThrow('not whole');
    await expect(restoreBackup(empty, backup.slice(0, -30))).rejects.toThrow('not whole');
    await expect(restoreBackup(empty, 'nonsense')).rejects.toThrow('not a backup');
    expect(await empty.selectFrom('requests').select('id').execute()).toEqual([]);
    await Promise.all([store.destroy(), empty.destroy()]);
  });
});
