import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { allowHeldErasures } from '#scripts/desk/allow-erasures.ts';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { addPerson } from '#src/desk/accounts/people.ts';
import { findAllowedErasures, holdErasures } from '#src/desk/store/erasure/held-erasures.ts';

const folder = mkdtempSync(join(tmpdir(), 'phong-doc-allow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = new Date('2026-11-24T02:00:00Z');
const asker = {
  ask: (_name: string, given?: string) => Promise.resolve(given ?? ''),
  checkComplete: () => undefined,
  close: () => undefined,
};
const allow = (email: string) =>
  allowHeldErasures({ dataDir: folder }, { address: email }, asker, now);

it('releases held erasures only in the name of a head or an administrator, and notifies all of them', async () => {
  const { store } = await openVault({ dataDir: folder });
  const people = [
    { name: 'Lan', email: 'lan@kho.example', role: 'service' },
    { name: 'Hoa', email: 'hoa@kho.example', role: 'head' },
    { name: 'Quân', email: 'quan@kho.example', role: 'administrator' },
  ] as const;
  for (const person of people) await addPerson(store, person, 'command', now);
  await store.deleteFrom('staff_notices').execute();
  expect(await allow('hoa@kho.example')).toContain('No erasures are waiting');
  await holdErasures(store, 120);
  for (const email of ['lan@kho.example', 'la@kho.example', ''])
    await expect(allow(email)).rejects.toThrow('Only a head or an administrator');
  expect(await findAllowedErasures(store, now)).toBe(0);
  expect(await allow('Hoa@kho.example')).toContain('120 requests');
  expect(await findAllowedErasures(store, now)).toBe(120);
  const { id } = await store
    .selectFrom('staff')
    .select('id')
    .where('address', '=', 'hoa@kho.example')
    .executeTakeFirstOrThrow();
  const lines = await store
    .selectFrom('staff_log')
    .select(['actor', 'staff_id'])
    .where('change', '=', 'erasures-allowed')
    .execute();
  expect(lines).toEqual([{ actor: 'command', staff_id: id }]);
  const told = await store
    .selectFrom('staff_notices')
    .innerJoin('staff', 'staff.id', 'staff_notices.staff_id')
    .select('staff.name')
    .orderBy('staff.name')
    .execute();
  expect(told.map(({ name }) => name)).toEqual(['Hoa', 'Quân']);
  await store.destroy();
});
