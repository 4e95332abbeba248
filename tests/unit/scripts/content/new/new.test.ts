import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAsker } from '#scripts/lib/ask.ts';
import { collectAnswers, type Flags } from '#scripts/content/new/collect-answers.ts';
import { layOut } from '#scripts/content/new/lay-out.ts';
import { newWords } from '#scripts/content/new/words.ts';
import { writeNew } from '#scripts/content/new/write-new.ts';
import { readChecked } from '#src/publish/checks/read-checked.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { smallArchive } from '#tests/build/small-archive.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'phong-doc-'));
  for (const [path, text] of Object.entries(smallArchive)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
  mkdirSync(join(root, 'scans'));
});
afterEach(() => rmSync(root, { recursive: true }));

const settingsOf = (folder: string) => readEnvSettings({ TODAY: '2026-11-23' }, folder, new Date());

/** Lays something out from flags alone, as when nobody can be asked. */
async function make(kind: string | undefined, flags: Flags) {
  const settings = settingsOf(root);
  const asker = createAsker(newWords.vi, new PassThrough(), new PassThrough());
  const answers = await collectAnswers(kind, flags, asker, settings, newWords.vi);
  const files = layOut(answers);
  await writeNew(files, settings, newWords.vi);
  return [...files.keys()];
}

/** Errors of the whole content, as the real check tells them. */
async function listErrors() {
  const { issues } = await readChecked(settingsOf(root));
  return issues.filter(({ severity }) => severity === 'error');
}

const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');

test('a new exhibit passes the content check, in both languages', async () => {
  const title = 'Ba hồi kẻng: “mùa bão” #1';
  const files = await make('exhibit', { title, 'title-en': 'Three gongs', summary: 'Một câu.' });
  expect(files).toEqual([
    'exhibits/ba-hoi-keng-mua-bao-1/index.mdx',
    'exhibits/ba-hoi-keng-mua-bao-1/index.en.mdx',
  ]);
  expect(read(files[0] ?? '')).toContain('state: draft');
  expect(await listErrors()).toEqual([]);
});

test('a new collection passes the content check', async () => {
  const flags = { title: 'Mùa gặt', slug: 'mua-gat', summary: 'Những vụ đầu: 1976.' };
  expect(await make('collection', flags)).toEqual(['collections/mua-gat.mdx']);
  expect(read('collections/mua-gat.mdx')).toContain('<Record ref="TU-01-0145-001">');
  expect(await listErrors()).toEqual([]);
});

test('a new fonds passes the content check, with the headings of its tables', async () => {
  await make('fonds', { title: 'Phông Tỉnh đoàn', slug: 'TD', creator: 'Tỉnh đoàn' });
  expect(read('fonds/TD/items.csv')).toMatch(/docCode,.*mode/);
  expect(await listErrors()).toEqual([]);
});

test('existing files are not changed', async () => {
  const flags = { title: 'Mùa xuân', slug: 'mua-xuan', summary: 'Câu.' };
  await expect(make('collection', flags)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ToldError: Đã có collections/mua-xuan.mdx, không ghi đè. Chọn tên khác, hoặc sửa tệp ấy.]`,
  );
  expect(read('collections/mua-xuan.mdx')).toBe(smallArchive['collections/mua-xuan.mdx']);
});

test.each([
  ['exhibit', { title: 'A', summary: 'B', slug: 'Cầu Mới' }, /Dùng: cau-moi/],
  ['exhibit', { title: 'A', summary: 'B', record: 'TU-01-0145-002' }, /Không có văn bản/],
  ['exhibit', { title: 'A' }, /Còn thiếu: --summary/],
  ['fonds', { title: 'A', slug: 'TỈNH ỦY', creator: 'C' }, /không dùng làm mã phông/],
  ['bảng', {}, /không phải loại tạo được/],
  [undefined, {}, /Còn thiếu/],
] as const)('%s %o is refused, and nothing is written', async (kind, flags, said) => {
  const before = readdirSync(join(root, 'content'), { recursive: true });
  await expect(make(kind, flags)).rejects.toThrow(said);
  expect(readdirSync(join(root, 'content'), { recursive: true })).toEqual(before);
});

test('what does not pass the check is taken away again', async () => {
  const files = new Map([
    ['exhibits/hong/index.mdx', '---\ntitle: Hỏng\n---\n\n<Scene record="X" />\n'],
  ]);
  await expect(writeNew(files, settingsOf(root), newWords.vi)).rejects.toThrow(/Không ghi gì/);
  expect(existsSync(join(root, 'content/exhibits/hong'))).toBe(false);
});

test('a person is asked, and an empty answer is what was proposed', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const asker = createAsker(newWords.vi, input, output);
  const answer = asker.ask('slug', undefined, newWords.vi.slug('cau-moi'), 'cau-moi');
  input.write('\n');
  expect(await answer).toBe('cau-moi');
  asker.close();
  expect(String(output.read())).toBe('Tên trong địa chỉ, không dấu [cau-moi]: ');
});
