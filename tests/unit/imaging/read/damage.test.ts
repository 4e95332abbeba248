import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { buildPdf } from '#tests/helpers/build-pdf.ts';
import { drawSlopes, jobOf, openWorkbench, shareCutPool } from './workbench.ts';

shareCutPool();

/** A scan of which the lower part is lost, with the mark of its end: what a bad copy leaves. */
async function cutOffJpeg(width = 900, height = 900): Promise<Buffer> {
  const whole = await drawSlopes(width, height).jpeg({ quality: 95 }).toBuffer();
  return Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd9])]);
}

/** A byte of one tile or strip is not what was written. */
async function rottenTiff(tile: boolean): Promise<Buffer> {
  const bytes = await drawSlopes(900, 900).tiff({ tile, compression: 'lzw' }).toBuffer();
  const middle = Math.floor(bytes.length / 2);
  return Buffer.concat([
    bytes.subarray(0, middle),
    Buffer.alloc(400),
    bytes.subarray(middle + 400),
  ]);
}

async function rottenPng(): Promise<Buffer> {
  const bytes = await drawSlopes(300, 300).png().toBuffer();
  bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 0xff;
  return bytes;
}

it.each<[string, () => Promise<Buffer>]>([
  ['a.jpg', cutOffJpeg],
  ['tiles.tif', () => rottenTiff(true)],
  ['strips.tif', () => rottenTiff(false)],
  ['a.png', rottenPng],
  [
    'a.pdf',
    async () =>
      buildPdf([
        { points: [216, 216], jpeg: { bytes: await cutOffJpeg(), width: 900, height: 900 } },
      ]),
  ],
])('%s that is damaged is told by path and not cut', async (name, build) => {
  const bench = await openWorkbench();
  await bench.put(name, await build());
  const job = jobOf(name, name.endsWith('.pdf') ? { frame: 0 } : {});
  const { problems } = await bench.cut([job]);
  expect(problems).toMatchObject([{ name: 'scan-damaged', path: name, page: 1 }]);
  expect(await readItemImages(bench.derivativesDir, 'tu-01-1')).toBeUndefined();
});

it('a damaged scan is cut when a person accepts it, and no longer when that is taken back', async () => {
  const bench = await openWorkbench();
  await bench.put('a.jpg', await cutOffJpeg());
  const accepted = await bench.cut([jobOf('a.jpg', { acceptsDamage: true })]);
  expect(accepted).toMatchObject({ cut: 1, problems: [] });
  const { problems } = await bench.cut([jobOf('a.jpg')]);
  expect(problems).toMatchObject([{ name: 'scan-damaged' }]);
});

it('a damaged scan is not cut for its redactions or regions either', async () => {
  const bench = await openWorkbench();
  await bench.put('a.jpg', await cutOffJpeg());
  const region = { x: 10, y: 700, width: 100, height: 100 };
  for (const more of [{ redactions: [region] }, { regions: [region] }]) {
    const { problems } = await bench.cut([jobOf('a.jpg', more)]);
    expect(problems).toMatchObject([{ name: 'scan-damaged' }]);
  }
});

it('a fax has square pixels, and a redaction hides both places that it may mean', async () => {
  const bench = await openWorkbench();
  const fax = drawSlopes(600, 300)
    .toColourspace('b-w')
    .tiff({ xres: 204 / 25.4, yres: 98 / 25.4 });
  await bench.put('fax.tif', await fax.toBuffer());
  await bench.cut([jobOf('fax.tif', { redactions: [{ x: 0, y: 100, width: 600, height: 50 }] })]);
  const [page] = (await readItemImages(bench.derivativesDir, 'tu-01-1'))?.pages ?? [];
  expect(page).toMatchObject({ width: 600, height: 624, dpi: 204 });
  const image = sharp(join(bench.imagesDir, 'tu-01-1/1/full/max/0/default.jpg'));
  for (const top of [110, 220]) {
    const part = await image.clone().extract({ left: 10, top, width: 500, height: 25 }).toBuffer();
    const { channels } = await sharp(part).stats();
    expect(channels[0]?.max).toBeLessThan(8);
  }
});

it('a page that takes too long or is too large is reported with the setting, and others continue', async () => {
  const bench = await openWorkbench();
  // A form whose pattern draws the form: no reader comes to its end.
  const object = (entries: string, content: string) =>
    `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
  const endless = buildPdf([{ after: '/A Do', resources: '/ExtGState<<>>' }], {
    objects: [
      object(
        '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Pattern<</P 8 0 R>>>>',
        '/Pattern cs /P scn 0 0 400 400 re f',
      ),
      object(
        '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 225 161]/XStep 225/YStep 161/Resources<</XObject<</A 7 0 R>>>>',
        '/A Do',
      ),
    ],
  })
    .toString('latin1')
    .replace('/S 6 0 R', '/A 7 0 R');
  await bench.put('endless.pdf', Buffer.from(endless, 'latin1'));
  await bench.put('vast.pdf', buildPdf([{ points: [200_000, 200_000] }]));
  await bench.put(
    'bomb.png',
    await sharp({ create: { width: 4000, height: 4000, channels: 3, background: 'white' } })
      .png()
      .toBuffer(),
  );
  await bench.put('fine.jpg', await drawSlopes(300, 300).jpeg().toBuffer());
  const jobs = ['bomb.png', 'endless.pdf', 'fine.jpg', 'vast.pdf'].map((name, index) =>
    jobOf(name, { page: index + 1, ...(name.endsWith('.pdf') ? { frame: 0 } : {}) }),
  );
  const limits = { seconds: 15, memoryMiB: 4096, scanMegapixels: 10, pdfMegapixels: 120 };
  const { problems, cut } = await bench.cut(jobs, { limits, workers: 1 });
  expect(problems.map(({ path, name }) => [path, name])).toEqual([
    ['bomb.png', 'scan-too-large'],
    ['endless.pdf', 'scan-too-slow'],
    ['vast.pdf', 'pdf-page-too-large'],
  ]);
  expect(cut).toBe(1);
});
