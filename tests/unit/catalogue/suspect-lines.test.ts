import { describe, expect, it } from 'vitest';
import { findSuspectLines } from '#src/catalogue/suspect-lines.ts';

const header = 'docCode,fileCode,typeName,subject,mode,language';
const open = 'TU-01-001,TU-01,Báo cáo,Tình hình sản xuất,01,01';
const find = (...lines: readonly string[]) =>
  findSuspectLines(lines.join('\n')).map(({ line }) => line);

describe('lines that may be secret', () => {
  it('are those with 03 in the column of access', () => {
    const secret = 'TU-01-002,TU-01,Báo cáo,Danh sách cơ sở,03,01';
    expect(findSuspectLines(`${header}\n${open}\n${secret}\n`)).toEqual([
      { line: 3, text: secret },
    ]);
  });

  it.each([
    '3',
    '03',
    '3,0'.replace(',', '.'),
    'Mật',
    'MẬT',
    'Tối mật',
    'Tuyệt mật',
    'MËt',
    ' "03" ',
  ])('are known by the mode %j', (mode) => {
    expect(find(header, open, `A-1,TU-01,Báo cáo,Danh sách,${mode},01`)).toEqual([3]);
  });

  it('are found where an open quote hides them from a reader of tables', () => {
    const lines = [
      header,
      'TU-01-001,TU-01,Báo cáo,"Ba sẵn sàng,01,01',
      'TU-01-002,TU-01,Báo cáo,Danh sách cơ sở,03,01',
      'TU-01-003,TU-01,Báo cáo,Đơn thư,Mật,01',
      'TU-01-004,TU-01,Báo cáo,Vĩ độ 20°57\'30",01,01',
      open,
    ];
    expect(find(...lines)).toEqual([2, 3, 4, 5]);
  });

  it('are all the lines of a quoted cell of a secret row', () => {
    expect(
      find(header, 'A-1,TU-01,Báo cáo,"Danh sách cơ sở\ntrong vùng tạm chiếm",03,01', open),
    ).toEqual([2, 3]);
  });

  it('are found in any column when separators in text have moved the cells', () => {
    expect(find(header, 'A-1,TU-01,Báo cáo,Danh sách, phần hai,03,01')).toEqual([2]);
    expect(find(header, 'A-1,TU-01,"Báo cáo, gửi","Danh sách",03,01')).toEqual([2]);
  });

  it('are known by the column of secrecy marks, and by a mark that stands alone in any cell', () => {
    expect(find(`${header},Độ mật`, `${open},A`, `${open},Không`)).toEqual([2]);
    expect(find(`${header},Ghi chú`, `${open},Mật`, `${open},Bản sao`)).toEqual([2]);
  });

  it('are not open rows whose quotes hold a separator or a line end, and which count to three', () => {
    expect(find(header, 'A-1,3,Báo cáo,"Danh sách, phần hai",01,01', open)).toEqual([]);
    expect(find(header, 'A-1,3,Báo cáo,"Danh sách\nphần hai",01,01', open)).toEqual([]);
    expect(find(header, 'A-1,3,Báo cáo,"Danh sách\nphần hai",03,01', open)).toEqual([2, 3]);
  });

  it('are not those with 03 for a language, a condition or a count', () => {
    expect(find(header, 'A-1,TU-01,Báo cáo,Tình hình,01,03')).toEqual([]);
    expect(find('Năm,Số xã', '1976,3', '1977,03,')).toEqual([]);
  });

  it('are not lines that say nothing but the mark, which any page may say', () => {
    expect(find(header, '03', 'Mật', '"Tối mật"')).toEqual([]);
  });

  it('are found below a title block, after a line that names the separator, with any line ends', () => {
    const lines = [
      'sep=;',
      'MỤC LỤC VĂN BẢN;;;',
      'Mã văn bản;Trích yếu;Chế độ sử dụng;Ngôn ngữ',
      'A-1;Danh sách cơ sở;03;01',
      'A-2;Tình hình sản xuất;01;03',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(findSuspectLines(lines.join(end)).map(({ line }) => line)).toEqual([4]);
    }
  });

  it('of fifty thousand rows are found within seconds', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `${open} ${index}`);
    const text = [header, ...rows, 'A-1,TU-01,Báo cáo,Danh sách cơ sở,03,01'].join('\n');
    expect(findSuspectLines(text)).toHaveLength(1);
  });
});
