import { appendFile, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { ForeignFolderError } from '#src/imaging/pyramids/pyramid-folder.ts';
import { writePyramids, type PyramidOptions } from '#src/imaging/pyramids/write-pyramids.ts';
import type { ScanJob } from '#src/imaging/scan-job.ts';
import { buildTiff } from '#tests/helpers/build-tiff.ts';
import { toMeanDifference } from '../read/draw-tiles.ts';
import { drawSlopes, jobOf, listFiles, openWorkbench, type Workbench } from '../read/workbench.ts';

async function openFolder() {
  const bench = await openWorkbench();
  const folder = join(bench.scansDir, '../pyramids');
  const write = (jobs: readonly ScanJob[], options: Partial<PyramidOptions> = {}) =>
    writePyramids({ jobs, scansDir: bench.scansDir, folder, workers: 1, ...options });
  return { bench, folder, write };
}

async function putScans(bench: Workbench, names: readonly string[], width = 300) {
  for (const name of names) {
    await bench.put(name, await drawSlopes(width, 200).jpeg().toBuffer());
  }
}

it('a page is written with all its halvings down to one tile, in tiles as large as ours', async () => {
  const { bench, folder, write } = await openFolder();
  const slopes = drawSlopes(1531, 1037);
  await bench.put('a.png', await slopes.clone().png().toBuffer());
  expect(await write([jobOf('a.png')])).toEqual({ pages: 1, written: 1, problems: [] });
  const file = join(folder, 'tu-01-1/1.tif');
  const { pages } = await sharp(file).metadata();
  const sizes = [];
  for (let page = 0; page < (pages ?? 0); page += 1) {
    const { width, height, space, exif, icc } = await sharp(file, { page }).metadata();
    sizes.push([width, height]);
    expect({ space, exif, icc }).toEqual({ space: 'srgb' });
  }
  expect(sizes).toEqual([
    [1531, 1037],
    [765, 518],
    [382, 259],
  ]);
  const raw = await sharp(file).raw().toBuffer();
  expect(toMeanDifference(raw, await slopes.raw().toBuffer())).toBeLessThan(2);
  expect(await listFiles(folder)).toEqual(['.pyramids', 'tu-01-1/1.tif']);
});

it('redactions are burnt in at every size, and pages of a file of several are told apart', async () => {
  const { bench, folder, write } = await openFolder();
  await bench.put(
    'a.tif',
    buildTiff([
      { grey: 250, side: 1200 },
      { grey: 120, side: 1200 },
    ]),
  );
  const redactions = [{ x: 100, y: 100, width: 600, height: 600 }];
  await write([jobOf('a.tif', { frame: 0, redactions }), jobOf('a.tif', { page: 2, frame: 1 })]);
  for (const [page, scale] of [
    [0, 1],
    [1, 2],
    [2, 4],
  ] as const) {
    const [left, width] = [Math.ceil(116 / scale), Math.floor(560 / scale)];
    const region = { left, top: left, width, height: width };
    const drawn = sharp(join(folder, 'tu-01-1/1.tif'), { page }).extract(region);
    const { channels } = await sharp(await drawn.png().toBuffer()).stats();
    expect(channels[0]?.max).toBeLessThan(16);
  }
  const { channels } = await sharp(join(folder, 'tu-01-1/2.tif')).stats();
  expect(channels.map(({ mean }) => Math.round(mean))).toEqual([120]);
});

it('only what is new or has changed is written again', async () => {
  const { bench, folder, write } = await openFolder();
  await putScans(bench, ['a.jpg', 'b.jpg', 'c.jpg']);
  const jobs = ['a.jpg', 'b.jpg', 'c.jpg'].map((name, index) => jobOf(name, { page: index + 1 }));
  expect((await write(jobs)).written).toBe(3);
  expect((await write(jobs)).written).toBe(0);
  await putScans(bench, ['b.jpg'], 400);
  const redactions = [{ x: 0, y: 0, width: 50, height: 50 }];
  const changed = jobs.map((job) => (job.page === 3 ? { ...job, redactions } : job));
  expect((await write(changed)).written).toBe(2);
  expect(await sharp(join(folder, 'tu-01-1/2.tif')).metadata()).toMatchObject({ width: 400 });
  // Without its line in the list a file may be of any page.
  await writeFile(join(folder, '.pyramids'), 'phong-doc pyramids 1\n');
  expect((await write(changed)).written).toBe(3);
});

it('what is no longer public is gone before anything is written', async () => {
  const { bench, folder, write } = await openFolder();
  await putScans(bench, ['a.jpg', 'b.jpg']);
  const other = jobOf('b.jpg', { itemSlug: 'tu-01-2' });
  await write([jobOf('a.jpg'), jobOf('b.jpg', { page: 2 }), other]);
  await writeFile(join(folder, 'tu-01-1/.tmp-1-1'), 'half');
  const seen: string[][] = [];
  const approve = async () => {
    seen.push(await listFiles(folder));
    throw new Error('unapproved');
  };
  const redactions = [{ x: 0, y: 0, width: 50, height: 50 }];
  const jobs = [jobOf('a.jpg', { redactions }), jobOf('b.jpg', { page: 2 })];
  await expect(write(jobs, { approve })).rejects.toThrow('unapproved');
  expect(seen).toEqual([['.pyramids', 'tu-01-1/2.tif']]);
  expect(await listFiles(folder)).toEqual(seen[0]);
});

it('a link in the folder is removed, and nothing behind it', async () => {
  const { bench, folder, write } = await openFolder();
  await putScans(bench, ['a.jpg']);
  await write([jobOf('a.jpg')]);
  await mkdir(join(bench.scansDir, 'TU'));
  await writeFile(join(bench.scansDir, 'TU/1.tif'), 'a master');
  await symlink(join(bench.scansDir, 'TU'), join(folder, 'TU'));
  await write([jobOf('a.jpg')]);
  expect(await readFile(join(bench.scansDir, 'TU/1.tif'), 'utf8')).toBe('a master');
  await expect(stat(join(folder, 'TU'))).rejects.toThrow('ENOENT');
});

it('a folder with other files is not touched', async () => {
  const { bench, folder, write } = await openFolder();
  await putScans(bench, ['a.jpg']);
  await mkdir(join(folder, 'TU'), { recursive: true });
  await writeFile(join(folder, 'TU/1.tif'), 'a master');
  await expect(write([jobOf('a.jpg')])).rejects.toThrow(ForeignFolderError);
  await writeFile(join(folder, '.pyramids'), 'something else\n');
  await expect(write([jobOf('a.jpg')])).rejects.toThrow(ForeignFolderError);
  expect(await listFiles(folder)).toEqual(['.pyramids', 'TU/1.tif']);
});

it('a run that is stopped goes on where it was', async () => {
  const { bench, folder, write } = await openFolder();
  const names = Array.from({ length: 6 }, (_, index) => `${index}.jpg`);
  await putScans(bench, names);
  const jobs = names.map((name, index) => jobOf(name, { page: index + 1 }));
  const abort = new AbortController();
  const onProgress: PyramidOptions['onProgress'] = ({ done, total }) => {
    expect(total).toBe(6);
    if (done === 2) abort.abort(new Error('enough'));
  };
  await expect(write(jobs, { onProgress, signal: abort.signal })).rejects.toThrow('enough');
  // A power cut may leave a line half written.
  await appendFile(join(folder, '.pyramids'), '0123456789abcdef tu-01-1/5');
  const { written } = await write(jobs);
  expect(written).toBeLessThanOrEqual(4);
  expect(written).toBeGreaterThan(0);
  expect(await listFiles(folder)).toHaveLength(7);
});

it('a page that cannot be read is a problem, and has no file', async () => {
  const { bench, folder, write } = await openFolder();
  await putScans(bench, ['a.jpg', 'b.jpg']);
  await write([jobOf('a.jpg'), jobOf('b.jpg', { page: 2 })]);
  const whole = await readFile(join(bench.scansDir, 'a.jpg'));
  await bench.put('a.jpg', whole.subarray(0, whole.length - 400));
  await rm(join(bench.scansDir, 'b.jpg'));
  const { problems } = await write([jobOf('a.jpg'), jobOf('b.jpg', { page: 2 })]);
  expect(problems.map(({ name, path }) => [name, path])).toEqual([
    ['scan-damaged', 'a.jpg'],
    ['scan-missing', 'b.jpg'],
  ]);
  expect(await listFiles(folder)).toEqual(['.pyramids']);
});

it('a disk that does not take the file ends the run, and no scan is blamed', async () => {
  const { bench, folder, write } = await openFolder();
  await putScans(bench, ['a.jpg']);
  const approve = () => writeFile(join(folder, 'tu-01-1'), 'in the way');
  await expect(write([jobOf('a.jpg')], { approve })).rejects.toThrow('1.tif cannot be written');
});
