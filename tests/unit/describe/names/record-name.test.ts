import { describe, expect, it } from 'vitest';
import { toRecordName, toShortName } from '#src/describe/names/record-name.ts';
import { dated, openFile, openFonds, openItem } from '../../views/records/public-records.ts';

interface Facts {
  readonly type?: string;
  readonly number?: string;
  readonly date?: string;
  readonly title: string;
  readonly en?: string;
}

function nameOf({ type = 'Khác', number, date, title, en }: Facts) {
  const item = {
    kind: 'item' as const,
    type,
    title: { vi: title, ...(en !== undefined && { en }) },
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date: dated(date) }),
  };
  return toRecordName(item);
}

const resolution = { type: 'Nghị quyết', number: '24-NQ/TU', date: '03/02/1976' };
const report = { type: 'Báo cáo', number: '88-BC/TU', date: '21/10/1983' };

describe('an item', () => {
  it('is named by type, number, date and title', () => {
    const title = 'Về khôi phục sản xuất nông nghiệp';
    expect(nameOf({ ...resolution, title, en: 'On restoring agriculture' })).toEqual({
      vi: 'Nghị quyết 24-NQ/TU, 03/02/1976: Về khôi phục sản xuất nông nghiệp',
      en: 'Resolution 24-NQ/TU, 3 February 1976: On restoring agriculture',
    });
  });

  it('has no English name without an English title', () => {
    expect(nameOf({ ...resolution, title: 'Về khôi phục' }).en).toBeUndefined();
  });

  it.each<[Facts, string]>([
    [{ type: 'Ảnh', date: '4/1976', title: 'Đào kênh Bắc' }, 'Ảnh, 4/1976: Đào kênh Bắc'],
    [{ type: 'Bản đồ', date: '[1982]', title: 'Lưu vực' }, 'Bản đồ, [1982]: Lưu vực'],
    [{ type: 'Ảnh', date: '1976-05-01', title: 'Mít tinh' }, 'Ảnh, 01/05/1976: Mít tinh'],
    [{ type: 'Truyền đơn', title: 'Một hạt thóc rơi' }, 'Truyền đơn: Một hạt thóc rơi'],
    [{ type: 'Công văn', number: '7', title: 'Về điện' }, 'Công văn 7: Về điện'],
    [
      { type: 'Bản tin', number: 'BC/TU', date: '1954', title: 'Tin các xã' },
      'Bản tin ký hiệu BC/TU, 1954: Tin các xã',
    ],
    [
      { type: 'Bản tin', number: 'Tin đặc biệt', date: '5/1954', title: 'Tin các xã' },
      'Bản tin “Tin đặc biệt”, 5/1954: Tin các xã',
    ],
    [{ type: 'Công văn', number: 'Không số', title: 'Về điện' }, 'Công văn: Về điện'],
  ])('is named by what there is: %j', (facts, name) => {
    expect(nameOf(facts).vi).toBe(name);
  });

  it.each<[Facts, string]>([
    [{ date: 'khoảng 1999', title: 'Tờ chú thích' }, 'Tờ chú thích (khoảng 1999)'],
    [{ number: '7-X', date: '1999', title: 'Băng từ.' }, 'Băng từ (số 7-X, 1999)'],
    [{ type: 'Thư', date: '[1952]', title: 'Thư các mẹ' }, 'Thư các mẹ, [1952]'],
    [{ type: '', title: 'Băng từ' }, 'Băng từ'],
    [{ title: 'Băng khẩu hiệu' }, 'Băng khẩu hiệu'],
  ])('of no listed type is named by its title first: %j', (facts, name) => {
    expect(nameOf(facts).vi).toBe(name);
  });

  it.each([
    'Nghị quyết về khôi phục đường sắt',
    'nghị quyết Về khôi phục đường sắt',
    'Nghị quyết số 24-NQ/TU ngày 03/02/1976 về khôi phục đường sắt',
    'Nghị quyết số 24 NQ-TU, ngày 3 tháng 2 năm 1976: Về khôi phục đường sắt',
    'Nghị quyết 24-NQ/TU, 03/02/1976: Về khôi phục đường sắt',
    'Nghị quyết: về khôi phục đường sắt',
  ])('does not repeat what its title starts with: %s', (title) => {
    expect(nameOf({ ...resolution, title }).vi).toBe(
      'Nghị quyết 24-NQ/TU, 03/02/1976: Về khôi phục đường sắt',
    );
  });

  it.each<[Facts, string]>([
    [
      { ...report, title: 'Báo cáo nhanh thiệt hại do bão số 8' },
      'Báo cáo nhanh thiệt hại do bão số 8 (số 88-BC/TU, 21/10/1983)',
    ],
    [
      { ...report, title: 'Báo cáo số 88-BC/TU của Ban Thường vụ về bão số 8' },
      'Báo cáo số 88-BC/TU của Ban Thường vụ về bão số 8 (21/10/1983)',
    ],
    [
      { type: 'Bản tin', number: '7', date: '1975', title: 'Bản tin Hải Sơn số 7: tin sản xuất' },
      'Bản tin Hải Sơn số 7: tin sản xuất (1975)',
    ],
    [
      { type: 'Sổ tay', date: '1945–1954', title: 'Sổ tay giáo viên' },
      'Sổ tay giáo viên (1945–1954)',
    ],
    [
      { type: 'Điều lệ Đảng', date: '1991', title: 'Điều lệ Đảng Cộng sản Việt Nam (bìa)' },
      'Điều lệ Đảng Cộng sản Việt Nam (bìa), 1991',
    ],
  ])('keeps a title whole that cannot lose its type: %j', (facts, name) => {
    expect(nameOf(facts).vi).toBe(name);
  });

  it('is its head alone where the title is nothing else', () => {
    expect(nameOf({ type: 'Giấy mời', number: '09-GM', title: 'Giấy mời' }).vi).toBe(
      'Giấy mời 09-GM',
    );
    expect(nameOf({ ...resolution, title: 'Nghị quyết số 24-NQ/TU' }).vi).toBe(
      'Nghị quyết 24-NQ/TU, 03/02/1976',
    );
  });

  it('does not repeat a date from its title', () => {
    expect(nameOf({ type: 'Nhật ký', date: '1984', title: 'Mực nước năm 1984' }).vi).toBe(
      'Nhật ký: Mực nước năm 1984',
    );
    expect(nameOf({ type: 'Nhật ký', date: '1984', title: 'Mực nước 1983–1984' }).vi).toBe(
      'Nhật ký, 1984: Mực nước 1983–1984',
    );
    const title = 'Hội nghị ngày 3/2/1976';
    expect(nameOf({ type: 'Biên bản', date: '03/02/1976', title }).vi).toBe(`Biên bản: ${title}`);
  });

  it('tells its number though its title names that of another', () => {
    const title = 'Tổng kết hai năm thực hiện Chỉ thị 08-CT/TU';
    expect(nameOf({ type: 'Báo cáo', number: '08-CT/TU', title }).vi).toBe(
      `Báo cáo 08-CT/TU: ${title}`,
    );
  });

  it('does not take another word for its type', () => {
    expect(nameOf({ type: 'Thư', date: '1965', title: 'Thư viện tỉnh mở cửa' }).vi).toBe(
      'Thư, 1965: Thư viện tỉnh mở cửa',
    );
    expect(nameOf({ type: 'Điện', title: 'Điện lưới về xã' }).vi).toBe('Điện: Điện lưới về xã');
  });

  it('knows an English type in the plural and at the end of a sentence', () => {
    const conclusion = { type: 'Kết luận', number: '16-KL/HU', date: '2002', title: 'Về lưu trữ' };
    expect(nameOf({ ...conclusion, en: 'Conclusions on records work' }).en).toBe(
      'Conclusions on records work (no. 16-KL/HU, 2002)',
    );
    const call = { type: 'Tuyên bố', title: 'Lớp học không nghỉ' };
    expect(nameOf({ ...call, en: 'Declaration: no class shall close' }).en).toBe(
      'Declaration: No class shall close',
    );
  });
});

