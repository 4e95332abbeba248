import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished, vi } from 'vitest';
import { findEngine } from '#src/imaging/ocr/find-engine.ts';
import { recognise } from '#src/imaging/ocr/recognise.ts';
import { readLines } from '#src/imaging/words/read-lines.ts';
import { MarkCache } from '#src/reading/marks/render-marked.ts';
import { mark } from './marked.ts';
import { pageSize, typesetPage, words } from './typeset-page.ts';

/** How many words of the page stand in a recognised text, each as often as it is there. */
function countWords(texts: readonly string[]): number {
  const read = new Map<string, number>();
  for (const word of texts.flatMap((line) => line.split(/\s+/)))
    read.set(word, (read.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of words) {
    const left = read.get(word) ?? 0;
    if (left === 0) continue;
    read.set(word, left - 1);
    count += 1;
  }
  return count;
}

// Real recognition of two pages: some seconds, and many where other work runs beside it.
it('recognition loses at most 2 % of the words of a typed page to the mark', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readable-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  vi.stubEnv('PATH', '');
  const engine = await findEngine('vie', folder);
  vi.unstubAllEnvs();
  const read = async (pixels: Buffer) => {
    const raw = { ...pageSize, channels: 3 } as const;
    const image = await sharp(pixels, { raw }).png().toBuffer();
    const lines = readLines(await recognise(engine, image, 200), pageSize);
    return countWords(lines.map(({ text }) => text));
  };
  const pixels = await typesetPage()().raw().toBuffer();
  const bare = await read(pixels);
  expect(bare).toBeGreaterThan(words.length * 0.9);
  const images = { number: 1, ...pageSize, sizes: [], tile: 512 };
  const place = { left: 0, top: 0, across: 1, down: 1 };
  await new MarkCache().draw({ data: pixels, ...pageSize }, place, { mark, page: images });
  const marked = await read(pixels);
  expect(marked).toBeGreaterThanOrEqual(bare * 0.98);
}, 180_000);
