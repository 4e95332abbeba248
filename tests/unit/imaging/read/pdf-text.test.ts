import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { buildPdf, firstExtra, type PdfPageParts } from '#tests/helpers/build-pdf.ts';
import { jobOf, openWorkbench, shareCutPool } from './workbench.ts';

shareCutPool();

/** A page with an open line and what a case lays over, under or around the secret one. */
async function readPage(parts: PdfPageParts, extras?: Parameters<typeof buildPdf>[1]) {
  const bench = await openWorkbench();
  const page = { points: [300, 200], ...parts } as const;
  await bench.put('a.pdf', buildPdf([page], extras));
  const { problems, notices } = await bench.cut([jobOf('a.pdf', { frame: 0 })]);
  const item = await readItemImages(bench.derivativesDir, 'tu-01-1');
  const lines = item?.pages[0]?.lines.map(({ text }) => text);
  return { lines, problems: problems.map(({ name }) => name), notices, bench };
}

const open = { text: 'Bao cao nam 1976', x: 20, y: 160 };
const secret = { text: 'Nguyen Van Kin 0123', x: 20, y: 100 };
const texts = [open, secret];
/** Covers the secret line. */
const bar = '15 92 200 22 re f';
const shown = ['Bao cao nam 1976', 'Nguyen Van Kin 0123'];
const only = ['Bao cao nam 1976'];
const write = ({ text, x, y }: typeof secret, mode = '') =>
  `BT /F 12 Tf ${mode} ${x} ${y} Td (${text}) Tj ET`;

describe('text that a page of a PDF shows', () => {
  it.each<[string, PdfPageParts]>([
    ['on paper', { texts }],
    [
      'white on a bar that was drawn before',
      { texts: [open], after: `0 g ${bar} 1 g ${write(secret)}` },
    ],
    ['grey, but dark enough', { texts: [open], after: `0.6 g ${write(secret)}` }],
    [
      'under a mark of a highlighter',
      {
        texts,
        annotations: [
          '/Subtype/Highlight/F 4/C[1 1 0]/Rect[15 92 215 114]/QuadPoints[15 114 215 114 15 92 215 92]',
        ],
      },
    ],
    ['twice, to make it bold', { texts: [...texts, { ...secret, x: 20.3 }] }],
    ['on a page that lies on its side', { texts, rotate: 90 }],
  ])('is published: %s', async (_, parts) => {
    const { lines, notices } = await readPage(parts);
    expect(lines?.toSorted()).toEqual(shown);
    expect(notices).toEqual([]);
  });

  it.each<[string, PdfPageParts]>([
    ['under a black bar', { texts, after: `0 g ${bar}` }],
    ['under a white bar', { texts, after: `1 g ${bar}` }],
    ['under a bar that leaves a few letters', { texts, after: '0 g 24 92 200 22 re f' }],
    [
      'under a square of an annotation',
      { texts, annotations: ['/Subtype/Square/F 4/C[0 0 0]/IC[0 0 0]/Rect[15 92 215 114]'] },
    ],
    [
      'under a picture',
      { texts, after: 'q 200 0 0 22 15 92 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x40 EI Q' },
    ],
    ['white on white', { texts: [open], after: `1 g ${write(secret)}` }],
    ['nearly white', { texts: [open], after: `0.95 g ${write(secret)}` }],
    ['black on a bar drawn before', { texts: [open], before: `0 g ${bar}`, after: write(secret) }],
    ['invisible on a page that is no scan', { texts: [open], after: write(secret, '3 Tr') }],
    ['of no size', { texts: [open, { ...secret, size: 0.4 }] }],
    ['off the page', { texts: [open, { ...secret, y: -40 }] }],
    ['clipped away', { texts: [open], after: `q 0 0 5 5 re W n ${write(secret)} Q` }],
    [
      'of no opacity',
      { texts: [open], resources: '/ExtGState<</G<</ca 0.02>>>>', after: `/G gs ${write(secret)}` },
    ],
  ])('is not published, and told: %s', async (_, parts) => {
    const { lines, notices } = await readPage(parts);
    expect(lines).toEqual(only);
    expect(notices).toMatchObject([{ name: 'text-hidden', path: 'a.pdf', page: 1, detail: '4' }]);
  });

  it('is not published where other letters cover it', async () => {
    // A dash of 200 points is a bar.
    const { lines } = await readPage({ texts, after: '0 g BT /F 200 Tf 15 49 Td (\\227) Tj ET' });
    expect(lines?.join(' ')).not.toMatch(/Nguyen|Kin|0123/);
    expect(lines).toContain(open.text);
  });

  it('is not published of a layer that is off', async () => {
    const layer = `${firstExtra(1)} 0 R`;
    const { lines } = await readPage(
      {
        texts: [open],
        resources: `/Properties<</L ${layer}>>`,
        after: `/OC /L BDC ${write(secret)} EMC`,
      },
      {
        catalog: `/OCProperties<</OCGs[${layer}]/D<</OFF[${layer}]/Order[${layer}]>>>>`,
        objects: ['<</Type/OCG/Name(kin)>>'],
      },
    );
    expect(lines).toEqual(only);
  });

  it('is told again as long as it stands', async () => {
    const { bench } = await readPage({ texts, after: `0 g ${bar}` });
    const again = await bench.cut([jobOf('a.pdf', { frame: 0 })]);
    expect(again).toMatchObject({ cut: 0, problems: [], notices: [{ name: 'text-hidden' }] });
  });
});

