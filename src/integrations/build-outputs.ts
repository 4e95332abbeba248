import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { linkDerivatives } from '../imaging/link-derivatives.ts';
import { writeFeeds } from '../publish/feeds/index.ts';
import { hiddenFactsOf } from '../publish/gate/hidden-facts.ts';
import { runGate } from '../publish/gate/index.ts';
import { formatGateReport } from '../publish/gate/report.ts';
import { loadItemImages } from '../publish/item-images.ts';
import { indexPublicData } from '../publish/public-index.ts';
import { buildSearchIndex } from '../publish/search/index.ts';
import type { Settings } from '../site/settings.ts';
import type { Prepared } from './prepare.ts';

/** The gate found what must not be public. The new output is gone, the last good one stands. */
export class GateError extends Error {
  override name = 'GateError';
}

/**
 * After the last page: images, search index and feeds are put beside the pages, the gate reads all
 * of it, and what it passes takes the place of the last good site.
 * @throws GateError
 */
export async function buildOutputs(settings: Settings, prepared: Prepared): Promise<void> {
  const { stagingDir, outDir, derivativesDir, scansDir } = settings;
  const { catalogue, published } = prepared;
  const publicCatalogue = indexPublicData(published);
  const derivatives = await linkDerivatives(derivativesDir, stagingDir);
  await buildSearchIndex(publicCatalogue, loadItemImages, stagingDir);
  await writeFeeds(publicCatalogue, stagingDir);
  const closedMasters = catalogue.items.flatMap((item) =>
    item.pages.flatMap(({ access, scan }) =>
      access.kind === 'open' || scan === undefined ? [] : [join(scansDir, scan)],
    ),
  );
  const report = await runGate({
    outDir: stagingDir,
    hidden: hiddenFactsOf(catalogue, published),
    closedMasters,
    allowedDerivatives: new Set(derivatives),
  });
  if (report.hits.length > 0) {
    await rm(stagingDir, { recursive: true, force: true });
    console.error(formatGateReport(report, 'vi'));
    throw new GateError('The gate found what must not be public.');
  }
  await replaceFolder(outDir, stagingDir);
}

/** Two renames: a reader meets the old site or the new one, and never half of either. */
async function replaceFolder(target: string, replacement: string): Promise<void> {
  const previous = `${target}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(replacement, target);
  await rm(previous, { recursive: true, force: true });
}
