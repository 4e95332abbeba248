import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { toReadingSizes, toStripSizes } from '#src/imaging/cut/sizes.ts';

const tile = 512;

/** Cuts a picture as pages are cut, into a pack in memory. */
export async function packInMemory(picture: () => Sharp, version = 'v1'): Promise<PackedPage> {
  const { width, height } = await picture().metadata();
  const files = new Map<string, Buffer>();
  const dir = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    await picture()
      .jpeg({ quality: 80 })
      .tile({ size: tile, layout: 'iiif3' })
      .toFile(join(dir, 'page'));
    for (const path of globSync('*/*/0/default.jpg', { cwd: join(dir, 'page') }))
      files.set(path.replaceAll('\\', '/'), readFileSync(join(dir, 'page', path)));
  } finally {
    rmSync(dir, { recursive: true });
  }
  const sizes = toReadingSizes({ width, height });
  const strip = toStripSizes({ width, height });
  for (const { name, size } of [
    ...sizes.map((size) => ({ name: `${size.width},${size.height}`, size })),
    ...strip.map((size) => ({ name: `${size.width},`, size })),
  ])
    files.set(
      `full/${name}/0/default.jpg`,
      await picture()
        .resize({ ...size, fit: 'fill' })
        .jpeg({ quality: 80 })
        .toBuffer(),
    );
  return {
    images: { number: 1, width, height, sizes, tile },
    version,
    read: (path) => Promise.resolve(files.get(path)),
  };
}

/** The picture whose parts the IIIF validator knows: 10 × 10 squares, each of one colour. */
export function drawSquares(side = 1000): { picture: () => Sharp; colourOf: ColourOf } {
  const colourOf: ColourOf = (x, y) => [20 + x * 23, 20 + y * 23, ((x * 7 + y * 3) % 10) * 25];
  const data = Buffer.alloc(side * side * 3);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const colour = colourOf(Math.floor((x * 10) / side), Math.floor((y * 10) / side));
      data.set(colour, (y * side + x) * 3);
    }
  const raw = { width: side, height: side, channels: 3 } as const;
  return { picture: () => sharp(data, { raw }), colourOf };
}

/** Red, green and blue of a square, by its column and row from 0. */
export type ColourOf = (x: number, y: number) => readonly [number, number, number];
