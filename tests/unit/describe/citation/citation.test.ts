import { describe, expect, test } from 'vitest';
import type { OpenItem } from '#src/public/public-model.ts';
import { buildCitationData } from '#src/describe/citation/citation-data.ts';
import { buildCitation } from '#src/describe/citation/citation.ts';
import {
  catalogueOf,
  dated,
  openFile,
  openFonds,
  openItem,
} from '../../views/records/public-records.ts';

function cite(changes: Partial<OpenItem>) {
  const item = openItem(changes);
  return buildCitation(catalogueOf({ items: [item] }), item);
}

function without(item: OpenItem, ...names: (keyof OpenItem)[]): OpenItem {
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => !names.includes(name as keyof OpenItem)),
  ) as unknown as OpenItem;
}

describe('the Vietnamese form', () => {
  test('goes from author to archive, the type once', () => {
    expect(cite({}).vi).toBe(
      'Tỉnh ủy Bình Trung: Nghị quyết số 24-NQ/TU, ngày 03/02/1976 về khôi phục đường sắt, ' +
        'Phông Tỉnh ủy Bình Trung, Mục lục số 02, Hồ sơ số 145, tờ 12–15, ' +
        'Lưu trữ lịch sử Đảng bộ tỉnh Bình Trung.',
    );
  });

  test('names a month and a year as such', () => {
    expect(cite({ date: dated('8/1976') }).vi).toContain('24-NQ/TU, tháng 8/1976 về');
    expect(cite({ date: dated('1976') }).vi).toContain('24-NQ/TU, năm 1976 về');
  });

  test('keeps a title that does not begin with its type whole', () => {
    expect(cite({ title: { vi: 'Tình hình tháng Giêng' }, type: 'Báo cáo' }).vi).toContain(
      'Báo cáo số 24-NQ/TU, ngày 03/02/1976: Tình hình tháng Giêng, Phông',
    );
  });

  test('says nothing of a type that is no type, nor of what is absent', () => {
    const item = without(
      openItem({ type: 'Khác', title: { vi: 'Nhật ký Trường Sơn' } }),
      'number',
      'date',
      'issuer',
      'folios',
    );
    expect(buildCitation(catalogueOf({ items: [item] }), item).vi).toBe(
      'Nhật ký Trường Sơn, Phông Tỉnh ủy Bình Trung, Mục lục số 02, Hồ sơ số 145, ' +
        'Lưu trữ lịch sử Đảng bộ tỉnh Bình Trung.',
    );
  });

  test('puts “Phông” before a fonds that is not called so, and leaves out an empty inventory', () => {
    const file = openFile({ inventory: '' });
    const catalogue = catalogueOf({
      fonds: [openFonds({ title: { vi: 'Huyện ủy An Hoà' } })],
      files: [file],
    });
    expect(buildCitation(catalogue, file).vi).toBe(
      'Nghị quyết năm 1976, Phông Huyện ủy An Hoà, Hồ sơ số 145, ' +
        'Lưu trữ lịch sử Đảng bộ tỉnh Bình Trung.',
    );
  });
});

test('a notation without a number is not called a number, in any form', () => {
  const untitled = { title: { vi: 'Tình hình' }, type: 'Báo cáo' };
  for (const number of ['BC', 'BC/TU', '/BC-TU', 'QĐ-UB']) {
    const { vi, en } = cite({ ...untitled, number });
    expect(vi).toContain(`Báo cáo ký hiệu ${number}, ngày 03/02/1976: Tình hình`);
    expect(en).toMatch(new RegExp(`^“Tình hình,” Report notation ${number},`, 'u'));
    expect(cite({ ...untitled, type: 'Khác', number }).vi).toContain(`, ký hiệu ${number}, ngày`);
  }
  expect(cite({ ...untitled, number: 'Không số' }).vi).toContain('Báo cáo không số, ngày');
  expect(cite({ ...untitled, number: '24' }).vi).toContain('Báo cáo số 24, ngày');
});

test('citation software gets a number only where there is one', () => {
  const numberOf = (number: string) => {
    const item = openItem({ number });
    return buildCitationData(catalogueOf({ items: [item] }), item).number;
  };
  expect(numberOf('24-BC/TU')).toBe('24-BC/TU');
  for (const number of ['BC', 'không số']) expect(numberOf(number)).toBeUndefined();
});

describe('the English form', () => {
  test('goes from title to archive', () => {
    expect(cite({}).en).toBe(
      '“Resolution on restoring the railway,” Resolution no. 24-NQ/TU, Tỉnh ủy Bình Trung, ' +
        '3 February 1976, fols. 12–15, file 145, inventory 02, ' +
        'Provincial Party Committee of Bình Trung, Party Archives of Bình Trung.',
    );
  });

  test('keeps the Vietnamese title where there is no other', () => {
    expect(cite({ title: { vi: 'Tình hình' } }).en).toMatch(/^“Tình hình,” Resolution no\. /);
  });
});
