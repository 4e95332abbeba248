import { describe, expect, it } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { search } from '#src/i18n/messages/search.ts';
import { buildExport, type ExportFormat } from '#src/islands/search/export/build-export.ts';
import type { SearchHit } from '#src/islands/search/engine/search-backend.ts';
import type { SearchData } from '#src/islands/search/page/search-data.ts';

const data: SearchData = {
  ...{ language: 'vi', scope: '', archive: 'Lưu trữ tỉnh', place: 'Số 1, đường Bến' },
  labels: labelsOf('vi', search),
};
const hit = (title: string, more: Partial<SearchHit> = {}): SearchHit => ({
  ...{ id: title, href: '/tai-lieu/TU-01/', title: { text: title, marks: [[0, 1]] } },
  ...more,
});
const full = hit('Báo cáo 7-BC, 12/04/1988: Về “nạn mù chữ"', {
  ownTitle: 'Về “nạn mù chữ"',
  ...{ reference: 'Phông TU', date: '12/04/1988', edtf: '1988-04-12', access: 'open' },
  ...{ kind: 'Báo cáo', number: '7-BC', author: 'Ty Giáo dục' },
  pages: [{ page: 7, href: '/x/', excerpt: { text: '', marks: [] } }],
});
/** Blob.text() swallows the mark that a spreadsheet needs. */
const write = async (format: ExportFormat, hits: readonly SearchHit[]) => {
  const bytes = await buildExport(format, hits, data, 'https://a.vn').arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

describe('the list of results', () => {
  it('is a table that spreadsheets open in Vietnamese', async () => {
    expect(await write('csv', [full])).toBe(
      '\uFEFF"Tiêu đề","Dạng","Số, ký hiệu","Cơ quan ban hành","Cơ quan lưu trữ","Địa chỉ cơ quan lưu trữ",' +
        '"Số lưu trữ","Ngày tháng","Chế độ sử dụng","Trang có từ cần tìm","Trích dẫn","Địa chỉ"\r\n' +
        '"Về “nạn mù chữ""","Báo cáo","7-BC","Ty Giáo dục","Lưu trữ tỉnh","Số 1, đường Bến",' +
        '"Phông TU","12/04/1988","Công khai","7",' +
        '"Về “nạn mù chữ"", 12/04/1988, Phông TU. https://a.vn/tai-lieu/TU-01/",' +
        '"https://a.vn/tai-lieu/TU-01/"\r\n',
    );
  });

  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u200B=1'])(
    'contains no formula: %j',
    async (title) => {
      expect(await write('csv', [hit(title)])).toContain(`\r\n"'${title}"`);
    },
  );

  it('leaves other cells alone', async () => {
    expect(await write('csv', [hit('24-NQ/TU = a')])).toContain('\r\n"24-NQ/TU = a"');
  });

  it('is a list of citations, as the record has it where it has one', async () => {
    const cited = hit('a', { citation: 'Báo cáo, Phông TU, tờ 3.' });
    expect(await write('txt', [cited, hit('b', { date: '1988' })])).toBe(
      'Báo cáo, Phông TU, tờ 3. https://a.vn/tai-lieu/TU-01/\n\nb, 1988. https://a.vn/tai-lieu/TU-01/\n',
    );
  });

  it('is read by citation software', async () => {
    expect(
      await write('ris', [full, hit('a\nER  - ', { date: 'khoảng 1930', edtf: '1930~' })]),
    ).toBe(
      [
        'TY  - MANSCPT',
        'TI  - Về “nạn mù chữ"',
        'AU  - Ty Giáo dục',
        'DA  - 1988/04/12/',
        'PY  - 1988',
        'ID  - TU-01',
        'M3  - Báo cáo 7-BC',
        'NV  - 7-BC',
        'AN  - Phông TU',
        'DB  - Lưu trữ tỉnh',
        'PB  - Lưu trữ tỉnh',
        'CY  - Số 1, đường Bến',
        'UR  - https://a.vn/tai-lieu/TU-01/',
        'ER  - ',
        '',
        'TY  - MANSCPT',
        'TI  - a ER - ',
        'ID  - TU-01',
        'DB  - Lưu trữ tỉnh',
        'PB  - Lưu trữ tỉnh',
        'CY  - Số 1, đường Bến',
        'UR  - https://a.vn/tai-lieu/TU-01/',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });
});
