import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive, runScript, type CommandResult } from './build-in-folder.ts';
import { smallArchive } from './small-archive.ts';

const archive = makeArchive(smallArchive);
let lastGood: string;

beforeAll(() => {
  expect(archive.build()).toMatchObject({ code: 0 });
  lastGood = bytesOf(archive.out);
  archive.write(
    'fonds/TU/files.csv',
    'fileCode,fileCatalog,fileNotation,title,mode,languge,startDate,endDate\n' +
      'TU-01-0145,01,145,Đại hội Đảng bộ tỉnh,01,01,1977,1976\n' +
      'TU-01-0145,01,146,Đơn thư,Hạn chế dùng,01,1976,1976\n' +
      'TU-01-0147,01,147,Hồ sơ mật,03,01,1976,1976\n',
  );
  archive.write(
    'fonds/TU/items.csv',
    'docCode,fileCode,typeName,issuedDate,subject,language,folios,mode,accessReason,people\n' +
      'TU-01-0145-001,TU-01-145,Nghị quyết,31/02/1976,Về nhiệm vụ,01,1-2,01,,tran-van-b\n' +
      ',TU-01-0145,Báo cáo,1976,Tình hình,99,1,,,\n' +
      'TU-01-0145-003,TU-01-0145,Báo cáo,1976,Tình hình,01,3-1,02,vì riêng,\n' +
      'TU-01-0145-004,TU-01-0145,Báo cáo\n',
  );
  // "Tỉnh ủy" in TCVN3.
  archive.write(
    'authorities/people.csv',
    Buffer.from('id,name\ntran-van-a,TØnh uû viªn\n', 'latin1'),
  );
  archive.write(
    'collections/mua-xuan.mdx',
    '---\ntitle: Mùa xuân\n---\n<Record ref="TU-01-0145-00" />\n\n[Xem](/ho-so/khong-co/)\n\n{1 + 1}\n',
  );
  archive.write('site.yaml', 'name: { vi: Kho thử }\nurl: kho thử\nmàu: đỏ\n');
});

afterAll(() => archive.remove());

