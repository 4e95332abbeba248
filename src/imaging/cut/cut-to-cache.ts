import { readFile } from 'node:fs/promises';
import type { Region } from '#src/domain/values.ts';
import { hasCode } from '#src/files/has-code.ts';
import { writeWhole } from '#src/files/write-whole.ts';
import { buildPack } from '../pack/pack-file.ts';
import { putPack, readPackFacts, toBesidePath } from '../pack/pack-store.ts';
import { cutPage, type EmbeddedText, type PackedFacts } from './cut-page.ts';
import { cutRegions, type CutRegion } from './cut-regions.ts';
import { findDamage } from '../read/find-damage.ts';
import { hashFile } from '../read/hash-file.ts';
import { ScanError } from '../problems.ts';
import { toCacheKey } from '../settings.ts';
import { takeOverFolder } from './take-over.ts';
import type { MasterPage } from '../read/source-page.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';

export interface CutTask extends MasterPage {
  /** Known from an earlier run; computed if absent. */
  readonly sha256?: string;
  /** Regions to be cut besides the whole page. */
  readonly regions?: readonly Region[];
  readonly packsDir: string;
}

/** Properties of a cut page. */
export type CutPage = Omit<PackedFacts, 'hasText'> & EmbeddedText;

export interface CutOutcome {
  readonly sha256: string;
  /** Key of its pack. */
  readonly key: string;
  readonly page: CutPage;
  /** Whether it was cut now or found in the cache. */
  readonly fresh: boolean;
  readonly regions: readonly CutRegion[];
}

/**
 * Brings a page, and the regions of it that stories show, into the cache.
 *
 * @throws ScanError if the scan is at fault, another error otherwise
 */
export async function cutToCache(task: CutTask): Promise<CutOutcome> {
  try {
    return await cut(task);
  } catch (error) {
    if (error instanceof ScanError) throw error;
    // PDFium has aborted: this process cannot read the page again.
    if (error instanceof WebAssembly.RuntimeError) throw error;
    // A full disk fails in the same call as a damaged scan: the scan is read on its own to tell
    // them apart.
    const damage = await findDamage(task);
    throw damage ?? error;
  }
}

async function cut(task: CutTask): Promise<CutOutcome> {
  const sha256 = task.sha256 ?? (await hashFile(task.masterPath));
  const key = toCacheKey(sha256, task);
  const { packsDir } = task;
  const { page, fresh } = await cutWholePage(task, key);
  const regions = await cutRegions(task, task.regions ?? [], { packsDir, sha256 });
  return { sha256, key, page, fresh, regions };
}

async function cutWholePage(
  task: CutTask,
  key: string,
): Promise<Pick<CutOutcome, 'page' | 'fresh'>> {
  const { packsDir } = task;
  const cut = (await readCutPage(packsDir, key)) ?? (await takeOver(packsDir, key));
  if (cut !== undefined) return { page: cut, fresh: false };
  const { facts, text, images } = await cutPage(task, toTemporaryPath(packsDir));
  await keep({ packsDir, key }, facts, text, images);
  return { page: { ...facts, ...text }, fresh: true };
}

async function takeOver(packsDir: string, key: string): Promise<CutPage | undefined> {
  const cut = await takeOverFolder(packsDir, key);
  if (cut === undefined) return undefined;
  await keep({ packsDir, key }, cut.facts, cut.text, cut.images);
  await cut.remove();
  return { ...cut.facts, ...cut.text };
}

/** The pack is written last: where it is, the page is whole. */
async function keep(
  { packsDir, key }: { readonly packsDir: string; readonly key: string },
  facts: PackedFacts,
  text: EmbeddedText,
  images: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  if (facts.hasText)
    await writeWhole(toBesidePath(packsDir, key), JSON.stringify(text), { temporaryDir: packsDir });
  await putPack(packsDir, key, buildPack(facts, images));
}

async function readCutPage(packsDir: string, key: string): Promise<CutPage | undefined> {
  const found = await readPackFacts<PackedFacts>(packsDir, key);
  if (found === undefined) return undefined;
  const { hasText, ...facts } = found;
  if (!hasText) return facts;
  try {
    const text = await readFile(toBesidePath(packsDir, key), 'utf8');
    return { ...facts, ...(JSON.parse(text) as EmbeddedText) };
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
