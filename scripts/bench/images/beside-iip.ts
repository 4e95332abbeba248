import { startImageServer } from '#tests/helpers/image-server.ts';
import { drawOne, seededRandom } from '../archive/random.ts';
import { runContest } from './contest.ts';
import { measureLoad } from './measure-load.ts';
import { drawRegion, type ServedPage } from './served-pages.ts';

export interface RegionContest {
  readonly origin: string;
  /** The same pages for IIPImage, from `writePyramids`. */
  readonly pyramidsDir: string;
  readonly pages: readonly ServedPage[];
  readonly rounds: number;
  readonly seconds: number;
}

/** Fewer than may wait at our server: none is refused. */
const atOnce = 8;
/** Regions in a round, more than are answered: none is asked for twice. */
const perRound = 20_000;

type ToPath = (page: ServedPage, image: string) => string;

/**
 * Tiles and arbitrary regions of the same pages, ours and IIPImage's, which has one process and one
 * thread; ours renders one image at a time on two processors.
 *
 * @throws NoImageServerError
 */
export async function compareWithIip(contest: RegionContest) {
  const { origin, pages, rounds, seconds } = contest;
  const iip = await startImageServer(contest.pyramidsDir);
  const ours: ToPath = ({ itemSlug, page }, image) => `/iiif/${itemSlug}/${page}/${image}`;
  const { origin: iipOrigin } = new URL(iip.template);
  const theirs: ToPath = ({ itemSlug, page }, image) =>
    `${iip.template.slice(iipOrigin.length).replace('{slug}', itemSlug).replace('{page}', String(page))}/${image}`;
  const compare = (images: (round: number) => readonly (readonly [ServedPage, string])[]) => {
    const ask = (from: string, toPath: ToPath) => (round: number) =>
      measureLoad(from, {
        paths: images(round).map(([page, image]) => toPath(page, image)),
        ...{ seconds, atOnce },
      });
    return runContest(rounds, ask(origin, ours), ask(iipOrigin, theirs));
  };
  const drawRegions = (some: readonly ServedPage[]) => (round: number) => {
    const random = seededRandom(round + 1);
    return Array.from({ length: perRound }, () => {
      const page = drawOne(some, random);
      return [page, drawRegion(page, random)] as const;
    });
  };
  try {
    const tiles = pages.flatMap((page) => page.tiles.map((tile) => [page, tile] as const));
    const tile = await compare(() => tiles);
    const region = await compare(drawRegions(pages));
    const near = await compare(drawRegions(pages.slice(0, 1)));
    return {
      iipTilesPerSecond: tile.theirs.perSecond,
      iipTileRatio: tile.ratio,
      iipTileP99Ms: tile.theirs.p99Ms,
      regionsPerSecond: region.ours.perSecond,
      iipRegionsPerSecond: region.theirs.perSecond,
      iipRegionRatio: region.ratio,
      regionP99Ms: region.ours.p99Ms,
      iipRegionP99Ms: region.theirs.p99Ms,
      onePageRegionsPerSecond: near.ours.perSecond,
      iipOnePageRegionsPerSecond: near.theirs.perSecond,
      iipOnePageRegionRatio: near.ratio,
    };
  } finally {
    await iip.stop();
  }
}
