import { writeFileSync } from 'node:fs';
import { runCommand } from '#tests/helpers/run-command.ts';
import { runContest } from './contest.ts';
import { measureLoad } from './measure-load.ts';

export interface TileContest {
  /** Of the server that reads packs. */
  readonly origin: string;
  /** Folder of the same images as files, with `iiif/` in it. */
  readonly looseDir: string;
  /** From the root, in any order. */
  readonly paths: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
}

/** Concurrent requests: what a viewer sends, of a few readers. */
const atOnce = 16;

/** Tiles from packs and the same tiles as files: hot, and cold where the process may empty the cache. */
export async function compareWithSirv(contest: TileContest) {
  const { origin, looseDir, paths, rounds, seconds } = contest;
  const sirv = runCommand('scripts/bench/images/serve-loose.ts', {}, process.cwd(), [looseDir]);
  try {
    const [, looseOrigin = ''] = await sirv.untilSays(/(http:\/\/localhost:\d+)/);
    await checkEqual(origin, looseOrigin, paths);
    const askHot = (from: string) => () => measureLoad(from, { paths, seconds, atOnce });
    for (const from of [origin, looseOrigin]) await askHot(from)();
    const hot = await runContest(rounds, askHot(origin), askHot(looseOrigin));
    const hotFigures = {
      tilesPerSecond: hot.ours.perSecond,
      sirvTilesPerSecond: hot.theirs.perSecond,
      ratio: hot.ratio,
      p99Ms: hot.ours.p99Ms,
      sirvP99Ms: hot.theirs.p99Ms,
    };
    if (!emptyCache()) {
      console.error('Cold tiles are not measured: emptying the page cache of Linux needs root.');
      return hotFigures;
    }
    const askCold = (from: string) => () => {
      emptyCache();
      return measureLoad(from, { paths, seconds: longestCold, isOnce: true, atOnce });
    };
    const cold = await runContest(rounds, askCold(origin), askCold(looseOrigin));
    return {
      ...hotFigures,
      coldTilesPerSecond: cold.ours.perSecond,
      coldSirvTilesPerSecond: cold.theirs.perSecond,
      coldRatio: cold.ratio,
      coldP99Ms: cold.ours.p99Ms,
      coldSirvP99Ms: cold.theirs.p99Ms,
    };
  } finally {
    await sirv.stop('SIGTERM');
  }
}

/** @throws if the servers do not answer with the same bytes: a sample of the paths */
async function checkEqual(
  origin: string,
  looseOrigin: string,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths.filter((_, index) => index % 20 === 0)) {
    const [ours, theirs] = await Promise.all(
      [origin, looseOrigin].map(async (from) => (await fetch(from + path)).bytes()),
    );
    if (ours === undefined || theirs === undefined || Buffer.compare(ours, theirs) !== 0)
      throw new Error(`The servers answer ${path} with different bytes.`);
  }
}

/** In seconds: wrk waits for all of them, even if it is done before. */
const longestCold = 10;

/** Returns whether it could. */
function emptyCache(): boolean {
  try {
    // 3: pages, and what is known of names and inodes.
    writeFileSync('/proc/sys/vm/drop_caches', '3');
    return true;
  } catch {
    return false;
  }
}
