import { expect, it } from 'vitest';
import { findOrDamage } from '#src/desk/pages/staff/find-or-damage.ts';
import { DamagedCellError } from '#src/desk/store/kept-json.ts';

const damage = new DamagedCellError('YC-2026-000007', 'state.2', new Error('no JSON'));

it('a damaged cell is found as such and told, and no other error is taken for one', async () => {
  const broken = new Error('The database is gone.');
  const told: unknown[] = [];
  const page = {
    form: undefined,
    report: (event: string, error: unknown) => void told.push([event, error]),
  };
  expect(await findOrDamage(Promise.resolve('phiếu'), page)).toEqual({ found: 'phiếu' });
  expect(told).toEqual([]);
  expect(await findOrDamage(Promise.reject(damage), page)).toEqual({ damage });
  expect(told).toEqual([['damaged-cell', damage]]);
  await expect(findOrDamage(Promise.reject(broken), page)).rejects.toBe(broken);
});

it('a form that was sent is not answered by it, but given back', async () => {
  const told: unknown[] = [];
  const page = { form: new FormData(), report: (event: string) => void told.push(event) };
  await expect(findOrDamage(Promise.reject(damage), page)).rejects.toBe(damage);
  expect(told).toEqual([]);
});
