import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { eachOf } from '#src/imaging/each-of.ts';
import { linkFile } from '#src/files/link-tree.ts';
import { toSizePath } from '#src/imaging/cut/sizes.ts';
import { findPlacedPage } from '#src/imaging/pack/packed-page.ts';
import { PackStore } from '#src/imaging/pack/pack-store.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import { writeWhole } from '#src/files/write-whole.ts';
import { shareImageOf } from '#src/site/urls.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { drawCard, pictureWidth } from './draw-card.ts';
import { listShareCards } from './list-cards.ts';
import type { ShareCard } from './share-card.ts';

interface ShareFolders {
  readonly siteDir: string;
  readonly shareCardsDir: string;
  readonly derivativesDir: string;
  readonly packsDir: string;
}

/** An image of a page. */
interface PictureFile {
  readonly slug: string;
  readonly page: number;
  readonly path: string;
}

/** Increment when the same card is drawn differently. */
const drawnVersion = 2;

/**
 * Adds a share image to each page that has one. Images are cached by content hash: a changed title
 * redraws one; unused ones are deleted.
 */
export async function writeShareCards(
  catalogue: PublicCatalogue,
  loadImages: (itemSlug: string) => Promise<ItemImages | undefined>,
  folders: ShareFolders,
): Promise<void> {
  const { siteDir, shareCardsDir: cardsDir, derivativesDir, packsDir } = folders;
  await mkdir(cardsDir, { recursive: true });
  const keys = new Set<string>();
  const store = new PackStore(packsDir);
  const read = async ({ slug, page, path }: PictureFile) =>
    (await findPlacedPage(store, derivativesDir, slug, page))?.read(path);
  await eachOf(listShareCards(catalogue), 2 * availableParallelism(), async (card) => {
    const file = await findPictureFile(card, loadImages);
    const picture = file && (await read(file));
    const { page, ...shown } = card;
    const hash = createHash('sha256').update(JSON.stringify([drawnVersion, shown]));
    if (picture !== undefined) hash.update(picture);
    const key = hash.digest('hex');
    const target = join(siteDir, shareImageOf(page));
    keys.add(key);
    await putCard(card, { key, cardsDir, picture, target });
  });
  store.close();
  for (const name of await readdir(cardsDir))
    if (!keys.has(name.replace(/\.jpg$/, ''))) await rm(join(cardsDir, name), { force: true });
}

async function putCard(
  card: ShareCard,
  place: {
    readonly key: string;
    readonly cardsDir: string;
    readonly picture: Buffer | undefined;
    readonly target: string;
  },
): Promise<void> {
  const kept = join(place.cardsDir, `${place.key}.jpg`);
  if (!existsSync(kept)) await writeWhole(kept, await drawCard(card, place.picture));
  await mkdir(dirname(place.target), { recursive: true });
  linkFile(kept, place.target);
}

/** The smallest size of the page image that fills its place. */
async function findPictureFile(
  { picture }: ShareCard,
  loadImages: (itemSlug: string) => Promise<ItemImages | undefined>,
): Promise<PictureFile | undefined> {
  if (picture === undefined) return undefined;
  const images = await loadImages(picture.slug);
  const page = images?.pages.find(({ number }) => number === picture.page);
  const size = page?.sizes.find(({ width }) => width >= pictureWidth) ?? page?.sizes.at(-1);
  if (page === undefined || size === undefined) return undefined;
  return { ...picture, path: toSizePath(size) };
}
