import { describe, expect, test } from 'vitest';
import { buildFileView } from '#src/views/records/file.ts';
import { buildFondsIndexView } from '#src/views/records/fonds-index.ts';
import { toPageRanges } from '#src/describe/facts/page-list.ts';
import { authority, catalogueOf, openFile, openFonds, openItem } from './public-records.ts';

describe('a file', () => {
  const files = ['144', '145', '146'].map((notation) =>
    openFile({ id: `TU-02-${notation}`, slug: `TU-02-${notation}`, notation }),
  );
  const file = openFile({
    fields: { numberOfPaper: '1200', format: '02', maintenance: '01', keyword: 'đường sắt; cầu' },
    authorities: { subject: [], person: [], organisation: [], place: ['muong-man'] },
  });
  const catalogue = catalogueOf({
    files: [files[0], file, files[2]].filter((one) => one !== undefined),
    items: [openItem(), openItem({ id: 'x', slug: 'x', title: { vi: 'Công văn' }, ordinal: 2 })],
    authorities: [authority('place', 'muong-man', 'Mường Mán')],
  });
  const view = buildFileView(catalogue, 'TU-02-145', 'vi');

  test('links to its neighbours in the inventory', () => {
    expect([view.previous?.href, view.next?.href]).toEqual([
      '/ho-so/TU-02-144/',
      '/ho-so/TU-02-146/',
    ]);
  });

  test('lists its items, and in English marks those that are in Vietnamese', () => {
    expect(view.items.map(({ link, facts }) => [link.label, ...facts])[0]).toEqual([
      'Nghị quyết 24-NQ/TU, 03/02/1976: Về khôi phục đường sắt',
      'tờ 12–15',
    ]);
    const english = buildFileView(catalogue, 'TU-02-145', 'en');
    expect(english.items.map(({ link }) => [link.href, link.language])).toEqual([
      ['/en/tai-lieu/TU-02-145-1/', undefined],
      ['/tai-lieu/x/', 'vi'],
    ]);
  });

  test('decodes code lists, groups numbers, links words and places', () => {
    expect(view.facts.main).toContainEqual({ label: 'Số lượng tờ', values: [{ text: '1.200' }] });
    expect(view.facts.main).toContainEqual({
      label: 'Địa danh',
      values: [{ text: 'Mường Mán', href: '/dia-danh/muong-man/' }],
    });
    expect(view.facts.main).toContainEqual({
      label: 'Từ khóa',
      values: [
        { text: 'đường sắt', href: '/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng%20s%E1%BA%AFt' },
        { text: 'cầu', href: '/tim-kiem/?q=c%E1%BA%A7u' },
      ],
    });
    expect(view.facts.groups.flatMap(({ rows }) => rows)).toContainEqual({
      label: 'Thời hạn lưu trữ',
      values: [{ text: 'Vĩnh viễn' }],
    });
  });
});

test('the list of fonds is in Vietnamese order and marks what has no English', () => {
  const fonds = ['Đảng ủy', 'Dân quân', 'Công đoàn'].map((vi, index) =>
    openFonds({ code: String(index), slug: String(index), title: { vi } }),
  );
  const { cards } = buildFondsIndexView(catalogueOf({ fonds, files: [] }), 'en');
  expect(cards.map(({ link }) => link.label)).toEqual(['Công đoàn', 'Dân quân', 'Đảng ủy']);
  expect(cards[0]?.link).toEqual({ label: 'Công đoàn', href: '/phong/2/', language: 'vi' });
});

test('page numbers are shown as ranges', () => {
  expect(toPageRanges([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7–8');
  expect(toPageRanges([])).toBeUndefined();
});
