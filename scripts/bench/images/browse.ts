import { Agent, get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { drawOne, seededRandom } from '../archive/random.ts';
import { drawRegion, type ServedPage } from './served-pages.ts';

export interface Browsed {
  readonly answers: number;
  /** Regions for which the rendering lane was full: 503. */
  readonly busy: number;
  /** All other answers than a whole 200, and broken connections: the first 20. */
  readonly errors: readonly string[];
}

/** Tiles that a screen shows of a page. */
const tilesOnScreen = 8;
/** One page in so many is asked for a region: a quotation, a detail to print. */
const pagesPerRegion = 5;
/** Longest time that a reader looks at a page, in ms. */
const longestLook = 2000;

/**
 * Readers who open page after page: its `info.json`, the tiles of a screen, and now and then a
 * region.
 *
 * @param minutes until they leave
 */
export async function browse(
  origin: string,
  pages: readonly ServedPage[],
  { readers, minutes }: { readonly readers: number; readonly minutes: number },
): Promise<Browsed> {
  const until = performance.now() + minutes * 60_000;
  const agent = new Agent({ keepAlive: true });
  const errors: string[] = [];
  let [answers, busy] = [0, 0];
  const ask = async (path: string) => {
    const status = await readWhole(origin + path, agent).catch((error: unknown) => String(error));
    answers += 1;
    if (status === 503) busy += 1;
    else if (status !== 200 && errors.length < 20) errors.push(`${status} ${path}`);
  };
  const read = async (reader: number) => {
    const random = seededRandom(reader);
    while (performance.now() < until) {
      const page = drawOne(pages, random);
      const service = `/iiif/${page.itemSlug}/${page.page}`;
      await ask(`${service}/info.json`);
      const first = Math.floor(random() * Math.max(1, page.tiles.length - tilesOnScreen));
      const tiles = page.tiles.slice(first, first + tilesOnScreen);
      await Promise.all(tiles.map((tile) => ask(`${service}/${tile}`)));
      if (random() * pagesPerRegion < 1) await ask(`${service}/${drawRegion(page, random)}`);
      await delay(random() * longestLook);
    }
  };
  try {
    await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  } finally {
    agent.destroy();
  }
  return { answers, busy, errors };
}

/** The status of an answer, once its whole body has come. */
function readWhole(url: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.once('error', reject);
      response.once('end', () => resolve(response.statusCode));
      response.resume();
    }).once('error', reject);
  });
}
