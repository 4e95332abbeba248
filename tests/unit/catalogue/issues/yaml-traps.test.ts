import { describe, expect, it } from 'vitest';
import { readArchive, reportOf, type Changes } from '../archive.ts';

const fonds = (line: string): Changes => ({
  'fonds/HU/fonds.md': `---\n# Ghi chú riêng một dòng\nfondsCode: HU\ntitle: Phông\n${line}\n---\n`,
});

async function trapsOf(changes: Changes): Promise<string[]> {
  const { issues } = await readArchive(changes);
  const own = issues.filter(({ name }) => name.startsWith('yaml-'));
  return own.map(({ name, file, row }) => `${name} ${file}:${row}`);
}

describe('what YAML takes away from a text', () => {
  it('is told with the line, in both languages', async () => {
    const changes = fonds(
      'creator: &Tỉnh ủy\nstartDate: [1947]\nendDate: 1954 # chưa chắc\nhistory: {nháp}',
    );
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/fonds/HU/fonds.md
        5 yaml-mark   Dấu & ở đầu giá trị là dấu riêng của YAML, nên chữ liền sau nó bị mất. Đặt cả giá trị trong dấu nháy đơn.
        8 yaml-braces Dấu ngoặc nhọn ở đây được đọc là các mục con, nên chữ bên trong bị mất. Đặt cả giá trị trong dấu nháy đơn.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/HU/fonds.md
        6 yaml-brackets Dấu [ ] ở đây được đọc là danh sách một mục, nên hai dấu ngoặc bị mất. Đặt cả giá trị trong dấu nháy đơn nếu ngoặc là chữ của nó; danh sách thì ghi mỗi mục một dòng bắt đầu bằng dấu -.
        7 yaml-comment  Phần sau dấu # ở dòng này là ghi chú, không được đọc. Nếu đó là chữ của giá trị, đặt cả giá trị trong dấu nháy đơn: 'Phông số #2'. Nếu là ghi chú, chuyển xuống một dòng riêng.

      2 lỗi trong 1 tệp. Trang không được dựng. 2 cảnh báo.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/HU/fonds.md
        5 yaml-mark   A & at the start of a value has a special meaning in YAML: the word after it is lost. Put the whole value in single quotes.
        8 yaml-braces The braces here are read as nested entries, so the words inside are lost. Put the whole value in single quotes.

      Warnings (they do not stop the build):

      content/fonds/HU/fonds.md
        6 yaml-brackets The [ ] here are read as a list with one entry, so the brackets are lost. Put the whole value in single quotes if the brackets belong to it; write a list with one entry per line, each starting with -.
        7 yaml-comment  Text after the # in this line is a comment and is not read. If it belongs to the value, put the whole value in single quotes: 'Fonds #2'. If it is a comment, put it on a separate line.

      2 errors in 1 file. The site is not built. 2 warnings.
      "
    `);
  });

  it.each([
    ['history: Phông#2', []],
    ['history: Phông #2 (cũ)', ['yaml-comment fonds/HU/fonds.md:5']],
    ["history: 'Phông #2' # ghi chú", []],
    ['history: !Phông cũ', ['yaml-mark fonds/HU/fonds.md:5']],
    ['history: *Phông cũ', ['yaml-mark fonds/HU/fonds.md:5']],
    ['history: "[1947]"', []],
  ])('%s', async (line, expected) => {
    expect(await trapsOf(fonds(line))).toEqual(expected);
  });

  it('is not told of comments on lines of their own', async () => {
    expect(await trapsOf({})).toEqual([]);
  });
});
