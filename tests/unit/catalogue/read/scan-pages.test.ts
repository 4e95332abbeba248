import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { toScanName } from '#src/catalogue/scan-names.ts';
import { readScans } from '#src/catalogue/read/scans.ts';
import { buildPdf } from '#tests/helpers/build-pdf.ts';
import { buildTiff } from '#tests/helpers/build-tiff.ts';
import { magicBytes } from '#tests/helpers/magic-bytes.ts';

function putScans(files: Readonly<Record<string, Uint8Array | string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'scans-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

const read = async (root: string, folder: string, workDir?: string) =>
  (await readScans(root, workDir))?.folders.get(folder)?.scans;

/** Problems of one folder: name, file, and what the texts are filled with. */
const problemsOf = async (root: string, folder: string) =>
  ((await readScans(root))?.folders.get(folder)?.issues ?? []).map(({ name, column = '', near }) =>
    [name, column, ...(near === undefined ? [] : [near])].join(' '),
  );

it('the images of a folder are its pages in natural order, each with the words of its name', async () => {
  const names = ['10.tif', '2.JPEG', '1.webp', '2.xml', '10.XML', '3.jfif'];
  const root = putScans(Object.fromEntries(names.map((name) => [`TU/a/${name}`, ''])));
  expect(await read(root, 'TU/a')).toEqual([
    { image: 'TU/a/1.webp' },
    { image: 'TU/a/2.JPEG', words: 'TU/a/2.xml' },
    { image: 'TU/a/3.jfif' },
    { image: 'TU/a/10.tif', words: 'TU/a/10.XML' },
  ]);
  expect(await problemsOf(root, 'TU/a')).toEqual([]);
});

it('a PDF counts all its pages, and so does a single TIFF', async () => {
  const root = putScans({
    'a/all.PDF': buildPdf([{}, {}]),
    'a/all.hocr': '',
    'b/all.tif': buildTiff([{ grey: 0 }, { grey: 9 }]),
  });
  expect(await read(root, 'a')).toEqual([
    { image: 'a/all.PDF', words: 'a/all.hocr', frame: 0 },
    { image: 'a/all.PDF', words: 'a/all.hocr', frame: 1 },
  ]);
  expect(await read(root, 'b')).toEqual([
    { image: 'b/all.tif', frame: 0 },
    { image: 'b/all.tif', frame: 1 },
  ]);
});

it('reduced images and masks in a TIFF are not pages', async () => {
  const pages = [{ grey: 0 }, { grey: 1, kind: 1 }, { grey: 2, kind: 2 }];
  const root = putScans({ 'a/1.tif': buildTiff(pages), 'b/1.tif': buildTiff(pages.slice(0, 2)) });
  expect(await read(root, 'a')).toEqual([
    { image: 'a/1.tif', frame: 0 },
    { image: 'a/1.tif', frame: 2 },
  ]);
  expect(await read(root, 'b')).toEqual([{ image: 'b/1.tif' }]);
});

it('every page of every TIFF counts, also next to other images; a PDF next to them is reported', async () => {
  const both = buildTiff([{ grey: 0 }, { grey: 9 }]);
  const root = putScans({
    'a/all.pdf': buildPdf([{}, {}]),
    'a/1.tif': both,
    'a/2.jpg': '',
    'a/3.tif': both,
  });
  expect(await read(root, 'a')).toEqual([
    { image: 'a/1.tif', frame: 0 },
    { image: 'a/1.tif', frame: 1 },
    { image: 'a/2.jpg' },
    { image: 'a/3.tif', frame: 0 },
    { image: 'a/3.tif', frame: 1 },
  ]);
  expect(await problemsOf(root, 'a')).toEqual(['pdf-beside-images all.pdf']);
});

it('the images of a GIF are pages each', async () => {
  const raw = { width: 1, height: 1, channels: 3 as const };
  const image = await sharp(Buffer.from([0, 0, 0, 255, 255, 255]), {
    raw: { ...raw, height: 2, pageHeight: 1 },
  })
    .gif()
    .toBuffer();
  const root = putScans({ 'a/1.gif': image, 'b/1.gif': 'GIF89a' });
  expect(await read(root, 'a')).toEqual([
    { image: 'a/1.gif', frame: 0 },
    { image: 'a/1.gif', frame: 1 },
  ]);
  expect(await read(root, 'b')).toEqual([{ image: 'b/1.gif' }]);
});

it('a thumbnail that comes first in a TIFF is not the page, marked or not', async () => {
  const marked = buildTiff([{ grey: 1, kind: 1 }, { grey: 2 }]);
  const unmarked = buildTiff([{ grey: 1 }, { grey: 2, side: 400 }, { grey: 3, side: 399 }]);
  const root = putScans({ 'a/1.tif': marked, 'a/1.xml': '', 'b/1.tif': unmarked, 'b/1.xml': '' });
  expect(await read(root, 'a')).toEqual([
    { image: 'a/1.tif', frame: 1, words: 'a/1.xml', wordsPage: 0 },
  ]);
  expect(await problemsOf(root, 'a')).toEqual([]);
  expect(await read(root, 'b')).toEqual([
    { image: 'b/1.tif', frame: 1, words: 'b/1.xml', wordsPage: 0 },
    { image: 'b/1.tif', frame: 2, words: 'b/1.xml', wordsPage: 1 },
  ]);
  expect(await problemsOf(root, 'b')).toEqual(['tiff-thumbnail 1.tif']);
});

it('directories of a TIFF that run in a circle are one problem, and so are those cut short', async () => {
  const pages = buildTiff([{ grey: 0 }, { grey: 9 }, { grey: 8 }]);
  const loop = Buffer.from(pages);
  const [second, third] = [1, 2].map((page) => 8 + page * (2 + 9 * 12 + 4 + 1600));
  loop.writeUInt32LE(second ?? 0, (third ?? 0) + 2 + 9 * 12);
  const root = putScans({
    'a/1.tif': loop,
    'b/1.tif': pages.subarray(0, (third ?? 0) + 20),
    'c/1.tif': buildTiff([{ grey: 0, kind: 1 }]),
  });
  expect(await problemsOf(root, 'a')).toEqual(['looping-tiff 1.tif']);
  expect(await read(root, 'a')).toHaveLength(1);
  expect(await problemsOf(root, 'b')).toEqual(['broken-tiff 1.tif']);
  expect(await problemsOf(root, 'c')).toEqual(['tiff-without-page 1.tif']);
});

it('transcripts are found as Transkribus and ABBYY name them', async () => {
  const names = ['1.jpg', 'page/1.xml', '2.jpg', '2.jpg.xml', '3.jpg', '3_alto.xml', 'alto/3.xml'];
  const more = ['4.jpg', 'ALTO/4.xml', '5.tif', '5.XML', 'page/55.xml', 'mets.xml', 'metadata.xml'];
  const root = putScans(Object.fromEntries([...names, ...more].map((name) => [`a/${name}`, ''])));
  expect((await read(root, 'a'))?.map(({ words }) => words)).toEqual([
    'a/page/1.xml',
    'a/2.jpg.xml',
    'a/3_alto.xml',
    'a/ALTO/4.xml',
    'a/5.XML',
  ]);
  expect(await problemsOf(root, 'a')).toEqual([
    'second-transcript alto/3.xml',
    'unmatched-transcript page/55.xml',
  ]);
});

it('two scans of one name are an error that names both, capitals aside', async () => {
  const root = putScans({ 'a/0001.jpg': '', 'a/0001.tif': '', 'b/2.JPG': '', 'b/2.jpg': '' });
  const [first] = (await readScans(root))?.folders.get('a')?.issues ?? [];
  expect(first).toMatchObject({
    name: 'doubled-scan',
    severity: 'error',
    params: { first: '0001.jpg', other: '0001.tif' },
  });
  expect(await problemsOf(root, 'b')).toEqual(['doubled-scan 2.jpg']);
});

it('a file that is neither page nor transcript nor known clutter is reported by name', async () => {
  const root = putScans({
    'a/1.jpg': '',
    'a/2.jp2': '',
    'a/3.HEIC': '',
    'a/1.bmp': '',
    'a/ghi chú.txt': '',
    'a/1.jpg.part': '',
    'a/.4.jpg': '',
    'a/9.xml': '',
    'a/Thumbs.db': '',
    'a/._1.jpg': '',
    'a/.DS_Store': '',
    'a/1.jpg.md5': '',
    'a/checksums.txt': '',
    'a/@eaDir/1.jpg': '',
  });
  symlinkSync('nowhere.jpg', join(root, 'a/5.jpg'));
  expect(await problemsOf(root, 'a')).toEqual([
    'unread-copy 1.bmp',
    'unreadable-format 2.jp2',
    'unreadable-format 3.HEIC',
    'dangling-link 5.jpg',
    'unused-scan-file .4.jpg',
    'unused-scan-file 1.jpg.part',
    'unused-scan-file ghi chú.txt',
    'unmatched-transcript 9.xml',
  ]);
  expect([...((await readScans(root))?.folders.keys() ?? [])]).toEqual(['a']);
});

it('a picture under a suffix that is not read is told by its content', async () => {
  const root = putScans({
    'a/1.bmp': magicBytes.JPEG,
    'a/2.jp2': magicBytes.HEIC,
    'a/3.psd': magicBytes.HTML,
    'a/4.ai': magicBytes.PDF,
  });
  const issues = (await readScans(root))?.folders.get('a')?.issues ?? [];
  expect(issues.map(({ name, params }) => [name, params])).toEqual([
    ['misnamed-scan', { format: 'JPEG', target: '1.jpg' }],
    [
      'unreadable-format',
      { format: 'HEIC', command: 'vips copy "2.jp2" "2.tif[compression=deflate]"' },
    ],
    ['not-a-picture', { format: 'HTML' }],
    ['misnamed-scan', { format: 'PDF', target: '4.pdf' }],
  ]);
});

it('a picture is a page under any suffix that the image library reads', () => {
  expect(toScanName('1.jp2', new Set(['.jp2']))).toBe('image');
  expect(toScanName('1.JXL', new Set(['.jxl']))).toBe('image');
  expect(toScanName('1.heic', new Set(['.jp2']))).toBe('unreadable');
});

it('a link to a parent folder is reported and not followed; other links are followed', async () => {
  const root = putScans({ 'a/1.jpg': '' });
  symlinkSync('..', join(root, 'a/up'));
  symlinkSync('a', join(root, 'b'));
  const reading = await readScans(root);
  expect(reading?.issues.map(({ name, file }) => [name, file])).toEqual([
    ['circular-folder', 'a/up'],
    ['circular-folder', 'b/up'],
  ]);
  expect([...(reading?.folders.keys() ?? [])].sort()).toEqual(['a', 'b']);
  expect(reading?.folders.get('b')?.real).toBe(reading?.folders.get('a')?.real);
});

it('a damaged file is one page, to be reported when it is cut', async () => {
  const cut = buildTiff([{ grey: 0 }, { grey: 9 }]).subarray(0, 60);
  const root = putScans({ 'a/1.tif': cut, 'b/1.pdf': '%PDF-1.7', 'c/1.tiff': '' });
  expect(await read(root, 'a')).toEqual([{ image: 'a/1.tif' }]);
  expect(await read(root, 'b')).toEqual([{ image: 'b/1.pdf', frame: 0 }]);
  expect(await read(root, 'c')).toEqual([{ image: 'c/1.tiff' }]);
});

it('counts of pages are remembered until the file changes', async () => {
  const root = putScans({ 'a/1.pdf': buildPdf([{}]) });
  const workDir = putScans({});
  const memory = join(workDir, 'pdf-facts.json');
  expect(await read(root, 'a', workDir)).toHaveLength(1);
  writeFileSync(memory, readFileSync(memory, 'utf8').replace('"pages":1', '"pages":5'));
  expect(await read(root, 'a', workDir)).toHaveLength(5);
  writeFileSync(join(root, 'a/1.pdf'), buildPdf([{}, {}, {}]));
  expect(await read(root, 'a', workDir)).toHaveLength(3);
});

it('a PDF with unapplied redactions is reported with its pages', async () => {
  const annotations = ['/Subtype/Redact/F 4/Rect[10 10 90 20]'];
  const root = putScans({ 'a/1.pdf': buildPdf([{}, { annotations }, { annotations }]) });
  const [issue] = (await readScans(root))?.folders.get('a')?.issues ?? [];
  expect(issue).toMatchObject({
    name: 'unapplied-redaction',
    column: '1.pdf',
    params: { pages: '2, 3' },
  });
});

it('a PDF that is unreadable, or too slow to read, is reported by the check', async () => {
  const root = putScans({ 'a/1.pdf': '%PDF-1.7 and then nothing' });
  expect(await problemsOf(root, 'a')).toEqual(['unreadable-pdf 1.pdf']);
});

it('of two transcriptions for one scan XML is read, then hOCR', async () => {
  const root = putScans({ 'a/1.jpg': '', 'a/1.html': '', 'a/1.hocr': '', 'a/1.xml': '' });
  expect(await read(root, 'a')).toEqual([{ image: 'a/1.jpg', words: 'a/1.xml' }]);
  const other = putScans({ 'a/1.jpg': '', 'a/1.html': '', 'a/1.HOCR': '' });
  expect(await read(other, 'a')).toEqual([{ image: 'a/1.jpg', words: 'a/1.HOCR' }]);
});
