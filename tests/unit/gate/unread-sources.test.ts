import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PageRecord } from '#src/catalogue/model.ts';
import { checkOutput } from '#src/gate/check-output.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildTiff } from '../../helpers/build-tiff.ts';
import { buildCatalogue, buildItem, conditional } from '../publish/select/fixtures.ts';
import { noise, writeOutput } from './planted.ts';

const secret = 'Đơn tố cáo của bà Lò Thị Ngần gửi huyện ủy';
const toLine = (text: string) =>
  `<TextLine HPOS="20" VPOS="100" WIDTH="200" HEIGHT="20"><String CONTENT="${text}" HPOS="20" VPOS="100" WIDTH="200" HEIGHT="20"/></TextLine>`;
const toAlto = (...pages: readonly string[]) =>
  `<alto><Layout>${pages.map((lines) => `<Page WIDTH="300" HEIGHT="400">${lines}</Page>`).join('')}</Layout></alto>`;
const picture = await sharp({
  create: { width: 300, height: 400, channels: 3, background: '#fff' },
})
  .jpeg()
  .toBuffer();

/** A folder of that name, which nobody can read as a file. */
const folder = Symbol('folder');
type Source = string | Uint8Array | typeof folder;

async function search(
  page: Partial<PageRecord>,
  sources: Readonly<Record<string, Source>>,
  { output = '<p>Không có gì.</p>', published: said = '', contentDir = writeOutput({}) } = {},
) {
  const whole = { number: 1, access: { kind: 'open' }, redactions: [], ...page } as const;
  const catalogue = buildCatalogue({
    items: [buildItem({ id: 'TU-8', slug: 'TU-8', pages: [whole] })],
  });
  const files = Object.entries(sources).flatMap(([name, source]) =>
    source === folder ? [] : [[name, source] as const],
  );
  const scansDir = writeOutput(Object.fromEntries(files));
  for (const [name, source] of Object.entries(sources))
    if (source === folder) mkdirSync(join(scansDir, name), { recursive: true });
  const { hits, unsearched } = await checkOutput({
    catalogue,
    published: publishCatalogue(catalogue),
    scansDir,
    contentDir,
    outDir: writeOutput({ 'tai-lieu/TU-8/index.html': output }),
    derivatives: [],
    loadTexts: () =>
      Promise.resolve({ pages: [{ number: 1, lines: said === '' ? [] : [{ text: said }] }] }),
  });
  return {
    hits: hits.map(({ kind, field, source }) => [kind, field, source?.file]),
    unsearched: unsearched.map(({ place, field, reason }) => [place.file, field, reason]),
  };
}

describe('an open page with redactions', () => {
  const page = {
    scan: 'a.jpg',
    words: 'a.xml',
    redactions: [{ x: 10, y: 90, width: 9, height: 9 }],
  };
  const broken: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
    'whose transcription is of an unknown format': { 'a.jpg': picture, 'a.xml': '<tei/>' },
    'whose transcription cannot be opened': { 'a.jpg': picture, 'a.xml': folder },
    'whose transcription is gone': { 'a.jpg': picture },
    'whose transcription has several pages': {
      'a.jpg': picture,
      'a.xml': toAlto(toLine('Một'), toLine('Hai')),
    },
    'whose transcription is nested without end': {
      'a.jpg': picture,
      'a.xml': `<alto>${'<a>'.repeat(40_000)}${'</a>'.repeat(40_000)}</alto>`,
    },
    'whose scan cannot be read': { 'a.jpg': 'Đây không phải ảnh.', 'a.xml': toAlto(toLine('Một')) },
  };

  test.each(Object.entries(broken))(
    '%s stops the build when its words are out',
    async (_, files) => {
      const { hits, unsearched } = await search(page, files, { published: 'Hội nghị' });
      const source = files['a.jpg'] === picture ? 'a.xml' : 'a.jpg';
      expect(hits).toEqual([['unsearched-redaction', 'pages.1.redactions', source]]);
      expect(unsearched).toEqual([]);
    },
  );

  test.each(Object.entries(broken))('%s is told when none of them is', async (_, files) => {
    const { hits, unsearched } = await search(page, files);
    const source = files['a.jpg'] === picture ? 'a.xml' : 'a.jpg';
    expect(hits).toEqual([]);
    expect(unsearched).toEqual([[source, 'pages.1.redactions', expect.any(String)]]);
  });

  test('stops the build when its words are out and none are found where they come from', async () => {
    const files = { 'a.jpg': picture, 'a.xml': toAlto('') };
    expect((await search(page, files, { published: 'Hội nghị' })).hits).toEqual([
      ['unsearched-redaction', 'pages.1.redactions', 'a.xml'],
    ]);
    expect(await search(page, files)).toEqual({ hits: [], unsearched: [] });
  });
});

