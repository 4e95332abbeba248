import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { buildPdf } from '#tests/helpers/build-pdf.ts';
import { buildTiff } from '#tests/helpers/build-tiff.ts';
import { drawTiles, listTiles, toMeanDifference } from './draw-tiles.ts';
import { drawSlopes, jobOf, openWorkbench, type Workbench, shareCutPool } from './workbench.ts';

shareCutPool();

async function buildJpeg(width: number, height: number) {
  const bytes = await drawSlopes(width, height)
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return { bytes, width, height };
}

const pagesOf = async (bench: Workbench) =>
  (await readItemImages(bench.derivativesDir, 'tu-01-1'))?.pages ?? [];

describe('a PDF', () => {
  it('is cut page by page, its scans pixel for pixel', async () => {
    const bench = await openWorkbench();
    const [first, second] = [await buildJpeg(600, 850), await buildJpeg(900, 400)];
    await bench.put(
      'a.PDF',
      buildPdf([
        { points: [216, 306], jpeg: first },
        { points: [216, 96], jpeg: second },
      ]),
    );
    const jobs = [0, 1].map((frame) => jobOf('a.PDF', { page: frame + 1, frame }));
    expect(await bench.cut(jobs)).toEqual({ pages: 2, cut: 2, problems: [], notices: [] });
    expect(await pagesOf(bench)).toMatchObject([
      { number: 1, width: 600, height: 850, dpi: 200 },
      { number: 2, width: 900, height: 400, dpi: 300 },
    ]);
    const drawn = await drawTiles(join(bench.imagesDir, 'tu-01-1/2'), listTiles(900, 400, 512, 1));
    const source = await drawSlopes(900, 400).raw().toBuffer();
    expect(toMeanDifference(drawn.data, source)).toBeLessThan(4);
    expect(await bench.cut(jobs)).toMatchObject({ cut: 0 });
  });

  it('without a scan is set at 300 dpi, upright, with its text for words', async () => {
    const bench = await openWorkbench();
    const texts = [
      { text: 'Quyet dinh', x: 72, y: 72 },
      { text: 'So 12', x: 72, y: 36 },
    ];
    await bench.put('a.pdf', buildPdf([{ points: [288, 144], texts }]));
    expect(await bench.cut([jobOf('a.pdf', { frame: 0 })])).toMatchObject({ problems: [] });
    const [page] = await pagesOf(bench);
    expect(page).toMatchObject({ width: 1200, height: 600, dpi: 300 });
    expect(page).not.toHaveProperty('textLayer');
    expect(page?.lines.map(({ text }) => text)).toEqual(['Quyet dinh', 'So 12']);
    const [first, second] = page?.lines[0]?.words ?? [];
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
    expect(page?.lines[0]?.x).toBeGreaterThan(295);
    expect(page?.lines[0]?.x).toBeLessThan(310);
  });

  it('turned by its page is cut upright, its words with it', async () => {
    const bench = await openWorkbench();
    const texts = [{ text: 'Quyet dinh', x: 72, y: 100 }];
    await bench.put('a.pdf', buildPdf([{ points: [144, 288], texts, rotate: 90 }]));
    await bench.cut([jobOf('a.pdf', { frame: 0 })]);
    const [page] = await pagesOf(bench);
    expect(page).toMatchObject({ width: 1200, height: 600 });
    const [line] = page?.lines ?? [];
    // 72 points from the left edge, which the turn makes the upper one; 100 from the lower one.
    expect(line?.y).toBeGreaterThan(295);
    expect(line?.y).toBeLessThan(310);
    expect(line?.x).toBeGreaterThan(400);
    expect(line?.x).toBeLessThan(425);
  });

  it('has the words of a transcription beside it rather than its own', async () => {
    const bench = await openWorkbench();
    const texts = [{ text: 'cua may', x: 20, y: 20 }];
    await bench.put('a.pdf', buildPdf([{ texts }, { texts }]));
    const page = (text: string) => `<div class="ocr_page"><p class="ocr_par">${text}</p></div>`;
    await bench.put('a.hocr', `<html><body>${page('một')}${page('hai')}</body></html>`);
    await bench.cut(
      [0, 1].map((frame) => jobOf('a.pdf', { page: frame + 1, frame, words: 'a.hocr' })),
    );
    expect((await pagesOf(bench)).map(({ lines }) => lines[0]?.text)).toEqual(['một', 'hai']);
  });

  it('that is damaged, locked or too short is reported with the reason', async () => {
    const bench = await openWorkbench();
    await bench.put('damaged.pdf', '%PDF-1.7 and then nothing');
    await bench.put('short.pdf', buildPdf([{}]));
    const { problems } = await bench.cut([
      jobOf('damaged.pdf', { frame: 0 }),
      jobOf('short.pdf', { page: 2, frame: 7 }),
    ]);
    expect(problems.map(({ path, name, detail }) => [path, name, detail])).toEqual([
      ['damaged.pdf', 'scan-unreadable', 'PDF: not a PDF, or damaged'],
      ['short.pdf', 'scan-unreadable', 'PDF: page 8 of 1 cannot be read'],
    ]);
  });

  it('gives neither pixels nor words below a redaction', async () => {
    const bench = await openWorkbench();
    const texts = [
      { text: 'mo', x: 20, y: 200, size: 40 },
      { text: 'kin', x: 20, y: 20, size: 40 },
    ];
    await bench.put('a.pdf', buildPdf([{ points: [144, 288], texts }]));
    const redactions = [{ x: 0, y: 900, width: 600, height: 300 }];
    await bench.cut([jobOf('a.pdf', { frame: 0, redactions })]);
    const [page] = await pagesOf(bench);
    expect(page?.lines.map(({ text }) => text)).toEqual(['mo']);
    const { channels } = await sharp(
      await sharp(join(bench.imagesDir, 'tu-01-1/1/full/max/0/default.jpg'))
        .extract({ left: 0, top: 910, width: 600, height: 280 })
        .toBuffer(),
    ).stats();
    expect(Math.max(...channels.map(({ max }) => max))).toBeLessThan(8);
  });
});

describe('words below a redaction', () => {
  it('are not read beside the image', async () => {
    const bench = await openWorkbench();
    await bench.put('a.jpg', (await buildJpeg(200, 200)).bytes);
    const line = (text: string, top: number) =>
      `<TextLine HPOS="0" VPOS="${top}" WIDTH="90" HEIGHT="10"><String CONTENT="${text}"/></TextLine>`;
    await bench.put(
      'a.xml',
      `<alto><Layout><Page WIDTH="100" HEIGHT="100"><TextBlock>${line('mở', 10)}${line('kín', 50)}</TextBlock></Page></Layout></alto>`,
    );
    const redactions = [{ x: 100, y: 110, width: 20, height: 5 }];
    await bench.cut([jobOf('a.jpg', { words: 'a.xml', redactions })]);
    expect((await pagesOf(bench))[0]?.lines.map(({ text }) => text)).toEqual(['mở']);
  });
});

describe('a TIFF of several pages', () => {
  it('is cut page by page', async () => {
    const bench = await openWorkbench();
    await bench.put('a.tif', buildTiff([{ grey: 0 }, { grey: 120 }, { grey: 250 }]));
    await bench.cut([0, 2].map((frame) => jobOf('a.tif', { page: frame + 1, frame })));
    const means = [1, 3].map(async (page) => {
      const path = join(bench.imagesDir, `tu-01-1/${page}/full/max/0/default.jpg`);
      return (await sharp(path).stats()).channels[0]?.mean;
    });
    expect(await Promise.all(means)).toEqual([0, 250]);
  });
});
