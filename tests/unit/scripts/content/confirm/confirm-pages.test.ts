import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { confirmPages } from '#scripts/content/confirm/confirm-pages.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { folder, item, layOutBoundArchive, type BoundArchive } from '#tests/helpers/bound-archive.ts';

const rows = (archive: BoundArchive) =>
  ['pages', 'redactions'].map((name) => archive.read(`content/fonds/TU/${name}.csv`).split('\n')[1]);

/** Runs the command, with what a person types. */
async function confirm(
  archive: BoundArchive,
  answers: { yes?: boolean; rows?: 'move' | 'keep'; typed?: string; language?: 'vi' | 'en' } = {},
  code = item,
) {
  const { yes = false, typed = '', language = 'vi' } = answers;
  const { contentDir, scansDir, workDir } = archive;
  const env = { CONTENT_DIR: contentDir, SCANS_DIR: scansDir, WORK_DIR: workDir, DESK: 'off' };
  const settings = readEnvSettings({ ...env, TODAY: '2026-11-23' }, archive.root, new Date(0));
  let said = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      said += String(chunk);
      done();
    },
  });
  const isDone = await confirmPages([code], {
    ...{ settings, language, yes, rows: answers.rows, output },
    input: Readable.from([typed]),
  });
  return { isDone, said };
}

async function withAddedScan(): Promise<BoundArchive> {
  const archive = layOutBoundArchive();
  await archive.check();
  archive.put({ [`${folder}/0001b.jpg`]: 'missed' });
  return archive;
}

it('shows both sets side by side and the rows that follow their scans, and changes nothing unasked', async () => {
  const archive = await withAddedScan();
  const { isDone, said } = await confirm(archive);
  expect(isDone).toBe(false);
  expect(`\n${said}`).toMatchInlineSnapshot(`
    "
    TU-01-0001-001
      TRƯỚC                                       │ NAY
        1  0001.jpg  7692c3ad                     │   1  0001.jpg  7692c3ad
        2  0002.jpg  3fc4ccfe  pages              │   2  0001b.jpg  1c33629a  pages  mới
        3  0003.jpg  8b5b9db0  redactions:1,2,3,4 │   3  0002.jpg  3fc4ccfe  redactions:1,2,3,4  là trang 2 cũ
                                                  │   4  0003.jpg  8b5b9db0  là trang 3 cũ

    Các dòng này sẽ được sửa theo ảnh của chúng:
      fonds/TU/pages.csv dòng 2: trang 2 → 3
      fonds/TU/redactions.csv dòng 2: trang 3 → 4
    Nhận bộ ảnh này? (c/K) TU-01-0001-001: chưa nhận, không tệp nào bị sửa.
    "
  `);
  expect((await confirm(archive, { language: 'en' })).said).toMatchInlineSnapshot(`
    "TU-01-0001-001
      BEFORE                                      │ NOW
        1  0001.jpg  7692c3ad                     │   1  0001.jpg  7692c3ad
        2  0002.jpg  3fc4ccfe  pages              │   2  0001b.jpg  1c33629a  pages  new
        3  0003.jpg  8b5b9db0  redactions:1,2,3,4 │   3  0002.jpg  3fc4ccfe  redactions:1,2,3,4  was page 2
                                                  │   4  0003.jpg  8b5b9db0  was page 3

    These rows will be updated to follow their scans:
      fonds/TU/pages.csv row 2: page 2 → 3
      fonds/TU/redactions.csv row 2: page 3 → 4
    Accept these scans? (y/N) TU-01-0001-001: not accepted; no file was changed.
    "
  `);
  expect(rows(archive)).toEqual([`${item},2,02,privacy`, `${item},3,1,2,3,4,privacy`]);
  expect(archive.lock()).toHaveLength(3);
});

it.each([{ yes: true }, { typed: 'c\n' }])('with a yes the rows follow their scans: %o', async (answer) => {
  const archive = await withAddedScan();
  expect((await confirm(archive, answer)).isDone).toBe(true);
  expect(rows(archive)).toEqual([`${item},3,02,privacy`, `${item},4,1,2,3,4,privacy`]);
  expect(archive.lock()).toEqual([
    `${item} 1 0001.jpg 7692`,
    `${item} 2 0001b.jpg 1c33`,
    `${item} 3 0002.jpg 3fc4 pages`,
    `${item} 4 0003.jpg 8b5b redactions:1,2,3,4`,
  ]);
  expect(await archive.check()).toEqual([]);
});

