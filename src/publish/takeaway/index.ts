import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { eachOf } from '#src/imaging/each-of.ts';
import { linkFile } from '#src/files/link-tree.ts';
import { readPagePacks } from '#src/imaging/cut/place-item.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import { weighPages } from '#src/imaging/read/weigh-pages.ts';
import { takeAwayUrls, wordsOf } from '#src/site/urls.ts';
import type { KeyedPlan, PdfPlan } from '#src/takeaway/pdf-plan.ts';
import { openPdfPool, type PdfPool } from '#src/takeaway/pdf-pool.ts';
import { prunePdfs, toPdfPath } from '#src/takeaway/pdf-store.ts';
import { hasText, offerPdf } from '#src/describe/access/pdf-offer.ts';
import type { OpenItem, PublicCatalogue } from '#src/public/public-model.ts';
import { buildPdfPlan } from './build-plan.ts';
import { buildTextFile } from './build-text.ts';
import { toPlanPath } from './plan-path.ts';

export interface TakeAwayFolders {
  /** The new site, with its words. */
  readonly siteDir: string;
  /** Folder of the program that makes PDFs on demand; without it all are made now. */
  readonly programDir: string | undefined;
  readonly derivativesDir: string;
  readonly packsDir: string;
  /** Cache of PDFs, by the hash of their inputs. */
  readonly pdfsDir: string;
}

/** Increment when the same plan would produce a different file. */
const makerVersion = 2;

/**
 * Writes the text of every open item, and its PDF or the plan of one, within the size limits of
 * `site.yaml`. PDFs of items that are closed or changed are deleted.
 */
export async function writeTakeAway(
  catalogue: PublicCatalogue,
  loadImages: (itemSlug: string) => Promise<ItemImages | undefined>,
  folders: TakeAwayFolders,
): Promise<void> {
  const { siteDir, programDir, pdfsDir } = folders;
  const workers = availableParallelism();
  const pool = openPdfPool(workers);
  const keys = new Set<string>();
  try {
    await eachOf(catalogue.items, 2 * workers, async (item) => {
      if (!('pages' in item)) return;
      const images = await loadImages(item.slug);
      if (images === undefined) return;
      if (hasText(item, images))
        await write(
          join(siteDir, takeAwayUrls.text(item.slug)),
          buildTextFile(catalogue, item, images),
        );
      const planned = await planPdf(catalogue, item, images, folders);
      if (planned === undefined) return;
      keys.add(planned.key);
      if (programDir === undefined) await putPdf(pool, planned, catalogue.today, folders);
      else await write(join(programDir, toPlanPath(item.slug)), JSON.stringify(planned));
    });
  } finally {
    await pool.stop();
  }
  await prunePdfs(pdfsDir, keys);
}

async function planPdf(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages,
  { siteDir, derivativesDir }: TakeAwayFolders,
): Promise<KeyedPlan | undefined> {
  const bytes = await weighPages(derivativesDir, images);
  if (offerPdf(catalogue.site, item, images, bytes)?.kind !== 'offered') return undefined;
  const packs = await readPagePacks(derivativesDir, item.slug);
  const keys = new Map(packs.map((each) => [each.page, each.packs[0] ?? '']));
  const plan = buildPdfPlan(catalogue, item, images, keys);
  return { key: await hashSources(plan, siteDir), plan };
}

/** Hash of the plan, which names the packs of the pictures, and the words. */
async function hashSources(plan: PdfPlan, siteDir: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([makerVersion, plan]));
  if (plan.words !== undefined) hash.update(await readFile(join(siteDir, wordsOf(plan.slug))));
  return hash.digest('hex');
}

async function putPdf(
  pool: PdfPool,
  { key, plan }: KeyedPlan,
  today: string,
  { siteDir, packsDir, pdfsDir }: TakeAwayFolders,
): Promise<void> {
  await pool.run({ key, plan, siteDir, packsDir, pdfsDir, day: today });
  const target = join(siteDir, takeAwayUrls.pdf(plan.slug));
  await mkdir(dirname(target), { recursive: true });
  linkFile(join(pdfsDir, toPdfPath(key)), target);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
