import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readScanFolders } from '../../../../src/catalogue/read/scans.ts';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { buildTiff } from '../../../helpers/build-tiff.ts';

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
  (await readScanFolders(root, [folder], workDir))?.get(folder);

it('a PDF has as many pages as it holds, and so has a TIFF that is alone', async () => {
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

it('smaller copies and masks in a TIFF are no pages', async () => {
  const pages = [{ grey: 0 }, { grey: 1, kind: 1 }, { grey: 2, kind: 2 }];
  const root = putScans({ 'a/1.tif': buildTiff(pages), 'b/1.tif': buildTiff(pages.slice(0, 2)) });
  expect(await read(root, 'a')).toEqual([
    { image: 'a/1.tif', frame: 0 },
    { image: 'a/1.tif', frame: 2 },
  ]);
  expect(await read(root, 'b')).toEqual([{ image: 'b/1.tif' }]);
});

it('beside images a PDF is a copy of them, and of several TIFFs each is a page', async () => {
  const both = buildTiff([{ grey: 0 }, { grey: 9 }]);
  const root = putScans({ 'a/all.pdf': buildPdf([{}, {}]), 'a/1.tif': both, 'a/2.tif': both });
  expect(await read(root, 'a')).toEqual([{ image: 'a/1.tif' }, { image: 'a/2.tif' }]);
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
  const memory = join(workDir, 'pdf-pages.json');
  expect(await read(root, 'a', workDir)).toHaveLength(1);
  writeFileSync(memory, readFileSync(memory, 'utf8').replace(',1]', ',5]'));
  expect(await read(root, 'a', workDir)).toHaveLength(5);
  writeFileSync(join(root, 'a/1.pdf'), buildPdf([{}, {}, {}]));
  expect(await read(root, 'a', workDir)).toHaveLength(3);
});

it('of two transcriptions for one scan XML is read, then hOCR', async () => {
  const root = putScans({ 'a/1.jpg': '', 'a/1.html': '', 'a/1.hocr': '', 'a/1.xml': '' });
  expect(await read(root, 'a')).toEqual([{ image: 'a/1.jpg', words: 'a/1.xml' }]);
  const other = putScans({ 'a/1.jpg': '', 'a/1.html': '', 'a/1.HOCR': '' });
  expect(await read(other, 'a')).toEqual([{ image: 'a/1.jpg', words: 'a/1.HOCR' }]);
});
