import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ImageIndex, type IndexedPage } from '#src/imaging/pack/image-index.ts';
import { currentLinkOf } from '#src/build/sites/site-folders.ts';
import { imageIndexOf } from '#src/build/sites/site-images.ts';
import { imageOf, urls } from '#src/site/urls.ts';
import { copyPages, readRealPages } from '../archive/copy-pages.ts';
import { generateArchive } from '../archive/generate-archive.ts';
import { makeBenchData } from '../desk/bench-data.ts';
import { startDeskSite } from '../desk/desk-site.ts';
import { runBuild } from '../measure/run-build.ts';

export interface MendOptions {
  /** Where all of it lies, except packs. */
  readonly folder: string;
  /** Store of the copied packs. */
  readonly packsDir: string;
  readonly pages: number;
  /** Pages of a cut archive, and the store of their packs. */
  readonly real: { readonly pages: Iterable<IndexedPage>; readonly packsDir: string };
}

const pagesPerItem = 10;
const realPages = 5;
const newTitle = 'Tiêu đề vừa được sửa trong lúc đo';

/**
 * Builds a site with the desk, serves it, edits the title of one item and builds again, as an
 * archivist does: time from the start of the second build until the server answers with the title.
 *
 * @throws if a build fails, or the new title does not come with it
 */
export async function mendTitle({ folder, packsDir, pages, real }: MendOptions) {
  rmSync(folder, { recursive: true, force: true });
  const [contentDir, scansDir] = [join(folder, 'content'), join(folder, 'scans')];
  const outDir = join(folder, 'site');
  const codes = generateArchive(contentDir, Math.ceil(pages / pagesPerItem), 1, pagesPerItem);
  const masters = codes.flatMap((code) => listMasters(code)).slice(0, pages);
  const copied = await readRealPages(real.pages, real.packsDir, realPages);
  await copyPages(masters, copied, { scansDir, packsDir });
  const env = {
    ...{ CONTENT_DIR: contentDir, SCANS_DIR: scansDir, OUT_DIR: outDir, PACKS_DIR: packsDir },
    ...{ WORK_DIR: join(folder, 'work'), TODAY: '2026-11-23', DESK: 'on' },
  };
  const built = await runBuild(env);
  const index = new ImageIndex(imageIndexOf(currentLinkOf(`${outDir}.sites`)));
  const shown = [...index.list()];
  index.close();
  const [first] = shown;
  if (first === undefined) throw new Error('The site shows no page.');

  const dataDir = makeBenchData();
  const site = await startDeskSite({ ...env, DATA_DIR: dataDir });
  try {
    const page = `${site.url}${urls.item('vi', first.itemSlug)}`;
    const isServed = async () => (await (await fetch(page)).text()).includes(newTitle);
    if (await isServed()) throw new Error(`${page} has the new title before it was edited.`);
    // The slug of such a code is the code.
    editTitle(contentDir, first.itemSlug);
    const started = performance.now();
    const build = { isOver: false };
    const building = runBuild(env).finally(() => {
      build.isOver = true;
    });
    // Thrown below, when it is waited for.
    building.catch(() => undefined);
    while (!build.isOver && !(await isServed())) await delay(100);
    const mendSeconds = Number(((performance.now() - started) / 1000).toFixed(1));
    const mended = await building;
    if (!(await isServed())) throw new Error(`${page} does not have the new title.`);
    const image = `${imageOf(first.itemSlug, first.page)}/full/400,/0/default.jpg`;
    const { status } = await fetch(site.url + image);
    if (status !== 200) throw new Error(`${image} is answered with ${status}.`);
    return { shown: shown.length, built, mendSeconds, mended };
  } finally {
    await site.stop('SIGTERM');
    rmSync(dataDir, { recursive: true });
  }
}

/** Where the scans of an item are looked for. */
function listMasters(itemCode: string): readonly string[] {
  const [fonds = ''] = itemCode.split('-');
  const file = itemCode.slice(0, itemCode.lastIndexOf('-'));
  return Array.from({ length: pagesPerItem }, (_, index) => {
    const name = `${String(index + 1).padStart(4, '0')}.jpg`;
    return [fonds, file, itemCode, name].join('/');
  });
}

/** Replaces the subject of an item in its table. */
function editTitle(contentDir: string, itemCode: string): void {
  const [fonds = ''] = itemCode.split('-');
  const table = join(contentDir, 'fonds', fonds, 'items.csv');
  const [head = '', ...rows] = readFileSync(table, 'utf8').split('\n');
  const subject = head.split(',').indexOf('subject');
  const edited = rows.map((row) => {
    const cells = row.split(',');
    return cells[0] === itemCode ? cells.with(subject, newTitle).join(',') : row;
  });
  writeFileSync(table, [head, ...edited].join('\n'));
}
