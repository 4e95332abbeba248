import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { listCharacters } from '#src/imaging/pdf/characters.ts';
import { openPdf } from '#src/imaging/pdf/open-pdf.ts';
import { buildCopy, type CopyFacts, type CopyPage } from '#src/reading/copies/build-copy.ts';
import { collect, readTexts } from './pdf-facts.ts';

const facts: CopyFacts = {
  title: 'Về phát triển thủy lợi',
  archive: 'Lưu trữ lịch sử Đảng bộ tỉnh Hải Sơn',
  reference: 'Phông TU, Hồ sơ 145',
  language: 'vi',
  day: '2026-11-23',
};

let image = Buffer.alloc(0);
beforeAll(async () => {
  const picture = { width: 400, height: 566, channels: 3, background: '#eee' } as const;
  image = await sharp({ create: picture }).jpeg().toBuffer();
});

async function* pagesOf(count: number, changed: Partial<CopyPage> = {}): AsyncGenerator<CopyPage> {
  for (let number = 1; number <= count; number += 1) {
    await Promise.resolve();
    yield { name: `Trang ${number}`, image, width: 2480, height: 3508, dpi: 300, ...changed };
  }
}

const build = (pages = pagesOf(2), changed: Partial<CopyFacts> = {}) =>
  collect((target) => buildCopy({ ...facts, ...changed }, pages, target));

/** Font and box of a text on a page of A4, in points from the top left. */
async function place(pdf: Buffer, index: number, words: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'copy-')), 'copy.pdf');
  writeFileSync(path, pdf);
  const { pdfium, document } = await openPdf(path);
  const page = pdfium._FPDF_LoadPage(document, index);
  const textPage = pdfium._FPDFText_LoadPage(page);
  // Tenths of a point, because boxes are whole numbers.
  const size = { width: 5952, height: index === 0 ? 8899 : 8659 };
  const characters = listCharacters(pdfium, page, textPage, size);
  const at = characters
    .map(({ text }) => text)
    .join('')
    .indexOf(words);
  const found = characters.slice(at, at + words.length);
  const boxes = found.flatMap(({ box }) => box ?? []);
  pdfium._FPDFText_ClosePage(textPage);
  pdfium._FPDF_ClosePage(page);
  const left = Math.min(...boxes.map(({ x }) => x)) / 10;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) / 10;
  const top = Math.min(...boxes.map(({ y }) => y)) / 10;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) / 10;
  return { font: found[0]?.font, left, right, top, bottom };
}

it('says BẢN SAO on its first page alone, and the name of the archive on each', async () => {
  expect(await readTexts(await build(pagesOf(3)))).toEqual([
    `BẢN SAO\r\n${facts.archive}`,
    facts.archive,
    facts.archive,
  ]);
});

it('has equal bytes for equal input', async () => {
  expect((await build()).equals(await build())).toBe(true);
});

it('writes them as the rules say: top right and bottom centre, beside the image, in its serif', async () => {
  const pdf = await build();
  const words = await place(pdf, 0, 'BẢN SAO');
  expect(words.font).toContain('Tinos');
  expect(words.right).toBeCloseTo(595.2 - 12, -1);
  expect(words.bottom).toBeLessThan(24);
  // Capitals of Times New Roman of 10 points, with the hook of the letter Ả.
  expect(words.bottom - words.top).toBeGreaterThan(6.5);
  expect(words.bottom - words.top).toBeLessThan(10);
  for (const [index, height] of [889.9, 865.9].entries()) {
    const name = await place(pdf, index, facts.archive);
    expect(name.font).toContain('Tinos');
    expect((name.left + name.right) / 2).toBeCloseTo(595.2 / 2, 0);
    expect(name.top).toBeGreaterThan(height - 24);
    expect(name.bottom).toBeLessThan(height);
  }
});

it('embeds its fonts and each image as it is, in the size of the original', async () => {
  const pdf = await build();
  const text = pdf.toString('latin1');
  expect(text).not.toMatch(/\/Subtype \/(?:Type1|TrueType)/);
  expect(pdf.includes(image)).toBe(true);
  expect(text).toContain('/MediaBox [0 0 595.2 889.92]');
  expect(text).toContain('/MediaBox [0 0 595.2 865.92]');
});

it('writes the name smaller on a page that is narrower', async () => {
  const pdf = await build(pagesOf(1, { width: 400, height: 566 }));
  expect(await readTexts(pdf)).toEqual([`BẢN SAO\r\n${facts.archive}`]);
  expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 96 ');
});

it('has no text of the pages unless it is given, and then where the image shows it', async () => {
  const lines = [{ text: 'thủy lợi', x: 880, y: 420, width: 210, height: 60 }];
  const pdf = await build(pagesOf(1, { lines }));
  expect((await readTexts(pdf))[0]).toContain('thủy lợi');
  const word = await place(pdf, 0, 'thủy lợi');
  expect(word.left).toBeCloseTo((880 / 300) * 72, -1);
  expect(word.top).toBeCloseTo(24 + (420 / 300) * 72, -1);
});

it('has a signature field at its words only where the archive signs copies', async () => {
  const signed = await build(pagesOf(2), { hasSignaturePlace: true });
  expect(signed.toString('latin1').match(/\/FT \/Sig\n/g)).toHaveLength(1);
  expect((await build()).toString('latin1')).not.toContain('/Sig');
});

it('takes a page only when the one before is written', async () => {
  let taken = 0;
  const counts: number[] = [];
  const pages = async function* () {
    for await (const page of pagesOf(4)) {
      counts.push(taken);
      yield page;
    }
  };
  const target = new Writable({
    write: (part: Buffer, _encoding, done) => {
      taken += part.includes(image) ? 1 : 0;
      done();
    },
  });
  await buildCopy(facts, pages(), target);
  expect(counts).toEqual([0, 1, 2, 3]);
});

it('fails without pages, where a page cannot be read, and where the target takes no more', async () => {
  await expect(build(pagesOf(0))).rejects.toThrow('A copy without pages was asked for.');
  const unreadable = async function* () {
    yield* pagesOf(1);
    throw new Error('EIO');
  };
  await expect(build(unreadable())).rejects.toThrow('EIO');
  const full = new Writable({ write: (_part, _encoding, done) => done(new Error('ENOSPC')) });
  await expect(buildCopy(facts, pagesOf(20), full)).rejects.toThrow('ENOSPC');
});
