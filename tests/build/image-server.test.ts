import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { toServiceUrl } from '#src/domain/image-service.ts';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { writePyramids } from '#src/imaging/pyramids/write-pyramids.ts';
import { countHalvings, toTileUrl } from '#src/islands/viewer/tiles/tile-url.ts';
import { NoImageServerError, startImageServer } from '#tests/helpers/image-server.ts';
import { toMeanDifference } from '#tests/unit/imaging/read/draw-tiles.ts';
import { drawSlopes, jobOf, openWorkbench } from '#tests/unit/imaging/read/workbench.ts';

const [slug, side] = ['tu-01-1', 512];
const width = 1531;
const height = 1037;
const redactions = [{ x: 600, y: 200, width: 300, height: 400 }];

/** Our own tiles of a page, and Debian's IIPImage over its pyramid. */
async function openBoth() {
  const bench = await openWorkbench();
  await bench.put('a.png', await drawSlopes(width, height).png().toBuffer());
  const jobs = [jobOf('a.png', { redactions })];
  await bench.cut(jobs);
  const images = await readItemImages(bench.derivativesDir, slug);
  const folder = join(bench.scansDir, '../pyramids');
  await writePyramids({ jobs, scansDir: bench.scansDir, folder, workers: 1 });
  const server = await startImageServer(folder);
  onTestFinished(() => server.stop());
  const [page] = images?.pages ?? [];
  if (page === undefined) throw new Error('Nothing was cut.');
  return { page, server, ownDir: join(bench.imagesDir, slug, '1') };
}

it('IIPImage shows the pyramids as the tiles that the viewer asks for', async ({ skip }) => {
  const { page, server, ownDir } = await openBoth().catch((error: unknown) => {
    if (error instanceof NoImageServerError) return skip(`Not run: ${error.message}`);
    throw error;
  });
  const tileService = toServiceUrl(server, slug, 1);
  const answer = await fetch(`${tileService}/info.json`);
  expect(await answer.json()).toMatchObject({
    width,
    height,
    tiles: [{ width: side, scaleFactors: [1, 2, 4] }],
  });

  const image = { width, height, tile: page.tile, sizes: page.sizes, service: '', tileService };
  const last = countHalvings(image);
  let seen = 0;
  for (let level = 0; level <= last; level += 1) {
    const span = side * 2 ** (last - level);
    for (let row = 0; row * span < height; row += 1) {
      for (let column = 0; column * span < width; column += 1) {
        const url = toTileUrl(image, level, column, row);
        const response = await fetch(url);
        expect(response.status, url).toBe(200);
        // Without it a region could not be saved from the canvas.
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
        const theirs = await toPixels(new Uint8Array(await response.arrayBuffer()));
        const ours = await toPixels(join(ownDir, url.slice(tileService.length)));
        expect([theirs.info.width, theirs.info.height], url).toEqual([
          ours.info.width,
          ours.info.height,
        ]);
        // Halvings of a TIFF are rounded down, ours up: a strip of few pixels is stretched by one.
        const isStrip = Math.min(ours.info.width, ours.info.height) < 16;
        expect(toMeanDifference(theirs.data, ours.data), url).toBeLessThan(isStrip ? 8 : 4);
        seen += 1;
      }
    }
  }
  expect(seen).toBe(9 + 4 + 1);

  const hidden = await fetch(`${tileService}/620,220,260,360/260,360/0/default.jpg`);
  const { channels } = await sharp(new Uint8Array(await hidden.arrayBuffer())).stats();
  expect(Math.max(...channels.map(({ max }) => max))).toBeLessThan(16);
  for (const other of [toServiceUrl(server, slug, 2), toServiceUrl(server, '../scans', 1)]) {
    expect((await fetch(`${other}/info.json`)).status).toBe(404);
  }
}, 240_000);

function toPixels(image: Uint8Array | string) {
  return sharp(image)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}
