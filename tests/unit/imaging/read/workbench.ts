import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, onTestFinished } from 'vitest';
import { cutScans, openCutPool, type CutOptions, type CutPool } from '#src/imaging/cut/cut.ts';
import { layOutImages } from '#src/imaging/pack/lay-out-images.ts';
import type { ScanJob } from '#src/imaging/scan-job.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';

export interface Workbench {
  readonly scansDir: string;
  readonly workDir: string;
  readonly packsDir: string;
  readonly derivativesDir: string;
  /** The images of what was cut last, as files. */
  readonly imagesDir: string;
  put(path: string, bytes: Uint8Array | string): Promise<void>;
  cut(jobs: readonly ScanJob[], options?: Partial<CutOptions>): ReturnType<typeof cutScans>;
}

export const baseUrl = 'https://luutru.example';

let sharedPool: CutPool | undefined;

/**
 * The tests of this file cut with the same processes, which take longer to start than to cut a
 * small page. A test with a signal or limits has its own.
 */
export function shareCutPool(): void {
  const pool = openCutPool(2, usualPageLimits);
  sharedPool = pool;
  afterAll(async () => {
    sharedPool = undefined;
    await pool.stop();
  });
}

/** Empty folders for one test. */
export async function openWorkbench(): Promise<Workbench> {
  const root = await mkdtemp(join(tmpdir(), 'imaging-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [scansDir, workDir, packsDir, derivativesDir, imagesDir] = [
    ...['scans', 'cache', 'packs', 'derivatives', 'iiif'],
  ].map((name) => join(root, name)) as [string, string, string, string, string];
  return {
    scansDir,
    workDir,
    packsDir,
    derivativesDir,
    imagesDir,
    async put(path, bytes) {
      await mkdir(dirname(join(scansDir, path)), { recursive: true });
      await writeFile(join(scansDir, path), bytes);
    },
    async cut(jobs, options) {
      const isShared = options?.signal === undefined && options?.limits === undefined;
      const cut = await cutScans({
        ...{ jobs, scansDir, packsDir, derivativesDir },
        workers: 2,
        pool: isShared ? sharedPool : undefined,
        ...options,
      });
      await layOutImages({ packsDir, derivativesDir, imagesDir, baseUrl });
      return cut;
    },
  };
}

export function jobOf(master: string, more: Partial<ScanJob> = {}): ScanJob {
  return { itemSlug: 'tu-01-1', page: 1, master, redactions: [], ...more };
}

/** Soft slopes of colour: whatever is drawn at the wrong place shows. */
export function drawSlopes(width: number, height: number) {
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      pixels[at] = (255 * x) / Math.max(1, width - 1);
      pixels[at + 1] = (255 * y) / Math.max(1, height - 1);
      pixels[at + 2] = 128 + 100 * Math.sin((x + y) / 90);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Every file below a folder, relative, sorted. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}
