import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutScans } from '#src/imaging/cut/cut.ts';
import { layOutImages } from '#src/imaging/pack/lay-out-images.ts';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { checkOutput } from '#src/gate/check-output.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { listScanJobs } from '#src/publish/scan-jobs.ts';
import { buildPdf } from '../../helpers/build-pdf.ts';
import { buildCatalogue, buildItem, conditional } from '../publish/select/fixtures.ts';
import { noise, writeOutput } from './planted.ts';

const open = 'Bien ban hop ban thuong vu ve vu mua';
const closed = 'Don xin tu chuc cua ong Nguyen Van Tam';
const scan = 'TU/145/all.pdf';
const page = (text: string) => ({ texts: [{ text, x: 72, y: 700 }] });
const closedScan = { bytes: noise(200_000, 7), width: 400, height: 500 };
const pdf = buildPdf([page(open), { ...page(closed), jpeg: closedScan }]);

const catalogue = buildCatalogue({
  items: [
    buildItem({
      pages: [
        { number: 1, access: { kind: 'open' }, scan, frame: 0, redactions: [] },
        { number: 2, access: conditional, scan, frame: 1, redactions: [] },
      ],
    }),
  ],
});
const published = publishCatalogue(catalogue);
const folders = {
  scans: writeOutput({ [scan]: pdf }),
  packs: writeOutput({}),
  derivatives: writeOutput({}),
};
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
});
beforeAll(async () => {
  await cutScans({
    jobs: listScanJobs(catalogue, published),
    scansDir: folders.scans,
    packsDir: folders.packs,
    derivativesDir: folders.derivatives,
  });
});

async function hitsBeside(files: Record<string, string | Uint8Array>) {
  const outDir = writeOutput(files);
  const paths = await layOutImages({
    ...{ packsDir: folders.packs, derivativesDir: folders.derivatives },
    baseUrl: 'https://luutru.example',
    imagesDir: join(outDir, 'iiif'),
  });
  const derivatives = paths.map((path) => `iiif/${path}`);
  expect(derivatives.some((path) => path.endsWith('default.jpg'))).toBe(true);
  const loadTexts = (slug: string) => readItemImages(folders.derivatives, slug);
  const output = { catalogue, published, scansDir: folders.scans, outDir, derivatives, loadTexts };
  const { hits } = await checkOutput(output);
  rmSync(outDir, { recursive: true });
  return hits.map(({ kind, output: where }) => [kind, where]);
}

it('the open page of a PDF is published with image and words, the closed one with neither', async () => {
  expect(listScanJobs(catalogue, published).map(({ frame }) => frame)).toEqual([0]);
  const item = await readItemImages(folders.derivatives, published.items[0]?.slug ?? '');
  expect(item?.pages.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([open]);
  expect(await hitsBeside({ 'page.html': `<p>${open}</p>` })).toEqual([]);
});

it('text of the closed page of a PDF stops the build', async () => {
  expect(await hitsBeside({ 'page.html': `<p>${closed}</p>` })).toEqual([
    ['hidden-value', 'page.html'],
  ]);
});

it('the PDF itself, or the scan of its closed page, stops the build', async () => {
  const copy = readFileSync(join(folders.scans, scan));
  const hits = await hitsBeside({ 'tai-ve/all.pdf': copy });
  expect(hits).toContainEqual(['closed-image', 'tai-ve/all.pdf']);
  expect(await hitsBeside({ 'anh.jpg': closedScan.bytes })).toEqual([['closed-image', 'anh.jpg']]);
});
