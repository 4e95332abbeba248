import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { PageRecord } from '#src/catalogue/model.ts';
import { cutScans } from '#src/imaging/cut/cut.ts';
import { checkScans } from '#src/publish/checks/check-scans.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';
import { magicBytes } from '#tests/helpers/magic-bytes.ts';
import { buildPage } from '../select/fixtures.ts';

const outside = [{ x: 9000, y: 1, width: 9, height: 9 }];
const inside = [{ x: 1, y: 1, width: 9, height: 9 }];

/** Scans of every kind that a build can or cannot cut, in order of their pages. */
async function openScans() {
  const root = await mkdtemp(join(tmpdir(), 'scans-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const places = {
    scansDir: join(root, 'scans'),
    workDir: join(root, 'work'),
    packsDir: join(root, 'work/cuts'),
    pageLimits: { ...usualPageLimits, scanMegapixels: 0.5 },
  };
  await mkdir(places.scansDir);
  const draw = (width: number) =>
    sharp({ create: { width, height: 300, channels: 3, background: '#ccc' } })
      .composite([{ input: { text: { text: 'Trang thử', dpi: 200 } } }])
      .jpeg()
      .toBuffer();
  const good = await draw(400);
  const scans: readonly (readonly [string, Uint8Array, Partial<PageRecord>])[] = [
    ['tot', good, {}],
    ['che', good, { redactions: inside }],
    ['khong-phai-anh', Buffer.from('Đây không phải ảnh.'), {}],
    ['rong', Buffer.from(''), {}],
    ['cut', good.subarray(0, good.length - 400), {}],
    ['cut-duoc-nhan', good.subarray(0, good.length - 400), { acceptsDamage: true }],
    ['che-ngoai', good, { redactions: outside }],
    ['to-qua', await draw(2400), {}],
    ['la', Buffer.from([1, 2, 3, 250]), {}],
    ['jpeg-2000', magicBytes['JPEG 2000'], {}],
    ['pdf', magicBytes.PDF, {}],
  ];
  const pages: PageRecord[] = [];
  for (const [name, bytes, parts] of scans) {
    await writeFile(join(places.scansDir, `${name}.jpg`), bytes);
    pages.push({ ...buildPage(pages.length + 1), scan: `${name}.jpg`, ...parts });
  }
  const check = async () =>
    (await checkScans(pages, places)).map(({ name, file, params }) => [name, file, params['page']]);
  const cut = () =>
    cutScans({
      jobs: pages.map(({ scan = '', number, redactions, acceptsDamage }) => ({
        ...{ itemSlug: 'van-ban', page: number, master: scan, redactions },
        ...(acceptsDamage !== undefined && { acceptsDamage }),
      })),
      scansDir: places.scansDir,
      packsDir: places.packsDir,
      derivativesDir: join(root, 'derivatives'),
      limits: places.pageLimits,
    });
  return { places, pages, check, cut };
}

const told = [
  ['scan-not-picture', 'khong-phai-anh.jpg', 3],
  ['scan-empty', 'rong.jpg', 4],
  ['scan-damaged', 'cut.jpg', 5],
  ['redaction-outside', 'che-ngoai.jpg', 7],
  ['scan-too-large', 'to-qua.jpg', 8],
  ['scan-unreadable', 'la.jpg', 9],
  ['scan-format', 'jpeg-2000.jpg', 10],
  ['scan-misnamed', 'pdf.jpg', 11],
];

test('the check reports exactly the pages that the build cannot cut, with the same names', async () => {
  const { check, cut } = await openScans();
  expect(await check()).toEqual(told);
  const { problems } = await cut();
  expect(problems.map(({ name, path, page }) => [name, path, page]).toSorted()).toEqual(
    told.toSorted(),
  );
  // What was cut meanwhile is not read again; what was not is told as before.
  expect(await check()).toEqual(told);
});

test('a scan that was looked at is not read again until it changes, and then it is', async () => {
  const { places, check } = await openScans();
  expect(await check()).toEqual(told);
  const path = join(places.scansDir, 'cut.jpg');
  const { atime, mtime } = await stat(path);
  const mended = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#ccc' },
  })
    .jpeg()
    .toBuffer();
  await writeFile(path, mended);
  await utimes(path, atime, mtime);
  expect((await check()).map(([name]) => name)).not.toContain('scan-damaged');
});

test('every problem is an error, since the build would end with one', async () => {
  const { places, pages } = await openScans();
  const issues = await checkScans(pages, places);
  expect(issues.map(({ severity }) => severity)).toEqual(told.map(() => 'error'));
});

test('a scan that cannot be looked at, but for one that is not there, is an error with the reason', async () => {
  const { places, pages } = await openScans();
  await symlink('vong.jpg', join(places.scansDir, 'vong.jpg'));
  const [first] = pages;
  const toPage = (scan: string) => ({ ...buildPage(1), ...first, scan });
  const issues = await checkScans([toPage('vong.jpg'), toPage('khong-co.jpg')], places);
  expect(issues.map(({ name, file, params }) => [name, file, params['reason']])).toEqual([
    ['scan-unreadable', 'vong.jpg', 'ELOOP'],
  ]);
});
