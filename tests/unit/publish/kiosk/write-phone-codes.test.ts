import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePhoneCodes } from '#src/publish/kiosk/write-phone-codes.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'phong-doc-'));
});
afterEach(() => rmSync(outDir, { recursive: true }));

const catalogueAt = (url: string) =>
  ({
    site: { url },
    exhibits: [
      { slug: 'ba-hoi-keng', title: { vi: 'Ba hồi kẻng', en: 'Three gongs' } },
      { slug: 'cau-moi', title: { vi: 'Cầu mới' } },
    ],
  }) as unknown as PublicCatalogue;

async function read(path: string): Promise<string> {
  const image = sharp(join(outDir, path)).resize(600).flatten({ background: '#fff' }).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

test('a phone reads the public address of an exhibit, in its language', async () => {
  await writePhoneCodes(catalogueAt('https://luutru.vn'), outDir);
  expect(await read('trung-bay/ba-hoi-keng/ma-qr.svg')).toBe(
    'https://luutru.vn/trung-bay/ba-hoi-keng/',
  );
  expect(await read('en/trung-bay/ba-hoi-keng/ma-qr.svg')).toBe(
    'https://luutru.vn/en/trung-bay/ba-hoi-keng/',
  );
  expect(await read('kiosk/ma-qr.svg')).toBe('https://luutru.vn/trung-bay/');
  expect(existsSync(join(outDir, 'en/trung-bay/cau-moi'))).toBe(false);
});

test('a site that no phone can reach has no codes', async () => {
  await writePhoneCodes(catalogueAt('http://localhost:4321'), outDir);
  expect(existsSync(join(outDir, 'kiosk'))).toBe(false);
});