describe('recognised text under a scan', () => {
  /** Words of both lines, each with its place and width in points: what an engine recognises. */
  const words = texts.flatMap(({ text, x, y }) => {
    let left = x;
    return text.split(' ').map((word) => {
      const width = word.length * 6.5;
      const place = { word, x: left, y, width };
      left += width + 9;
      return place;
    });
  });

  /** The words as ink, and what a case paints over them in the scan. */
  async function scan(over = '') {
    const ink = words.map(
      ({ word, x, y, width }) =>
        `<text x="${x * 3}" y="${(200 - y) * 3}" font-family="DejaVu Sans,Arial,sans-serif" font-size="34" textLength="${width * 3}" lengthAdjust="spacingAndGlyphs">${word}</text>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#f4eede"/>${ink.join('')}${over}</svg>`;
    const bytes = await sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer();
    return { bytes, width: 900, height: 600 };
  }

  /** Half of the size of a letter of Helvetica, on average, is its width. */
  const recognised = words.map(({ word, x, y, width }) => {
    const stretch = Math.round((width / (word.length * 11 * 0.53)) * 100);
    return `BT /F 11 Tf 3 Tr ${stretch} Tz ${x} ${y} Td (${word}) Tj ET`;
  });
  const after = recognised.join(' ');
  const dark = '<rect x="40" y="262" width="420" height="52" fill="#111"/>';

  it('is published where the scan has ink', async () => {
    const { lines } = await readPage({ jpeg: await scan(), after });
    expect(lines).toEqual(shown);
  });

  it.each<[string, string, string]>([
    ['a black bar in the scan', dark, ''],
    ['a bar of the paper in the scan', dark.replace('#111', '#f4eede'), ''],
    ['a red bar in the scan', dark.replace('#111', '#c22'), ''],
    ['a black bar drawn over it', '', `0 g ${bar}`],
    ['a white bar drawn over it', '', `1 g ${bar}`],
    [
      'a smaller picture laid over it',
      '',
      'q 200 0 0 22 15 92 cm BI /W 2 /H 1 /CS /G /BPC 8 ID \x20\x60 EI Q',
    ],
  ])('is not published under %s', async (_, inScan, overScan) => {
    const { lines, notices } = await readPage({
      jpeg: await scan(inScan),
      after: `${after} ${overScan}`,
    });
    expect(lines).toEqual(only);
    expect(notices).toMatchObject([{ name: 'text-hidden' }]);
  });
});

describe('a redaction mark that was not applied', () => {
  it('keeps the page from being cut', async () => {
    const { lines, problems } = await readPage({
      texts,
      annotations: ['/Subtype/Redact/F 4/Rect[15 92 215 114]'],
    });
    expect(lines).toBeUndefined();
    expect(problems).toEqual(['redaction-unapplied']);
  });
});

describe('text in an old encoding', () => {
  it('is converted to Unicode, and reported', async () => {
    const { lines, notices } = await readPage({
      texts: [
        {
          text: 'C\\351ng h\\337a x\\267 h\\351i chñ nghÜa'
            .replace('ñ', '\\361')
            .replace('Ü', '\\334'),
          x: 20,
          y: 160,
        },
        {
          text: 'T\\330nh h\\330nh n\\255\\355c nhµ'
            .replace('µ', '\\265')
            .replaceAll('\\330', '\\327'),
          x: 20,
          y: 100,
        },
      ],
    });
    expect(lines).toEqual(['Cộng hòa xã hội chủ nghĩa', 'Tình hình nước nhà']);
    expect(notices).toMatchObject([{ name: 'text-legacy', detail: 'TCVN3' }]);
  });
});

describe('a form that is filled in', () => {
  it('is drawn with its values', async () => {
    const field = `${firstExtra(1)} 0 R`;
    const appearance = `${firstExtra(1) + 1} 0 R`;
    const content = '0 g 0 0 180 30 re f';
    const { bench } = await readPage(
      {
        annotations: [
          `/Subtype/Widget/FT/Tx/T(ten)/V(x)/F 4/Rect[20 90 200 120]/AP<</N ${appearance}>>`,
        ],
      },
      {
        catalog: `/AcroForm<</Fields[${field}]>>`,
        objects: [
          `<</FT/Tx/T(khac)/V(x)>>`,
          `<</Type/XObject/Subtype/Form/BBox[0 0 180 30]/Length ${content.length}>>\nstream\n${content}\nendstream`,
        ],
      },
    );
    const { channels } = await sharp(`${bench.imagesDir}/tu-01-1/1/full/max/0/default.jpg`)
      .greyscale()
      .stats();
    expect(channels[0]?.min).toBeLessThan(20);
  });
});
