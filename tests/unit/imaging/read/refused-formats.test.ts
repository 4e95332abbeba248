import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { describeScanProblems } from '#src/imaging/problems.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';
import { buildPdf } from '#tests/helpers/build-pdf.ts';
import { buildTiffHead, magicBytes } from '#tests/helpers/magic-bytes.ts';
import { toMeanDifference } from './draw-tiles.ts';
import { drawSlopes, jobOf, openWorkbench, shareCutPool } from './workbench.ts';

shareCutPool();

it('a master that no decoder here reads is refused by the name of its format, with the mend', async () => {
  const bench = await openWorkbench();
  const masters = {
    '1.jp2.tif': magicBytes['JPEG 2000'],
    '2.png': magicBytes.HEIC,
    '3.jpg': magicBytes['JPEG XL'],
    '4.tif': magicBytes['Adobe DNG'],
    '5.tif': magicBytes['TIFF, old-style JPEG'],
    '6.tif': magicBytes.HTML,
    '7.jpg': magicBytes.PDF,
    '8.jpg': magicBytes['0x00'],
  };
  for (const [name, bytes] of Object.entries(masters)) await bench.put(name, bytes);
  const jobs = Object.keys(masters).map((name, index) => jobOf(name, { page: index + 1 }));
  const { problems } = await bench.cut(jobs);
  expect(problems.map(({ path, name, detail }) => [path, name, detail])).toEqual([
    [
      '1.jp2.tif',
      'scan-format',
      'JPEG 2000: vips copy "1.jp2.tif" "1.jp2-2.tif[compression=deflate]"',
    ],
    ['2.png', 'scan-format', 'HEIC: vips copy "2.png" "2.tif[compression=deflate]"'],
    ['3.jpg', 'scan-format', 'JPEG XL: vips copy "3.jpg" "3.tif[compression=deflate]"'],
    ['4.tif', 'scan-format', 'Adobe DNG: dcraw_emu -T -w -6 -Z "4-2.tif" "4.tif"'],
    ['5.tif', 'scan-format', 'TIFF, old-style JPEG: tiff2rgba -c none "5.tif" "5-2.tif"'],
    ['6.tif', 'scan-not-picture', 'HTML'],
    ['7.jpg', 'scan-misnamed', 'PDF: 7.pdf'],
    ['8.jpg', 'scan-not-picture', '0x00'],
  ]);
  expect(describeScanProblems(problems.slice(1, 2), 'vi')).toMatchInlineSnapshot(`
    [
      "2.png
      scan-format  Định dạng ảnh này không đọc được ở đây. Chạy lệnh trong ngoặc trong thư mục của tệp để chuyển sang TIFF mà không mất gì, rồi thay tệp này bằng tệp mới. (HEIC: vips copy "2.png" "2.tif[compression=deflate]")",
    ]
  `);
  expect(describeScanProblems(problems.slice(6, 7), 'en')).toMatchInlineSnapshot(`
    [
      "7.jpg
      scan-misnamed  The suffix does not match the kind of the file, so it cannot be read. Rename it as stated in brackets. (PDF: 7.pdf)",
    ]
  `);
});

it('accepted damage does not let a missing decoder draw the page black', async () => {
  const bench = await openWorkbench();
  const [width, height] = [60, 40];
  // One strip of nonsense, which libvips skips where damage is accepted.
  const head = { 256: width, 257: height, 258: 8, 259: 34_712, 262: 1, 273: 8, 278: 40, 279: 40 };
  await bench.put('a.tif', Buffer.concat([buildTiffHead(head), Buffer.alloc(4000, 100)]));
  const { problems, cut } = await bench.cut([jobOf('a.tif', { acceptsDamage: true })]);
  expect(problems.map(({ name }) => name)).toEqual(['scan-format']);
  expect(cut).toBe(0);
});

