import { describe, expect, it } from 'vitest';
import { csv, readArchive, reportOf, type Changes } from '../archive.ts';

const long = `TU-${'x'.repeat(220)}`;
/** Two bytes a letter where it is written, one in the address. */
const marked = 'Đ'.repeat(150);

const files = (code: string, inventory = '01'): Changes => ({
  'fonds/HU/files.csv': csv(
    'fileCode,title,fileCatalog,mode,language',
    `${code},Một,${inventory},01,01`,
  ),
  'fonds/HU/fonds.md': '---\nfondsCode: HU\ntitle: Phông\n---\n',
});
const items = (code: string): Changes => ({
  ...files('HU-1'),
  'fonds/HU/items.csv': csv(
    'docCode,fileCode,typeName,subject,issuedDate,language,mode',
    `${code},HU-1,Báo cáo,Một,1976,01,01`,
  ),
});
const story = (path: string): Changes => ({ [path]: '---\ntitle: Một\nsummary: Hai\n---\n' });

async function namesOf(changes: Changes): Promise<string[]> {
  const { issues } = await readArchive(changes);
  const own = issues.filter(({ name }) => /^(?:long|device|reserved)-name$/.test(name));
  return own.map(({ name, file, row, column }) =>
    [name, file, row, column].filter((part) => part !== undefined).join(' '),
  );
}

describe('the name of a folder of the site', () => {
  it('that is too long for a disk is told by file and row before anything is built', async () => {
    expect(await reportOf(items(long))).toMatchInlineSnapshot(`
      "
      content/fonds/HU/items.csv
        2 · docCode long-name "TU-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" làm thành tên thư mục dài 223 byte; nhiều nhất 200. Đặt mã hoặc tên tệp ngắn hơn, rồi sửa ở những chỗ dẫn tới nó; lời dài để ở tiêu đề.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/HU/items.csv
        2 · docCode too-long Mã văn bản có 223 ký tự; tiêu chuẩn cho tối đa 100. Rút gọn, hoặc chuyển phần chi tiết sang mô tả.

      1 lỗi trong 1 tệp. Trang không được dựng. 1 cảnh báo.
      "
    `);
    expect(await reportOf(items(long), 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/HU/items.csv
        2 · docCode long-name "TU-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" results in a folder name of 223 bytes; at most 200 are allowed. Choose a shorter code or file name and correct what refers to it; long words belong in the title.

      Warnings (they do not stop the build):

      content/fonds/HU/items.csv
        2 · docCode too-long Item code has 223 characters; the standard allows 100. Shorten it, or move details to the description.

      1 error in 1 file. The site is not built. 1 warning.
      "
    `);
  });

  it('that Windows or the site keeps is told', async () => {
    const changes = {
      ...items('Phong'),
      'anniversaries.yaml': '- id: aux\n  title: A\n  day: 1/1\n',
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/anniversaries.yaml
        1 · id device-name "aux" là tên mà Windows dành cho thiết bị, không làm tên thư mục được. Thêm chữ hoặc số vào mã hay tên tệp, rồi sửa ở những chỗ dẫn tới nó.

      content/exhibits/cau-moi/index.mdx
        6 · anniversary unknown-reference Không có ngày kỷ niệm "thanh-lap-dang". Kiểm tra mã, hoặc thêm ngày kỷ niệm ấy.

      content/fonds/HU/items.csv
        2 · docCode reserved-name "Phong" cho một địa chỉ mà trang dùng cho việc khác. Thêm chữ hoặc số vào mã, rồi sửa ở những chỗ dẫn tới nó.

      3 lỗi trong 3 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/anniversaries.yaml
        1 · id device-name "aux" is reserved by Windows for a device; no folder can have this name. Add letters or digits to the code or file name and correct what refers to it.

      content/exhibits/cau-moi/index.mdx
        6 · anniversary unknown-reference There is no anniversary "thanh-lap-dang". Check the id, or add the anniversary.

      content/fonds/HU/items.csv
        2 · docCode reserved-name "Phong" results in an address that the site uses for something else. Add letters or digits to the code and correct what refers to it.

      3 errors in 3 files. The site is not built.
      "
    `);
  });

  it.each<[string, Changes]>([
    ['long-name fonds/HU/files.csv 2 fileCode', files(long)],
    ['long-name fonds/HU/files.csv 2 fileCatalog', files('HU-1', long)],
    ['long-name fonds/HU/items.csv 2 docCode', items(long)],
    [
      'long-name fonds/HU/fonds.md 2 fondsCode',
      { 'fonds/HU/fonds.md': `---\nfondsCode: ${long}\ntitle: Phông\n---\n` },
    ],
    ['long-name authorities/places.csv 2 id', { 'authorities/places.csv': `id,name\n${long},A\n` }],
    [
      'long-name anniversaries.yaml 1 id',
      { 'anniversaries.yaml': `- id: ${long}\n  title: A\n  day: 1/1\n` },
    ],
    [`long-name collections/${long}.mdx`, story(`collections/${long}.mdx`)],
    [`long-name exhibits/${long}/index.mdx`, story(`exhibits/${long}/index.mdx`)],
    [`long-name pages/${long}.md`, { [`pages/${long}.md`]: '---\ntitle: Một\n---\n' }],
    ['device-name fonds/HU/files.csv 2 fileCode', files('Con')],
    ['device-name fonds/HU/files.csv 2 fileCode', files('com1.2')],
    ['device-name fonds/HU/files.csv 2 fileCatalog', files('HU-1', 'NUL')],
    ['device-name fonds/HU/items.csv 2 docCode', items('LPT9.')],
    ['device-name pages/prn.md', { 'pages/prn.md': '---\ntitle: Một\n---\n' }],
    ['reserved-name fonds/HU/items.csv 2 docCode', items('Hồ sơ')],
    ['reserved-name fonds/HU/items.csv 2 docCode', items('index.HTML')],
    [
      'reserved-name anniversaries.yaml 1 id',
      { 'anniversaries.yaml': '- id: Ngày\n  title: A\n  day: 1/1\n' },
    ],
  ])('gives %s', async (expected, changes) => {
    expect(await namesOf(changes)).toEqual([expected]);
  });

  it.each(['TU-con', 'console', 'com10', 'phong-2', marked, 'x'.repeat(200)])(
    'may come from %s',
    async (code) => {
      expect(await namesOf(items(code))).toEqual([]);
    },
  );
});