describe('a file and a fonds', () => {
  it('are named by number and title, and by title', () => {
    const title = { vi: 'Nghị quyết năm 1976', en: 'Resolutions of 1976' };
    expect(toRecordName(openFile({ title }))).toEqual({
      vi: 'Hồ sơ 145: Nghị quyết năm 1976',
      en: 'File 145: Resolutions of 1976',
    });
    expect(toRecordName(openFonds({ title: { vi: 'Tỉnh ủy' } }))).toEqual({ vi: 'Tỉnh ủy' });
  });

  it('do not say “file” twice, nor a number that stands for a title that is not public', () => {
    const named = (title: string) => toRecordName(openFile({ title: { vi: title } })).vi;
    expect(named('Hồ sơ về khôi phục đường sắt')).toBe('Hồ sơ 145: Về khôi phục đường sắt');
    expect(named('Hồ sơ liệt sĩ')).toBe('Hồ sơ liệt sĩ (số 145)');
    expect(named('Hồ sơ liệt sĩ số 145')).toBe('Hồ sơ liệt sĩ số 145');
    expect(named('145')).toBe('Hồ sơ 145');
  });
});

it('has a short form for the way of a page', () => {
  expect(toShortName(openItem({ type: 'Nghị quyết', number: '24-NQ/TU' }), 'en')).toBe(
    'Resolution 24-NQ/TU',
  );
  expect(toShortName({ type: 'Khác' }, 'vi')).toBe('Tài liệu');
  expect(toShortName({ type: 'Báo cáo', number: 'Không số' }, 'vi')).toBe('Báo cáo');
});
