import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = resolve('scripts/content.ts');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-convert-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const command = [script, 'convert', ...args];
    execFile(process.execPath, command, { cwd: folder }, (error, out, errors) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors });
    });
  });
}

const write = (name: string, content: string, encoding: BufferEncoding = 'utf8') =>
  writeFile(join(folder, name), content, encoding);
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('npm run content -- convert', () => {
  it('writes a new table beside the old one and says what it did', async () => {
    const old = 'fileCode;title\r\nTU-1;NghÞ quyÕt §¹i héi\r\nTU-2;Hép 3\r\n';
    await write('files.csv', old);
    const { code, out, errors } = await run('files.csv');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(await read('files.csv')).toBe(old);
    expect(await read('files.utf8.csv')).toBe(
      '\uFEFFfileCode;title\r\nTU-1;Nghị quyết Đại hội\r\nTU-2;Hộp 3\r\n',
    );
    expect((await readdir(folder)).sort()).toEqual(['files.csv', 'files.utf8.csv']);
    expect(out).toMatchInlineSnapshot(`
      "Đã chuyển files.csv từ TCVN3 (ABC) sang Unicode: 2 chỗ thay đổi.
      Tệp mới: files.utf8.csv

        dòng 2
          − NghÞ quyÕt §¹i héi
          + Nghị quyết Đại hội

        dòng 3
          − Hép 3
          + Hộp 3

      Lưu ý: phông .VnTimeH không lưu chữ hoa có dấu, nên những chữ ấy nay là chữ thường. Hãy soát lại.

      Hãy mở tệp mới, soát lại, rồi thay files.csv bằng files.utf8.csv. Tệp cũ chưa bị sửa.
      "
    `);
  });

  it('reads a file that is not UTF-8, and speaks English when asked', async () => {
    await write('items.csv', 'docCode,subject\nA,Nghò quyeát Ñaïi hoäi\n', 'latin1');
    const { code, out } = await run('--lang', 'en', 'items.csv');
    expect(code).toBe(0);
    expect(await read('items.utf8.csv')).toBe('\uFEFFdocCode,subject\nA,Nghị quyết Đại hội\n');
    expect(out).toContain('Converted items.csv from VNI to Unicode: 1 change.');
  });

  it('believes --from, and keeps the ending of other texts without a byte order mark', async () => {
    await write('fonds.md', 'Chæ thò', 'latin1');
    expect(await run('fonds.md', '--from', 'vni')).toMatchObject({ code: 0 });
    expect(await read('fonds.utf8.md')).toBe('Chỉ thị');
  });

  it('prints nothing of a row that is marked secret, over all its lines', async () => {
    await write('a.csv', 'a;b\nB¸o c¸o;01\n"NghÞ\nquyÕt";MËt\n§¶ng bé;03\n');
    const { out } = await run('a.csv');
    expect(out).toContain('+ Báo cáo');
    expect(out).toContain('… và 3 chỗ khác');
    expect(out).not.toMatch(/Nghị|quyết|NghÞ|quyÕt|Đảng|§¶ng/);
  });

  it('gives the same when run again', async () => {
    await write('a.csv', 'B¸o c¸o\n');
    await run('a.csv');
    expect(await run('a.csv')).toMatchObject({ code: 0 });
  });

  it('does not write over a file that somebody has changed', async () => {
    await write('a.csv', 'B¸o c¸o\n');
    await write('a.utf8.csv', 'đã sửa tay');
    expect(await run('a.csv')).toMatchObject({
      code: 1,
      errors: 'Đã có tệp a.utf8.csv với nội dung khác. Hãy đổi tên hoặc xóa tệp ấy rồi thử lại.\n',
    });
    expect(await read('a.utf8.csv')).toBe('đã sửa tay');
  });

  it.each([
    ['a Unicode file', 'Nghị quyết\n', 'utf8', 'không có chữ nào cần chuyển'],
    ['bytes that are not Vietnamese', 'né à Paris, où', 'latin1', 'Không nhận ra bảng mã'],
    ['a workbook', 'PK\0', 'latin1', 'không phải tệp văn bản'],
  ] as const)('refuses %s and writes nothing', async (_, content, encoding, reason) => {
    await write('a.csv', content, encoding);
    const { code, errors } = await run('a.csv');
    expect(code).toBe(1);
    expect(errors).toContain(reason);
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('says so when there is no such file', async () => {
    expect(await run('khong-co.csv')).toMatchObject({
      code: 1,
      errors: 'Không đọc được tệp khong-co.csv. Hãy kiểm tra tên tệp và quyền đọc.\n',
    });
  });

  it.each([
    [[]],
    [['a.csv', 'b.csv']],
    [['a.csv', '--from', 'viscii']],
    [['a.csv', '--so']],
    [['a.csv', '--lang', 'fr']],
  ])('explains itself when called with %j', async (args) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain('npm run content -- convert TỆP');
  });
});
