import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { linkDerivatives, spareLinks } from '../imaging/cut/link-derivatives.ts';
import { writeRecordPaths } from '../publish/record-paths/index.ts';
import { writeExhibitMedia } from '../publish/exhibit-media.ts';
import { writeFeeds } from '../publish/feeds/index.ts';
import { openGate } from '../gate/check-output.ts';
import { formatGateReport } from '../gate/report.ts';
import { toUnsearchedIssues } from '../catalogue/issues/unsearched.ts';
import { writeIiif } from '../publish/iiif/index.ts';
import { toKioskSite } from '../publish/kiosk/to-kiosk-site.ts';
import { writePhoneCodes } from '../publish/kiosk/write-phone-codes.ts';
import { loadItemImages } from '../public/item-images.ts';
import { indexPublicData } from '../public/public-index.ts';
import { buildSearchIndex } from '../publish/search/index.ts';
import { toStaffData } from '../publish/select/to-staff-data.ts';
import { writeShareCards } from '../publish/share/index.ts';
import { writeFrameAncestors } from '../publish/takeaway/frame-ancestors.ts';
import { writeTakeAway } from '../publish/takeaway/index.ts';
import { writeWords } from '../publish/words/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Prepared } from './prepare.ts';
import { beginStep } from './build-step.ts';
import { reportIssues } from './report.ts';
import { placeSite } from './sites/place-site.ts';
import { GateError } from './stopped-build.ts';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';

/**
 * After the last page: adds images, IIIF documents, words, search index and feeds to the pages,
 * runs the gate over all of it, and replaces the last good site if the gate passes.
 *
 * @throws GateError
 */
export async function buildOutputs(
  settings: Settings,
  { catalogue, published, approved }: Prepared,
  logger: AstroIntegrationLogger,
): Promise<void> {
  if (approved === undefined) throw new Error('Nobody was asked about what changes.');
  const { stagingDir } = settings;
  const { derivativesDir, spareImagesDir, scansDir, contentDir } = settings;
  // With the desk, the build has two parts: files to serve, and the desk's program.
  const siteDir = settings.desk ? join(stagingDir, 'client') : stagingDir;
  const server = settings.desk ? join(stagingDir, 'server') : undefined;
  const program = server === undefined ? [] : [[server, []] as const];
  const publicCatalogue = indexPublicData(published);
  beginStep('images');
  const derivatives = await linkDerivatives(derivativesDir, siteDir, spareImagesDir);
  beginStep('iiif');
  await writeIiif(publicCatalogue, loadItemImages, siteDir);
  beginStep('words');
  await writeWords(publicCatalogue, loadItemImages, siteDir);
  if (!published.isKiosk) {
    beginStep('takeaway');
    logger.info('Lập tệp tải về…');
    const { pdfsDir } = settings;
    const folders = { siteDir, programDir: server, derivativesDir, pdfsDir };
    await writeTakeAway(publicCatalogue, loadItemImages, folders);
    await writeFrameAncestors(published.site, siteDir);
    beginStep('share');
    logger.info('Vẽ ảnh chia sẻ…');
    const cardsDir = settings.shareCardsDir;
    await writeShareCards(publicCatalogue, loadItemImages, { siteDir, cardsDir });
  }
  await writeExhibitMedia(published, contentDir, siteDir);
  beginStep('search');
  logger.info('Lập chỉ mục tìm kiếm…');
  await buildSearchIndex(publicCatalogue, loadItemImages, siteDir);
  beginStep('feeds');
  await writePhoneCodes(publicCatalogue, siteDir);
  if (published.isKiosk) await toKioskSite(siteDir);
  else {
    await writeFeeds(publicCatalogue, siteDir);
    await writeRecordPaths(publicCatalogue, siteDir);
  }
  // The desk renders its pages from this copy, which is switched together with the site after the
  // gate has passed. Its pages show no exhibits, so exhibits for reviewers are left out.
  const deskData = JSON.stringify({ ...published, unlistedExhibits: [] });
  for (const [folder] of program) await writeFile(join(folder, 'public.json'), deskData);
  beginStep('gate');
  logger.info('Kiểm tra từng tệp trước khi đưa ra…');
  const gate = await openGate({
    ...{ catalogue, published, contentDir, scansDir },
    pageLimits: settings.pageLimits,
    loadTexts: loadItemImages,
  });
  if (gate.unsearched.length > 0)
    logger.warn(`\n${reportIssues(toUnsearchedIssues(gate.unsearched), settings)}`);
  for (const [folder, images] of [[siteDir, derivatives] as const, ...program]) {
    const report = await gate.search({ outDir: folder, derivatives: images });
    const said = formatGateReport(report, 'vi');
    if (report.hits.length > 0) {
      spareLinks(siteDir, derivativesDir, spareImagesDir);
      await rm(stagingDir, { recursive: true, force: true });
      logger.error(`\n${said}`);
      throw new GateError('The gate found what must not be public.');
    }
    logger.info(said);
  }
  beginStep('swap');
  // For staff only and never served: the gate would find its own search terms in it.
  const staffData = JSON.stringify(toStaffData(catalogue, published));
  for (const [folder] of program)
    await writeWhole(join(folder, 'staff.json'), staffData, ownerOnly);
  const site = { client: siteDir, ...(server !== undefined && { server }), ...approved };
  await placeSite(settings, site, new Date());
  await rm(stagingDir, { recursive: true, force: true });
}
