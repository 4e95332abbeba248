import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive, type CommandResult } from './build-in-folder.ts';
import { writeScan } from './canaries.ts';
import { smallArchive } from './small-archive.ts';

const archive = makeArchive(smallArchive);
const folder = join(archive.scans, 'TU/TU-01-0145/TU-01-0145-001');
const pageOf = (language: '' | 'en/') =>
  readFileSync(join(archive.out, language, 'tai-lieu/TU-01-0145-001/index.html'), 'utf8');

describe('a scan that cannot be cut', () => {
  let built: CommandResult;

  beforeAll(async () => {
    await writeScan(folder, '0001', 'trang 1');
    writeFileSync(join(folder, '0002.jpg'), 'Đây không phải ảnh.');
    built = archive.build();
  });

  afterAll(() => archive.remove());

  it('is named with the reason, and the build ends with 1', () => {
    expect(built.code).toBe(1);
    expect(built.said).toContain('TU/TU-01-0145/TU-01-0145-001/0002.jpg');
    expect(built.said).not.toMatch(/^\s+at /m);
    // How many files a site has, and how long it took, is not told here.
    const said = built.said.replace(/: \d+ tệp/, ': … tệp').replace(/sau [\d,]+ giây: .*/, 'sau …');
    expect(said).toMatchInlineSnapshot(`
      "TU/TU-01-0145/TU-01-0145-001/0002.jpg
        scan-not-picture  Tệp không phải ảnh mà là loại ghi trong ngoặc. Chép lại từ bản gốc, hoặc chuyển tệp này ra ngoài. (TXT)
      Dựng các trang…
      Lập tệp tải về…
      Vẽ ảnh chia sẻ…
      Lập chỉ mục tìm kiếm…
      Kiểm tra từng tệp trước khi đưa ra…
      Cửa kiểm soát: … tệp, 1 dấu hiệu cần tìm, không lộ gì.
      Dựng xong sau …
      "
    `);
  });

  it('does not keep the rest from being built', () => {
    expect(existsSync(join(archive.out, 'iiif/TU-01-0145-001/1/info.json'))).toBe(true);
    expect(existsSync(join(archive.out, 'iiif/TU-01-0145-001/2'))).toBe(false);
    expect(existsSync(`${archive.out}.next`)).toBe(false);
  });

  it('is explained to readers in place of the image', () => {
    expect(pageOf('')).toContain('/iiif/TU-01-0145-001/1/');
    expect(pageOf('')).not.toContain('/iiif/TU-01-0145-001/2/');
    expect(pageOf('')).toContain('Ảnh của trang này chưa hiển thị được');
  });

  it('is reported again by the next build, until it is corrected', async () => {
    const again = archive.build();
    expect(again.code).toBe(1);
    expect(again.said).toContain('0002.jpg');
    await writeScan(folder, '0002', 'trang 2');
    const mended = archive.build();
    expect(mended.code).toBe(0);
    expect(mended.said).not.toContain('0002');
    expect(existsSync(join(archive.out, 'iiif/TU-01-0145-001/2/info.json'))).toBe(true);
  });
});
