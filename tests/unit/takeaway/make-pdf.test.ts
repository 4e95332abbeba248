import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, it } from 'vitest';
import { listCharacters } from '#src/imaging/pdf/characters.ts';
import { Pack } from '#src/imaging/pack/pack-file.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import { openPdf } from '#src/imaging/pdf/open-pdf.ts';
import { makePdf } from '#src/takeaway/make-pdf.ts';
import { imagePath, openSite, packsIn, plan } from './plan.ts';

const day = '2026-11-23';

async function make(changed = plan) {
  const siteDir = await openSite();
  const path = join(siteDir, 'made.pdf');
  await makePdf(changed, { siteDir, packsDir: packsIn(siteDir), day }, createWriteStream(path));
  return path;
}

async function readTexts(path: string): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(await readFile(path));
  const texts = [...document.pages()].map((page) => page.getText());
  library.destroy();
  return texts;
}

it('returns the words of a page in order and composed, whatever their script', async () => {
  const [first] = await readTexts(await make());
  expect(first).toBe('Nghị quyết về thủy lợi\r\n南國山河 𠀋');
  expect(first).toBe(first?.normalize('NFC'));
});

it('keeps characters apart that a legacy font put where others get their codes', async () => {
  const siteDir = await openSite();
  const text = '\uE000 \u{2000B} \uE001';
  const words = [[1, [text], [300, 420, 1000, 60], [0]]];
  await writeFile(join(siteDir, 'iiif/TU-1/words.json'), JSON.stringify(words));
  const path = join(siteDir, 'made.pdf');
  await makePdf(plan, { siteDir, packsDir: packsIn(siteDir), day }, createWriteStream(path));
  const [first] = await readTexts(path);
  expect(first).toBe(text);
});

it('states what is missing, and ends with citation, URL and creation date', async () => {
  const [, absent, last] = await readTexts(await make());
  expect(absent).toBe('Trang 2\r\nTrang này không có trong tệp.');
  expect(last).toContain('Tỉnh ủy: Nghị quyết số 24-NQ/TU.');
  expect(last).toContain('https://luutru.example/tai-lieu/TU-1/');
  expect(last).toContain('Tệp lập ngày 23/11/2026.');
});

it('lays each word where its box is', async () => {
  const { pdfium, document } = await openPdf(await make());
  const page = pdfium._FPDF_LoadPage(document, 0);
  const textPage = pdfium._FPDFText_LoadPage(page);
  const characters = listCharacters(pdfium, page, textPage, { width: 2480, height: 3508 });
  const text = characters.map((character) => character.text).join('');
  const boxOf = (word: string) => {
    const at = text.indexOf(word);
    const boxes = characters.slice(at, at + word.length).flatMap(({ box }) => box ?? []);
    const left = Math.min(...boxes.map(({ x }) => x));
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const top = Math.min(...boxes.map(({ y }) => y));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    return { left, right, top, bottom };
  };
  const near = (value: number, wanted: number) =>
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(15);
  const word = boxOf('thủy');
  near(word.left, 880);
  near(word.right, 1090);
  near(word.top, 420);
  near(word.bottom, 480);
  pdfium._FPDFText_ClosePage(textPage);
  pdfium._FPDF_ClosePage(page);
});

it('states its language and title, is tagged, and takes the picture as it is', async () => {
  const path = await make();
  const file = await readFile(path);
  const text = file.toString('latin1');
  expect(text).toContain('/Lang (vi)');
  expect(text).toContain('/MarkInfo');
  expect(text).toContain('/DisplayDocTitle true');
  expect(text).toContain('(D:20261123000000Z)');
  const pack = await Pack.open(toPackPath(packsIn(dirname(path)), 'a'.repeat(64)));
  const image = await pack.read(imagePath);
  await pack.close();
  expect(image !== undefined && file.includes(image)).toBe(true);
});

it('fails where a picture is gone, and leaves no process waiting', async () => {
  const without = (image: { pack: string; path: string }) =>
    make({ ...plan, pages: plan.pages.map((page) => ({ ...page, image })) });
  await expect(without({ pack: 'b'.repeat(64), path: imagePath })).rejects.toThrow('ENOENT');
  await expect(without({ pack: 'a'.repeat(64), path: 'full/9,9/0/default.jpg' })).rejects.toThrow(
    'is not in its pack',
  );
});

it('fails where the target takes no more', async () => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(new Error('ENOSPC')),
  });
  // Many pages, so that it fails long before the last is laid out.
  const pages = Array.from({ length: 20 }, () => plan.pages.slice(0, 1)).flat();
  const siteDir = await openSite();
  const sources = { siteDir, packsDir: packsIn(siteDir), day };
  const made = makePdf({ ...plan, pages }, sources, full);
  await expect(made).rejects.toThrow('ENOSPC');
});