describe('a content folder with many errors', () => {
  let built: CommandResult;
  beforeAll(() => {
    built = archive.build();
  });

  it('reports all errors in one run, in Vietnamese, by file, row and field', () => {
    expect(`\n${built.said.replaceAll(archive.content, 'content')}`).toMatchInlineSnapshot(`
      "
      content/authorities/people.csv
        2 not-utf8 Tệp không phải UTF-8 (có vẻ là TCVN3 (ABC)). Có lẽ là: "tran-van-a · Tỉnh uỷ viên". Chạy: npm run content -- convert content/authorities/people.csv

      content/collections/mua-xuan.mdx
        1 · summary missing-value     Thiếu Tóm tắt. Điền vào, đây là thông tin bắt buộc.
        4           unknown-reference Không có hồ sơ hay văn bản "TU-01-0145-00". Có phải "TU-01-0145-003"?
        8           code-in-prose     Lời văn không được chứa mã lệnh (import, export hoặc biểu thức). Bỏ đi. Dấu ngoặc nhọn trong lời văn viết có dấu \\ đằng trước.

      content/fonds/TU/files.csv
        1 · languge  unknown-column   Không biết cột "languge". Có phải "language"?
        2 · endDate  end-before-start Kết thúc (1976) trước khi bắt đầu (1977). Kiểm tra hai ngày; có khi chúng bị đổi chỗ.
        3 · fileCode doubled-id       Mã "TU-01-0145" đã có ở fonds/TU/files.csv:2. Mỗi mã chỉ dùng một lần trong toàn kho.
        3 · mode     unknown-access   "Hạn chế dùng" không phải chế độ sử dụng. Dùng 01 (công khai) hoặc 02 (có điều kiện).
        4            secret-row       Dòng này là tài liệu mật, không được có trong thư mục nội dung. Xóa dòng và mọi bản sao của tệp, kể cả trong lịch sử của kho mã; báo người phụ trách bảo mật.

      content/fonds/TU/items.csv
        2 · fileCode     unknown-reference Không có hồ sơ "TU-01-145". Có phải "TU-01-0145"?
        2 · issuedDate   unreadable-date   Không đọc được ngày "31/02/1976". Ghi ngày/tháng/năm, tháng/năm hoặc năm: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.
        3 · docCode      missing-id        Thiếu Mã văn bản. Mỗi dòng cần một mã riêng, không đổi về sau.
        3 · language     unknown-language  "99" không phải mã ngôn ngữ. Dùng một trong: 01 (Tiếng Việt), 02 (Tiếng Anh), 03 (Tiếng Pháp), 04 (Tiếng Nga), 05 (Tiếng Trung), 06 (Việt - Anh), 07 (Việt - Nga), 08 (Việt - Pháp), 09 (Hán Nôm), 10 (Việt - Trung), 11 (Khác).
        3 · mode         missing-access    Thiếu chế độ sử dụng. Ghi 01 (công khai) hoặc 02 (có điều kiện).
        4 · accessReason unknown-reason    "vì riêng" không phải lý do hạn chế. Dùng một trong: privacy (Có thông tin về đời sống riêng tư), harm (Có thể gây hại cho Nhà nước, cơ quan, tổ chức hoặc cá nhân), damaged (Hư hỏng, chưa tu bổ xong), processing (Đang xử lý nghiệp vụ), donor (Theo thỏa thuận với người hiến tặng), other (Lý do khác).
        4 · folios       unreadable-folios Không đọc được số tờ "3-1". Ghi như 1-6; 104; 159-160.
        5 · mode         missing-access    Thiếu chế độ sử dụng. Ghi 01 (công khai) hoặc 02 (có điều kiện).
        5 · subject      missing-value     Thiếu Trích yếu nội dung. Điền vào, đây là thông tin bắt buộc.

      content/site.yaml
        2 · url url-with-space  Địa chỉ trang (url) có dấu cách hoặc xuống dòng: "kho thử". Ghi một địa chỉ liền nhau, ví dụ https://phongdoc.tinh.example.
        3 · màu unknown-setting Không biết mục "màu". Bỏ mục này.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/items.csv
        4 · accessReason missing-reason Sử dụng có điều kiện mà không nói lý do. Ghi accessReason để độc giả biết vì sao.

      20 lỗi trong 5 tệp. Trang không được dựng. 1 cảnh báo.
      "
    `);
  });

  it('ends with 1 and without a stack trace', () => {
    expect(built.code).toBe(1);
    expect(built.said).not.toMatch(/^\s+at |node:|Error:|\.ts\b/m);
  });

  it('leaves the last good site as it was, byte for byte, and nothing half made', () => {
    expect(bytesOf(archive.out)).toBe(lastGood);
    expect([`${archive.out}.next`, `${archive.out}.previous`].filter(existsSync)).toEqual([]);
  });

  it('gets the same from the check, for programs', () => {
    const checked = runScript('scripts/content.ts', archive.env, ['check', '--json']);
    expect(checked.code).toBe(1);
    const { issues, totals } = JSON.parse(checked.said) as {
      issues: { name: string; file: string; row: number | null; message: string }[];
      totals: Record<string, number>;
    };
    expect(totals).toMatchObject({ errors: 20, warnings: 1 });
    const told = built.said.split('\n').filter((line) => line.startsWith('  '));
    expect(told).toHaveLength(issues.length);
    for (const { name, row, message } of issues)
      expect(told).toContainEqual(expect.stringMatching(lineOf(name, row, message)));
  });

  it('is built again once it is corrected', () => {
    for (const [path, text] of Object.entries(smallArchive)) archive.write(path, text);
    archive.write('authorities/people.csv', 'id,name\ntran-van-a,Trần Văn A\n');
    expect(archive.build()).toMatchObject({ code: 0 });
  });
});

function lineOf(name: string, row: number | null, message: string): RegExp {
  const text = message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^ +${row ?? ''}\\b.* ${name} +${text}`);
}

/** One hash over every name and byte of a folder. */
function bytesOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of globSync('**/*', { cwd: folder }).sort()) {
    hash.update(path);
    if (statSync(join(folder, path)).isFile()) hash.update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
}