describe('a closed page', () => {
  const page = { access: conditional, scan: 'a.jpg', words: 'a.xml' };
  const scan = noise(20_000, 7);

  test('whose files cannot be read is told, and does not stop the build that withdraws it', async () => {
    expect(await search(page, { 'a.jpg': folder, 'a.xml': folder })).toEqual({
      hits: [],
      unsearched: [
        ['a.xml', 'pages.1.words', 'EISDIR'],
        ['a.jpg', 'pages.1.scan', 'EISDIR'],
      ],
    });
  });

  test('whose files are gone is told', async () => {
    const { hits, unsearched } = await search(page, {});
    expect(hits).toEqual([]);
    expect(unsearched.map(([file, , reason]) => [file, reason])).toEqual([
      ['a.xml', 'ENOENT'],
      ['a.jpg', 'ENOENT'],
    ]);
  });

  test('whose transcription is of an unknown format is told, and searched for as plain text', async () => {
    const files = { 'a.jpg': scan, 'a.xml': `<tei><p>${secret}</p></tei>` };
    expect(await search(page, files, { output: `<p>${secret}</p>` })).toEqual({
      hits: [['hidden-value', 'pages.1.words', undefined]],
      unsearched: [['a.xml', 'pages.1.words', 'not ALTO, PAGE XML or hOCR']],
    });
  });

  test('is searched for by its own page of a transcription of several', async () => {
    const files = { 'a.jpg': scan, 'a.xml': toAlto(toLine(secret), toLine('Trang sau')) };
    const second = { ...page, frame: 1, wordsPage: 0 };
    expect((await search(second, files, { output: `<p>${secret}</p>` })).hits).toEqual([
      ['hidden-value', 'pages.1.words', undefined],
    ]);
  });

  test('of a PDF that cannot be read is told, and does not stop the build', async () => {
    const pdf = { access: conditional, scan: 'a.pdf', frame: 0 };
    expect(await search(pdf, { 'a.pdf': scan })).toEqual({
      hits: [],
      unsearched: [['a.pdf', 'pages.1.scan', expect.stringContaining('PDF')]],
    });
  });
});

test('words under a redaction are those of the page’s own part of a transcription', async () => {
  const page = {
    ...{ scan: 'a.tif', words: 'a.xml', frame: 1, wordsPage: 0 },
    redactions: [{ x: 10, y: 90, width: 250, height: 40 }],
  };
  const scan = buildTiff([{ grey: 250 }, { grey: 250, side: 400 }]);
  const files = { 'a.tif': scan, 'a.xml': toAlto(toLine(secret), toLine('Trang sau')) };
  const { hits } = await search(page, files, { output: `<p>${secret}</p>` });
  expect(hits).toEqual([['hidden-value', 'pages.1.redactions', undefined]]);
});

test('a table that cannot be read, such as a link to nothing, is told and stops nothing', async () => {
  const contentDir = writeOutput({ 'fonds/TU/items.csv': 'id;title\n' });
  const link = join(contentDir, 'fonds/TU/cu.csv');
  symlinkSync(join(dirname(link), 'gone.csv'), link);
  expect(await search({ scan: 'a.jpg' }, { 'a.jpg': picture }, { contentDir })).toEqual({
    hits: [],
    unsearched: [['fonds/TU/cu.csv', 'csv', 'ENOENT']],
  });
});
