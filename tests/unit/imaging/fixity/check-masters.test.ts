import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { acceptMasters, enterMasters, verifyMasters } from '#src/imaging/fixity/check-masters.ts';
import { readFixity } from '#src/imaging/fixity/fixity-file.ts';
import { formatFixityReport } from '#src/imaging/fixity/report.ts';

async function openMasters(names: readonly string[]) {
  const root = await mkdtemp(join(tmpdir(), 'fixity-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const scansDir = join(root, 'scans');
  const places = { scansDir, fixityFile: join(root, 'scans.sha256') };
  const put = async (name: string, text: string) => {
    await mkdir(dirname(join(scansDir, name)), { recursive: true });
    await writeFile(join(scansDir, name), text);
  };
  for (const name of names) await put(name, name);
  const enter = () => enterMasters(places, join(root, 'masters.json'));
  return { ...places, places, put, enter };
}

it('masters are entered once, in a file that sha256sum can check; words are not masters', async () => {
  const { scansDir, fixityFile, put, enter } = await openMasters([
    'TU/1/tờ khai\n2.JPG',
    'TU/1/b\\1.tif',
    'TU/1/c.pdf',
  ]);
  await put('TU/1/c.xml', '<alto/>');
  await put('.sample.json', '{}');
  await symlink(scansDir, join(scansDir, 'TU/again'));
  expect(await enter()).toBe(3);
  expect(await enter()).toBe(0);
  expect([...((await readFixity(fixityFile)) ?? [])].map(([path]) => path)).toEqual([
    'TU/1/b\\1.tif',
    'TU/1/c.pdf',
    'TU/1/tờ khai\n2.JPG',
  ]);
  const check = ['--check', '--strict', '--quiet', fixityFile];
  const { error, status } = spawnSync('sha256sum', check, { cwd: scansDir });
  // Not every machine has it.
  if (error === undefined) expect(status).toBe(0);
});

it('changed, missing and new masters are reported, even if time and size are equal', async () => {
  const { scansDir, places, put, enter } = await openMasters(['a.jpg', 'b.jpg', 'c.jpg']);
  expect(await verifyMasters(places)).toBeUndefined();
  const then = new Date(1_700_000_000_000);
  await utimes(join(scansDir, 'a.jpg'), then, then);
  await enter();
  await put('a.jpg', 'A.jpg');
  await utimes(join(scansDir, 'a.jpg'), then, then);
  await rm(join(scansDir, 'b.jpg'));
  await put('d.jpg', 'd');
  const report = await verifyMasters(places);
  expect(report).toEqual({ checked: 3, changed: ['a.jpg'], gone: ['b.jpg'], came: ['d.jpg'] });
  expect(report && formatFixityReport(report, 'vi')).toMatchInlineSnapshot(`
    "a.jpg
      đã thay đổi
    b.jpg
      đã mất
    d.jpg
      mới có, chưa ghi nhận
    3 khác biệt; đã kiểm tra 3 ảnh gốc."
  `);
});

it('a change is never entered by itself, only when it is accepted', async () => {
  const { places, fixityFile, put, enter } = await openMasters(['a.jpg']);
  await enter();
  const before = await readFile(fixityFile, 'utf8');
  await put('a.jpg', 'quét lại');
  expect(await enter()).toBe(0);
  expect(await readFile(fixityFile, 'utf8')).toBe(before);
  expect((await acceptMasters(places)).changed).toEqual(['a.jpg']);
  const report = await verifyMasters(places);
  expect(report && formatFixityReport(report, 'en')).toBe('1 masters are unchanged.');
});

it('a manifest that is damaged is refused by file and line', async () => {
  const { fixityFile, places, enter } = await openMasters(['a.jpg']);
  await enter();
  await writeFile(fixityFile, `${await readFile(fixityFile, 'utf8')}abc  b.jpg\n`);
  await expect(verifyMasters(places)).rejects.toThrow('scans.sha256:2');
});
