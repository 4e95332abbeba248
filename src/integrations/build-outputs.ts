import { rm } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import { linkDerivatives, spareLinks } from '../imaging/link-derivatives.ts';
import { writeExhibitMedia } from '../publish/exhibit-media.ts';
import { writeFeeds } from '../publish/feeds/index.ts';
import { checkOutput } from '../publish/gate/check-output.ts';
import { formatGateReport } from '../publish/gate/report.ts';
import { writeIiif } from '../publish/iiif/index.ts';
import { toKioskSite } from '../publish/kiosk/to-kiosk-site.ts';
import { writePhoneCodes } from '../publish/kiosk/write-phone-codes.ts';
import { loadItemImages } from '../publish/item-images.ts';
import { indexPublicData } from '../publish/public-index.ts';
import { buildSearchIndex } from '../publish/search/index.ts';
import { writeWords } from '../publish/words/index.ts';
import type { Settings } from '../site/settings.ts';
import type { Prepared } from './prepare.ts';
import { replaceFolder } from './replace-folder.ts';

/** The gate found what must not be public. The new output is gone, the last good one stands. */
export class GateError extends Error {
  override name = 'GateError';
}

/**
 * After the last page: images, IIIF documents, words, search index and feeds are put beside the
 * pages, the gate reads all of it, and what it passes takes the place of the last good site.
 * @throws GateError
 */
export async function buildOutputs(
  { stagingDir, outDir, derivativesDir, spareImagesDir, scansDir, contentDir }: Settings,
  { catalogue, published }: Prepared,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const publicCatalogue = indexPublicData(published);
  const derivatives = await linkDerivatives(derivativesDir, stagingDir, spareImagesDir);
  await writeIiif(publicCatalogue, loadItemImages, stagingDir);
  await writeWords(publicCatalogue, loadItemImages, stagingDir);
  await writeExhibitMedia(published, contentDir, stagingDir);
  logger.info('Lập chỉ mục tìm kiếm…');
  await buildSearchIndex(publicCatalogue, loadItemImages, stagingDir);
  await writePhoneCodes(publicCatalogue, stagingDir);
  if (published.isKiosk) await toKioskSite(stagingDir);
  else await writeFeeds(publicCatalogue, stagingDir);
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
    spareLinks(stagingDir, derivativesDir, spareImagesDir);
    await rm(stagingDir, { recursive: true, force: true });
    logger.error(`\n${said}`);
    throw new GateError('The gate found what must not be public.');
  }
  logger.info(said);
  const previous = await replaceFolder(outDir, stagingDir);
  spareLinks(previous, derivativesDir, spareImagesDir);
  await rm(previous, { recursive: true, force: true });
}
