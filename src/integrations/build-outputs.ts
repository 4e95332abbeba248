import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import { linkDerivatives } from '../imaging/link-derivatives.ts';
import { writeFeeds } from '../publish/feeds/index.ts';
import { checkOutput } from '../publish/gate/check-output.ts';
import { formatGateReport } from '../publish/gate/report.ts';
import { writeIiif } from '../publish/iiif/index.ts';
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
 * After the last page: images, IIIF documents, search index and feeds are put beside the pages, the gate reads all
 * of it, and what it passes takes the place of the last good site.
 * @throws GateError
 */
export async function buildOutputs(
  { stagingDir, outDir, derivativesDir, scansDir }: Settings,
  { catalogue, published }: Prepared,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const publicCatalogue = indexPublicData(published);
  const derivatives = await linkDerivatives(derivativesDir, stagingDir);
  await writeIiif(publicCatalogue, loadItemImages, stagingDir);
  logger.info('Lập chỉ mục tìm kiếm…');
  await buildSearchIndex(publicCatalogue, loadItemImages, stagingDir);
  await writeFeeds(publicCatalogue, stagingDir);
  logger.info('Kiểm tra từng tệp trước khi đưa ra…');
  const report = await checkOutput({
    catalogue,
    published,
    scansDir,
    outDir: stagingDir,
    derivatives,
    loadTexts: loadItemImages,
  });
  const said = formatGateReport(report, 'vi');
  if (report.hits.length > 0) {
    await rm(stagingDir, { recursive: true, force: true });
    logger.error(`\n${said}`);
    throw new GateError('The gate found what must not be public.');
  }
  logger.info(said);
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
