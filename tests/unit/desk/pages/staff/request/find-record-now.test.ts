import { describe, expect, it } from 'vitest';
import { findRecordNow } from '#src/desk/pages/staff/request/find-record-now.ts';
import type { AskedItem } from '#src/desk/store/request/request-record.ts';
import type { OpenItem, PublicData, PublicPage } from '#src/public/public-model.ts';
import {
  catalogueOf,
  conditionalItem,
  openFile,
  openItem,
} from '#tests/unit/views/records/public-records.ts';

const pages: readonly PublicPage[] = [
  { number: 1, kind: 'open', scanned: true },
  { number: 2, kind: 'conditional', access: { kind: 'conditional', reason: 'privacy' } },
];
const title = 'Nghị quyết 24-NQ/TU, 03/02/1976: Về khôi phục đường sắt';
const reference = 'Phông TU, Mục lục 02, Hồ sơ 145, tờ 12–15';
const asked: AskedItem = {
  ...{ recordId: 'TU-02-145-1', kind: 'item', title, reference },
  ...{ access: 'open', wish: 'copy' },
};
const item = (changes: Partial<OpenItem> = {}) => openItem({ pages, ...changes });
const look = (data: Partial<PublicData>, changes: Partial<AskedItem> = {}) =>
  findRecordNow(catalogueOf(data), { ...asked, ...changes }, 'vi');

describe('a record that was asked for', () => {
  it('is as it was while the catalogue does not change', () => {
    expect(look({ items: [item()] })).toEqual({ access: 'open' });
    expect(look({ items: [item()] }, { page: 1 })).toEqual({ access: 'open' });
  });

  it('is conditional once it was closed, and so is each of its pages', () => {
    const closed = { items: [conditionalItem()] };
    expect(look(closed)).toMatchObject({ access: 'conditional' });
    for (const page of [1, 2])
      expect(look(closed, { page })).toMatchObject({ access: 'conditional' });
    expect(look({ items: [item()] }, { page: 2 })).toEqual({ access: 'conditional' });
  });

  it('is open once it was opened', () => {
    const conditional = { access: 'conditional' } as const;
    expect(look({ items: [item()] }, conditional)).toEqual({ access: 'open' });
    expect(look({ items: [item()] }, { ...conditional, page: 1 })).toEqual({ access: 'open' });
  });

  it('is gone when it, its page or a record of its kind is not published any more', () => {
    expect(look({ items: [] })).toEqual({ access: 'gone' });
    expect(look({ items: [item()] }, { page: 3 })).toEqual({ access: 'gone' });
    expect(look({ items: [], files: [openFile({ id: asked.recordId })] })).toEqual({
      access: 'gone',
    });
  });

  it('is told with its title and reference where they are others now', () => {
    const renamed = item({ title: { vi: 'Nghị quyết số 24' }, folios: '12–16' });
    expect(look({ items: [renamed] })).toEqual({
      access: 'open',
      title: 'Nghị quyết số 24 (số 24-NQ/TU, 03/02/1976)',
      reference: 'Phông TU, Mục lục 02, Hồ sơ 145, tờ 12–16',
    });
  });
});