it('a picture under the suffix of another is read by its content', async () => {
  const bench = await openWorkbench();
  await bench.put('a.tif', await drawSlopes(60, 40).jpeg().toBuffer());
  const { problems } = await bench.cut([jobOf('a.tif')]);
  expect(problems).toEqual([]);
});

it('a locked PDF is told from a damaged one', async () => {
  const bench = await openWorkbench();
  const pdf = buildPdf([{}]).toString('latin1');
  // The standard handler with keys that the empty password does not fit.
  const nonsense = `<${'41'.repeat(32)}>`;
  const lock = `/ID[${nonsense}${nonsense}]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${nonsense}/U${nonsense}>>`;
  await bench.put('a.pdf', Buffer.from(pdf.replace('/Root', `${lock}/Root`), 'latin1'));
  const { problems } = await bench.cut([jobOf('a.pdf', { frame: 0 })]);
  expect(problems.map(({ name, detail }) => [name, detail])).toEqual([
    ['pdf-locked', 'PDF: locked with a password'],
  ]);
});

it('a page above a limit names the setting that admits it', async () => {
  const bench = await openWorkbench();
  await bench.put('a.png', await drawSlopes(1500, 1001).png().toBuffer());
  await bench.put('b.pdf', buildPdf([{ points: [1440, 1440] }]));
  const jobs = [jobOf('a.png'), jobOf('b.pdf', { page: 2, frame: 0 })];
  const limits = { ...usualPageLimits, scanMegapixels: 1, pdfMegapixels: 0.9 };
  const { problems } = await bench.cut(jobs, { limits });
  expect(problems.map(({ name, detail }) => [name, detail])).toEqual([
    ['scan-too-large', '1500 × 1001; SCAN_MEGAPIXELS=2'],
    ['pdf-page-too-large', '0.5 × 0.5 m; PDF_MEGAPIXELS=1'],
  ]);
  const raised = { ...usualPageLimits, scanMegapixels: 2, pdfMegapixels: 1 };
  expect((await bench.cut(jobs, { limits: raised })).problems).toEqual([]);
});

const isThere = (program: string) => spawnSync(program, ['--help']).error === undefined;
const tools = [
  { program: 'opj_compress', to: ['-i', 'a.png', '-o', 'a.jp2'], made: 'a.jp2' },
  { program: 'heif-enc', to: ['a.png', '-L', '-o', 'a.heic'], made: 'a.heic' },
  { program: 'cjxl', to: ['a.png', 'a.jxl', '-d', '0'], made: 'a.jxl' },
] as const;

describe('the command that a refusal names', () => {
  for (const { program, to, made } of tools) {
    it(`makes a master that is read of what ${program} writes`, async ({ skip }) => {
      for (const needed of [program, 'vips']) {
        skip(!isThere(needed), `Not run: ${needed} is not installed.`);
      }
      const bench = await openWorkbench();
      const slopes = await drawSlopes(64, 48).png().toBuffer();
      await bench.put('a.png', slopes);
      execFileSync(program, to, { cwd: bench.scansDir, stdio: 'pipe' });
      const { problems } = await bench.cut([jobOf(made)]);
      const [, command = ''] = /^[^:]+: (.*)$/.exec(problems[0]?.detail ?? '') ?? [];
      expect(command).toMatch(/^vips copy /);
      // sharp sets VIPSHOME, where the libvips of the system has no modules.
      const env = { PATH: process.env['PATH'] };
      execFileSync('sh', ['-c', command], { cwd: bench.scansDir, env, stdio: 'pipe' });
      expect((await bench.cut([jobOf('a.tif')])).problems).toEqual([]);
      const pixelsOf = (image: Sharp) => image.removeAlpha().raw().toBuffer();
      const converted = await readFile(join(bench.scansDir, 'a.tif'));
      const difference = toMeanDifference(
        await pixelsOf(sharp(converted)),
        await pixelsOf(sharp(slopes)),
      );
      // heif-enc halves the resolution of colours.
      expect(difference).toBeLessThan(2);
    });
  }
});
