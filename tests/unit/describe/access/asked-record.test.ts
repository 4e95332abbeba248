import { expect, it } from 'vitest';
import type { PublicPage } from '#src/public/public-model.ts';
import { findAskedRecord } from '#src/describe/access/asked-record.ts';
import { catalogueOf, closedItem, closing, item } from '../../views/browse-catalogue.ts';

const pages: readonly PublicPage[] = [
  { number: 1, kind: 'open', scanned: true },
  { number: 2, kind: 'conditional', access: closing },
];
const catalogue = catalogueOf({ items: [item('A', { pages }), closedItem('B')] });
const find = (id: string, page?: number) =>
  findAskedRecord(catalogue, { id, ...(page !== undefined && { page }) }, 'vi');

it('knows files, items and pages, and nothing that is not there', () => {
  expect(find('145')).toMatchObject({ kind: 'file', access: 'open' });
  expect(find('A', 1)).toMatchObject({ kind: 'item', page: 1, access: 'open' });
  for (const asked of [find('Z'), find('A', 3), find('B', 1)]) expect(asked).toBeUndefined();
});

it('says why something is closed, and only then', () => {
  for (const asked of [find('B'), find('A', 2)]) {
    expect(asked).toMatchObject({
      access: 'conditional',
      notice: { reason: { text: 'Có thông tin về đời sống riêng tư' }, opensOn: '01/01/2040' },
    });
  }
  expect(find('A')).not.toHaveProperty('notice');
  expect(find('A', 1)).not.toHaveProperty('notice');
});