it('rows that a person has already corrected are not changed', async () => {
  const archive = await withAddedScan();
  archive.put({
    'content/fonds/TU/pages.csv': `docCode,page,mode,accessReason\n${item},3,02,privacy\n`,
    'content/fonds/TU/redactions.csv': `docCode,page,x,y,width,height,ground\n${item},4,1,2,3,4,privacy\n`,
  });
  expect((await confirm(archive, { yes: true })).isDone).toBe(true);
  expect(rows(archive)).toEqual([`${item},3,02,privacy`, `${item},4,1,2,3,4,privacy`]);
  expect(await archive.check()).toEqual([]);
});

it('partly corrected rows need an explicit choice, not just a yes', async () => {
  const archive = await withAddedScan();
  archive.put({
    'content/fonds/TU/pages.csv': `docCode,page,mode,accessReason\n${item},3,02,privacy\n`,
  });
  const { isDone, said } = await confirm(archive, { yes: true });
  expect(isDone).toBe(false);
  expect(said).toContain('--keep-rows');
  expect(archive.lock()).toHaveLength(3);
  expect((await confirm(archive, { rows: 'keep' })).isDone).toBe(true);
  expect(rows(archive)[0]).toBe(`${item},3,02,privacy`);
});

it('a row whose scan is gone is never taken over by itself', async () => {
  const archive = layOutBoundArchive();
  await archive.check();
  archive.remove(`${folder}/0002.jpg`);
  for (const answer of [{ yes: true }, { rows: 'move' as const }, { typed: 's\n' }]) {
    expect((await confirm(archive, answer)).isDone).toBe(false);
  }
  expect(archive.lock()).toHaveLength(3);
  expect(rows(archive)[0]).toBe(`${item},2,02,privacy`);
});

it('a scan that was saved again keeps its row, and its transcript is named', async () => {
  const archive = layOutBoundArchive({ [`${folder}/0002.xml`]: '' });
  await archive.check();
  archive.put({ [`${folder}/0002.jpg`]: 'two, turned' });
  const { isDone, said } = await confirm(archive, { yes: true });
  expect(isDone).toBe(true);
  expect(said).toContain('0002.xml');
  expect(rows(archive)[0]).toBe(`${item},2,02,privacy`);
  expect(await archive.check()).toEqual([]);
});

it('a first sight in doubt is settled by a choice', async () => {
  const archive = layOutBoundArchive({ [`${folder}/0001b.jpg`]: 'missed' });
  expect((await confirm(archive, { yes: true })).isDone).toBe(false);
  expect((await confirm(archive, { typed: 's\n' })).isDone).toBe(true);
  expect(rows(archive)).toEqual([`${item},3,02,privacy`, `${item},4,1,2,3,4,privacy`]);
  expect(await archive.check()).toEqual([]);

  const kept = layOutBoundArchive({ [`${folder}/0001b.jpg`]: 'missed' });
  expect((await confirm(kept, { rows: 'keep' })).isDone).toBe(true);
  expect(rows(kept)[0]).toBe(`${item},2,02,privacy`);
  expect(await kept.check()).toEqual([]);
});

it('a removed item is dropped from the lock; an unknown one is reported', async () => {
  const archive = layOutBoundArchive();
  await archive.check();
  archive.put({
    'content/fonds/TU/items.csv': 'docCode,fileCode,subject,mode\n',
    'content/fonds/TU/pages.csv': 'docCode,page,mode\n',
    'content/fonds/TU/redactions.csv': 'docCode,page,x,y,width,height\n',
  });
  archive.remove('scans');
  expect(await archive.check()).toContain('fonds/TU/pages.lock stale-lock');
  expect((await confirm(archive, { yes: true })).isDone).toBe(true);
  expect(archive.lock()).toEqual([]);
  expect((await confirm(archive, { yes: true }, 'TU-9')).isDone).toBe(false);
});

it('rows in quotes, with a BOM and Windows line ends keep every other byte', async () => {
  const archive = layOutBoundArchive({
    'content/fonds/TU/pages.csv': `\uFEFFdocCode;accessNote;page;mode;accessReason\r\n"${item}";"dòng 1\n""dòng"" 2";"2";02;other\r\n`,
  });
  await archive.check();
  archive.put({ [`${folder}/0000.jpg`]: 'cover' });
  expect((await confirm(archive, { yes: true })).isDone).toBe(true);
  expect(archive.read('content/fonds/TU/pages.csv')).toBe(
    `\uFEFFdocCode;accessNote;page;mode;accessReason\r\n"${item}";"dòng 1\n""dòng"" 2";"3";02;other\r\n`,
  );
});
