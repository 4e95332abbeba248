import sharp from 'sharp';
import { eachOf } from '#src/imaging/each-of.ts';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { jpegQuality } from '#src/imaging/settings.ts';
import type { Mark } from '#src/reading/marks/mark.ts';
import { MarkCache, renderMarked } from '#src/reading/marks/render-marked.ts';
import { watchPeakMemory } from '../measure/peak-memory.ts';

/** A tile of a page. */
export interface PageTile {
  readonly page: PackedPage;
  readonly path: string;
}

interface Run {
  readonly perSecond: number;
  /** For each tile, in milliseconds. */
  readonly times: readonly number[];
}

/** Requests in hand at once. */
const atOnce = 8;
/** Readers whose marks are drawn in turn. */
const readers = 100;
const marks: readonly Mark[] = Array.from({ length: readers }, (_, reader) => ({
  archive: 'Trung tâm Lưu trữ lịch sử tỉnh Lâm Đồng',
  code: `K7Q${String(reader).padStart(3, '0')}`,
  grant: `PYC-2026-${String(reader).padStart(6, '0')}`,
  until: '08/12/2026',
}));

/**
 * Marks tiles, and decodes and encodes the same tiles with sharp alone, in turn, with eight at
 * once. `ratio` is of the two rates in the same rounds.
 */
export async function compareMarking(
  tiles: readonly PageTile[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
) {
  const cache = new MarkCache();
  const memory = watchPeakMemory(process.pid);
  let next = 0;
  const markTile = async ({ page, path }: PageTile) => {
    const mark = marks[next++ % readers];
    if (mark === undefined || (await renderMarked(page, path, mark, cache)) === undefined)
      throw new Error(`${path} was not marked`);
  };
  // Every mark is drawn once before anything is measured.
  await runFor(tiles, seconds, markTile);
  const marked: Run[] = [];
  const bare: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    marked.push(await runFor(tiles, seconds, markTile));
    bare.push(await runFor(tiles, seconds, passThrough));
  }
  const times = marked.flatMap((run) => run.times).toSorted((a, b) => a - b);
  const [perSecond, barePerSecond] = [meanRateOf(marked), meanRateOf(bare)];
  return {
    perSecond: Math.round(perSecond),
    barePerSecond: Math.round(barePerSecond),
    ratio: Number((perSecond / barePerSecond).toFixed(2)),
    p95Ms: Number((times[Math.floor(times.length * 0.95)] ?? 0).toFixed(1)),
    peakMiB: memory.stop(),
    marksMiB: Number((cache.bytes / 1024 ** 2).toFixed(1)),
    readers,
  };
}

/** The same decoding and encoding without a mark, in one pass, as fast as sharp does it. */
async function passThrough({ page, path }: PageTile): Promise<void> {
  await sharp(await page.read(path), { sequentialRead: true })
    .toColourspace('srgb')
    .jpeg({ quality: jpegQuality, optimiseCoding: false })
    .toBuffer();
}

async function runFor(
  tiles: readonly PageTile[],
  seconds: number,
  work: (tile: PageTile) => Promise<void>,
): Promise<Run> {
  const times: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  function* untilEnd() {
    for (let at = 0; performance.now() < end; at += 1) {
      const tile = tiles[at % tiles.length];
      if (tile !== undefined) yield tile;
    }
  }
  await eachOf(untilEnd(), atOnce, async (tile) => {
    const began = performance.now();
    await work(tile);
    times.push(performance.now() - began);
  });
  return { perSecond: (times.length * 1000) / (performance.now() - started), times };
}

function meanRateOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { perSecond }) => sum + perSecond, 0) / runs.length;
}
