import { expect, it } from 'vitest';
import { readContent } from '#src/catalogue/read/content.ts';
import { buildCatalogue } from '#src/catalogue/assemble/index.ts';
import { reportOf, type Changes } from '../archive.ts';

const broken: Changes = {
  'synonyms.yaml': [
    '- nghị quyết; NQ',
    '- hợp tác xã',
    '- chỉ thị; nq; CT; NQ',
    '- [ban chấp hành, BCH]',
    '- một hai ba bốn năm sáu bảy tám chín; MH',
    '- đại hội; 3',
    '- words: a; b',
    '- tèo; M?t tr?n',
    '',
  ].join('\n'),
};

it('are reported, each with its fix', async () => {
  expect(await reportOf(broken)).toMatchInlineSnapshot(`
    "
    content/synonyms.yaml
      2 lone-synonym     Nhóm chỉ có một từ. Ghi ít nhất hai từ cùng nghĩa, cách nhau bằng dấu chấm phẩy: nghị quyết; NQ. Không cần nữa thì xóa dòng.
      3 doubled-synonym  Từ "NQ" đã có ở dòng 1. Mỗi từ chỉ ở một nhóm: gộp hai nhóm làm một, hoặc bỏ từ này ở một trong hai dòng.
      5 unusable-synonym Không dùng được "một hai ba bốn năm sáu bảy tám chín" để tìm. Ghi từ hay chữ viết tắt có chữ cái, nhiều nhất 8 chữ, và cách nhau bằng dấu chấm phẩy.
      6 unusable-synonym Không dùng được "3" để tìm. Ghi từ hay chữ viết tắt có chữ cái, nhiều nhất 8 chữ, và cách nhau bằng dấu chấm phẩy.
      7 unreadable-yaml  Không đọc được dòng này: phần này của danh sách phải là các từ cách nhau bằng dấu chấm phẩy: - nghị quyết; NQ. Sửa ở dòng này hoặc ngay trước đó, rồi kiểm tra lại.
      8 lost-letters     Chữ có dấu ở đây đã mất thành dấu hỏi (?) khi lưu dạng CSV thường (ANSI). Không sửa tệp này được: mở lại bảng tính gốc, chọn Lưu thành (Save As) > CSV UTF-8 rồi thay tệp.

    6 lỗi trong 1 tệp. Trang không được dựng.
    "
  `);
});

it('are also reported in English', async () => {
  expect(await reportOf(broken, 'en')).toMatchInlineSnapshot(`
    "
    content/synonyms.yaml
      2 lone-synonym     The group has only one word. Write at least two words, separated by semicolons: nghị quyết; NQ. Or delete the line.
      3 doubled-synonym  "NQ" is already in line 1. A word can be in only one group: merge the two, or remove it from one of the lines.
      5 unusable-synonym "một hai ba bốn năm sáu bảy tám chín" cannot be searched for. Write words or abbreviations with letters, of at most 8 words each, separated by semicolons.
      6 unusable-synonym "3" cannot be searched for. Write words or abbreviations with letters, of at most 8 words each, separated by semicolons.
      7 unreadable-yaml  This line cannot be read: this entry of the list must be words with semicolons between: - nghị quyết; NQ. Correct it in this line or just before, then check again.
      8 lost-letters     Letters with marks became question marks here when the file was saved as plain CSV (ANSI). This file cannot be repaired: open the workbook itself, choose Save As > CSV UTF-8 and replace the file.

    6 errors in 1 file. The site is not built.
    "
  `);
});

it('are told of every word that is in another group', async () => {
  const report = await reportOf({
    'synonyms.yaml': '- hợp tác xã; HTX\n- tập đoàn; TĐ\n- HTX; TĐ; tổ\n',
  });
  expect(report).toContain('Từ "HTX" đã có ở dòng 1.');
  expect(report).toContain('Từ "TĐ" đã có ở dòng 2.');
});

it('must be a list', async () => {
  expect(await reportOf({ 'synonyms.yaml': 'a: b\n' })).toContain('tệp phải là một danh sách');
});

it('are groups of words, and may be missing', async () => {
  const sources = await readContent('tests/fixtures/archive/content');
  const synonymsIn = (text?: string) => {
    const { catalogue } = buildCatalogue(
      { ...sources, ...(text !== undefined && { synonyms: { file: 'synonyms.yaml', text } }) },
      { today: '2026-11-23' },
    );
    return catalogue?.synonyms;
  };
  expect(synonymsIn('- nghị quyết; NQ\n- [ban chấp hành, BCH]\n')).toEqual([
    ['nghị quyết', 'NQ'],
    ['ban chấp hành', 'BCH'],
  ]);
  expect(synonymsIn()).toEqual([]);
  expect(synonymsIn('# chưa có\n')).toEqual([]);
});
