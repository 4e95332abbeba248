/**
 * `npm run bench -- images [--seconds 10] [--rounds 3] [--minutes 5] [--pages 20000] [--json]`, each
 * part left out by 0:
 *
 * - `--seconds`: tiles of the sample per second from packs, by our server with its desk, beside sirv
 *   on the same tiles as files, hot and cold (root only); tiles and arbitrary regions beside Debian's
 *   IIPImage on the same pages. The servers are measured in turn, in processes of their own, by
 *   `wrk`.
 * - `--minutes`: memory of the server with 100 readers, and what they were refused.
 * - `--pages`: seconds until an edited title is served, on a site of that many pages and on one of
 *   1,000; the packs are copies of real ones, no two of them equal.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '#src/build/read-content.ts';
import { currentLinkOf } from '#src/build/sites/site-folders.ts';
import { imageIndexOf } from '#src/build/sites/site-images.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { ImageIndex } from '#src/imaging/pack/image-index.ts';
import { layOutImages } from '#src/imaging/pack/lay-out-images.ts';
import { writePyramids } from '#src/imaging/pyramids/write-pyramids.ts';
import { listScanJobs } from '#src/publish/scan-jobs.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { NoImageServerError } from '#tests/helpers/image-server.ts';
import { buildIfChanged } from '../lib/build-if-changed.ts';
import { seededRandom } from './archive/random.ts';
import { makeBenchData } from './desk/bench-data.ts';
import { startDeskSite } from './desk/desk-site.ts';
import { browse } from './images/browse.ts';
import { compareWithIip } from './images/beside-iip.ts';
import { compareWithSirv } from './images/beside-sirv.ts';
import { hasLoadClient } from './images/measure-load.ts';
import { mendTitle } from './images/mend-title.ts';
import { readServedPages } from './images/served-pages.ts';
import { watchPeakMemory } from './measure/peak-memory.ts';
import { printFigures } from './measure/print-figures.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '5' },
    pages: { type: 'string', default: '20000' },
    json: { type: 'boolean', default: false },
  },
});
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
const [minutes, manyPages] = [Number(values.minutes), Number(values.pages)];
const fewPages = 1000;
const readers = 100;

const folder = join(process.cwd(), '.cache', 'bench', 'images');
const env = { OUT_DIR: join(folder, 'site'), DESK: 'on', TODAY: '2026-11-23' };
Object.assign(process.env, env);
const settings = readEnvSettings(process.env, process.cwd(), new Date());
await buildIfChanged(settings);
const { packsDir, derivativesDir, scansDir } = settings;
const indexFile = imageIndexOf(currentLinkOf(settings.versionsDir));
const pages = await readServedPages(indexFile, packsDir);

const served = await measureServing();
const mended = manyPages === 0 ? {} : await measureMending();
printFigures(
  `Images of ${pages.length} pages of the sample; an edited title in ${manyPages} pages`,
  { ...served, ...mended },
  values.json ? ['--json'] : [],
);

async function measureServing() {
  const isCompared = seconds > 0 && hasLoadClient();
  if (seconds > 0 && !isCompared)
    console.error('No wrk to ask for tiles with. On Debian: apt install wrk');
  const dataDir = makeBenchData();
  const site = await startDeskSite({ ...env, DATA_DIR: dataDir });
  try {
    const compared = isCompared ? await compare(site.url) : {};
    return { ...compared, ...(minutes > 0 && (await measureReaders(site.pid, site.url))) };
  } finally {
    await site.stop('SIGTERM');
    rmSync(dataDir, { recursive: true });
  }
}

async function compare(origin: string) {
  const looseDir = join(folder, 'loose');
  const imagesDir = join(looseDir, 'iiif');
  await layOutImages({ packsDir, derivativesDir, baseUrl: origin, imagesDir });
  const random = seededRandom(1);
  const paths = pages
    .flatMap(({ itemSlug, page, tiles }) =>
      tiles.map((tile) => `/iiif/${itemSlug}/${page}/${tile}`),
    )
    .map((path) => ({ path, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ path }) => path);
  const besideSirv = await compareWithSirv({ origin, looseDir, paths, rounds, seconds });
  return { tiles: paths.length, ...besideSirv, ...(await compareRegions(origin)) };
}

async function compareRegions(origin: string) {
  const pyramidsDir = join(folder, 'pyramids');
  const { catalogue } = await readContent(settings);
  const jobs = listScanJobs(catalogue, publishCatalogue(catalogue, { drafts: false }));
  await writePyramids({ jobs, scansDir, folder: pyramidsDir });
  try {
    return await compareWithIip({ origin, pyramidsDir, pages, rounds, seconds });
  } catch (error) {
    if (!(error instanceof NoImageServerError)) throw error;
    console.error(`Not compared with IIPImage: ${error.message}`);
    return {};
  }
}

async function measureReaders(pid: number, origin: string) {
  const memory = watchPeakMemory(pid);
  const { answers, busy, errors } = await browse(origin, pages, { readers, minutes });
  return {
    peakMiB: memory.stop(),
    readers,
    answersPerSecond: Math.round(answers / (minutes * 60)),
    busyAnswers: busy,
    errors: errors.length === 0 ? 0 : errors,
  };
}

async function measureMending() {
  const mendIn = async (count: number) => {
    const index = new ImageIndex(indexFile);
    try {
      return await mendTitle({
        folder: join(folder, `mend-${count}`),
        packsDir: join(folder, 'packs'),
        pages: count,
        real: { pages: index.list(), packsDir },
      });
    } finally {
      index.close();
    }
  };
  const few = await mendIn(fewPages);
  const many = await mendIn(manyPages);
  // 20,000 packs take 12 GB.
  for (const name of [`mend-${fewPages}`, `mend-${manyPages}`, 'packs'])
    rmSync(join(folder, name), { recursive: true });
  console.table(many.mended.each);
  return {
    pages: many.shown,
    buildSeconds: many.built.whole.seconds,
    buildPeakMiB: many.built.whole.peakMiB,
    mendSeconds: many.mendSeconds,
    mendPeakMiB: many.mended.whole.peakMiB,
    imagesSeconds: many.mended.each['images']?.seconds,
    fewPages: few.shown,
    fewMendSeconds: few.mendSeconds,
    fewImagesSeconds: few.mended.each['images']?.seconds,
    steps: many.mended.each,
  };
}
