import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { readFormat } from '#src/files/formats/read-format.ts';
import { readSuffixes } from '#src/files/formats/read-suffixes.ts';
import { magicBytes } from '#tests/helpers/magic-bytes.ts';

async function formatOf(bytes: Uint8Array) {
  const dir = await mkdtemp(join(tmpdir(), 'formats-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'a'), bytes);
  return readFormat(join(dir, 'a'));
}

it.each(['Adobe DNG', 'RAW (NEF, ARW, PEF…)'] as const)(
  '%s, which begins as a TIFF, is told from one by its tags',
  async (name) => {
    expect(await formatOf(magicBytes[name])).toMatchObject({ name, kind: 'camera' });
  },
);

it('a TIFF is read unless the decoder lacks its compression', async () => {
  const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } });
  for (const compression of ['none', 'jpeg', 'deflate', 'lzw', 'packbits', 'webp'] as const) {
    const bytes = await pixel.clone().tiff({ compression }).toBuffer();
    expect(await formatOf(bytes), compression).toMatchObject({ name: 'TIFF', isRead: true });
  }
  for (const name of ['TIFF, old-style JPEG', 'TIFF, JPEG 2000'] as const) {
    expect(await formatOf(magicBytes[name])).toMatchObject({
      name,
      kind: 'picture',
      isRead: false,
    });
  }
});

it('every other picture is read exactly if libvips has a decoder for it', async () => {
  for (const name of ['JPEG', 'PNG', 'AVIF', 'JPEG 2000', 'JPEG XL', 'HEIC', 'BMP'] as const) {
    const format = await formatOf(magicBytes[name]);
    expect(format?.isRead, name).toBe(readSuffixes.has(format?.suffix ?? ''));
  }
  expect(readSuffixes).toContain('.jpg');
  expect(readSuffixes.has('.jp2')).toBe(sharp.format.jp2.input.file);
});

it('a drawing, a text and a file of zeros are not read as pictures', async () => {
  for (const name of ['SVG', 'HTML', 'TXT', '0x00'] as const) {
    expect(await formatOf(magicBytes[name])).toMatchObject({ name, isRead: false });
  }
});

it('a TIFF that is cut off in its directory is left to the decoder', async () => {
  const bytes = magicBytes['TIFF, JPEG 2000'].subarray(0, 20);
  expect(await formatOf(bytes)).toMatchObject({ name: 'TIFF', isRead: true });
});
