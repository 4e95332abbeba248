import { expect, it } from 'vitest';
import { findOrDamage } from '../../../../../src/desk/pages/staff/find-or-damage.ts';
import { DamagedCellError } from '../../../../../src/desk/store/kept-json.ts';

it('a damaged cell is found as such, and no other error is taken for one', async () => {
  const damage = new DamagedCellError('YC-2026-000007', 'state.2', new Error('no JSON'));
  const broken = new Error('The database is gone.');
  expect(await findOrDamage(Promise.resolve('phiếu'))).toEqual({ found: 'phiếu' });
  expect(await findOrDamage(Promise.reject(damage))).toEqual({ damage });
  await expect(findOrDamage(Promise.reject(broken))).rejects.toBe(broken);
});
