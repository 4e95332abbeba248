import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { checkWords } from '#src/publish/checks/check-words.ts';
import { buildPage } from '../select/fixtures.ts';

const alto = (size: string) =>
  `<alto><Layout><Page ${size}><TextBlock><TextLine><String CONTENT="Dựa vào dân"/></TextLine></TextBlock></Page></Layout></alto>`;
const good = alto('WIDTH="400" HEIGHT="300"');

async function openScans(words: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), 'words-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [scansDir, workDir] = [join(root, 'scans'), join(root, 'work')];
  await mkdir(scansDir);
  const create = { width: 400, height: 300, channels: 3, background: '#ccc' } as const;
  const scan = await sharp({ create }).jpeg().toBuffer();
  const put = (name: string, text: string) => writeFile(join(scansDir, name), text);
  const pages = Object.keys(words).map((name, index) => ({
    ...buildPage(index + 1),
    scan: `${name}.jpg`,
    words: `${name}.xml`,
    redactions: name === 'che' ? [{ x: 1, y: 1, width: 9, height: 9 }] : [],
  }));
  for (const [name, text] of Object.entries(words)) {
    await writeFile(join(scansDir, `${name}.jpg`), scan);
    await put(`${name}.xml`, text);
  }
  const check = async () =>
    (await checkWords(pages, scansDir, workDir)).map(({ name, file, params }) => [
      name,
      file,
      params['page'],
      params['reason'],
    ]);
  const takeAway = (name: string) => rm(join(scansDir, name));
  const loop = (name: string) => symlink(name, join(scansDir, name));
  return { put, check, takeAway, loop };
}

test('a transcription that fits its scan is not reported', async () => {
  const { check } = await openScans({ a: good });
  expect(await check()).toEqual([]);
});

test('one that is unreadable, in an unknown format or of another image is reported by path', async () => {
  const { check } = await openScans({
    hong: '<alto><Layout>',
    tei: '<TEI/>',
    rong: '',
    khac: alto('WIDTH="400" HEIGHT="500"'),
    che: good,
  });
  const expected = [
    ['words-unreadable', 'hong.xml', 1, expect.stringContaining('unclosed tag')],
    ['words-unreadable', 'tei.xml', 2, '<TEI>: not ALTO, PAGE XML or hOCR'],
    ['words-unreadable', 'rong.xml', 3, '<>: not ALTO, PAGE XML or hOCR'],
    ['words-other-size', 'khac.xml', 4, '400×500 / 400×300'],
    ['words-unplaced', 'che.xml', 5, '1'],
  ];
  expect(await check()).toEqual(expected);
  // What was found is remembered.
  expect(await check()).toEqual(expected);
});

test('one that was corrected is read again', async () => {
  const { put, check } = await openScans({ a: '<alto>' });
  expect(await check()).toHaveLength(1);
  await put('a.xml', good);
  expect(await check()).toEqual([]);
});

test('one that is missing or inaccessible is reported with the reason', async () => {
  const { check, takeAway, loop } = await openScans({ mat: good, vong: good });
  for (const name of ['mat.xml', 'vong.xml']) await takeAway(name);
  await loop('vong.xml');
  expect(await check()).toEqual([
    ['words-unreadable', 'mat.xml', 1, 'ENOENT'],
    ['words-unreadable', 'vong.xml', 2, 'ELOOP'],
  ]);
});
