import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { spareImages } from '../imaging/pack/lay-out-images.ts';
import { readItemImages } from '../imaging/read/read-item-images.ts';
import { openGate } from '../gate/check-output.ts';
import { formatGateReport } from '../gate/report.ts';
import { toUnsearchedIssues } from '../catalogue/issues/unsearched.ts';
import { indexPublicData } from '../public/public-index.ts';
import { listClosedItems } from '../publish/closed-pages.ts';
import { toStaffData } from '../publish/select/to-staff-data.ts';
import { writeClosedIndex } from '../reading/closed/closed-index.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import type { StepRunner } from './build-steps.ts';
import { listOutputs } from './outputs.ts';
import type { Prepared } from './prepare.ts';
import { openPackedImages, putImages } from './put-images.ts';
import { reportIssues } from './report.ts';
import { closedIndexOf } from './sites/closed-index-of.ts';
import { placeSite } from './sites/place-site.ts';
import { looseImagesIn, spareImagesOf } from './sites/site-images.ts';
import { GateError } from './stopped-build.ts';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';

interface OutputDeps {
  readonly logger: AstroIntegrationLogger;
  readonly steps: StepRunner;
}

/** A part of the build and the derivatives that belong in it. */
type Part = readonly [folder: string, derivatives: readonly string[]];

/**
 * After the last page: adds images, IIIF documents, words, search index and feeds to the pages,
 * runs the gate over all of it, and replaces the last good site if the gate passes.
 *
 * @throws GateError
 */
export async function buildOutputs(
  settings: EnvSettings,
  prepared: Prepared,
  { logger, steps }: OutputDeps,
): Promise<void> {
  const { catalogue, published, approved } = prepared;
  if (approved === undefined) throw new Error('Nobody was asked about what changes.');
  const { stagingDir, derivativesDir } = settings;
  // With the desk, the build has two parts: files to serve, and the desk's program.
  const siteDir = settings.desk ? join(stagingDir, 'client') : stagingDir;
  const programDir = settings.desk ? join(stagingDir, 'server') : undefined;
  const derivatives = await steps.run('images', () =>
    putImages(settings, siteDir, published.site.url),
  );
  const output = {
    ...{ settings, siteDir, programDir, published },
    catalogue: indexPublicData(settings.desk ? { ...published, rendersImages: true } : published),
    loadImages: (itemSlug: string) => readItemImages(derivativesDir, itemSlug),
    tell: (text: string) => logger.info(text),
  };
  for (const { step, write } of listOutputs(published)) await steps.run(step, () => write(output));
  // The desk renders its pages from this copy, which is switched together with the site after the
  // gate has passed. Its pages show no exhibits, so exhibits for reviewers are left out.
  if (programDir !== undefined)
    await writeFile(
      join(programDir, 'public.json'),
      JSON.stringify({ ...published, unlistedExhibits: [] }),
    );
  const parts: readonly Part[] = [
    [siteDir, derivatives],
    ...(programDir === undefined ? [] : [[programDir, []] as const]),
  ];
  await steps.run('gate', async () => {
    logger.info('Kiểm tra từng tệp trước khi đưa ra…');
    const gate = await openGate({
      ...{ catalogue, published, pageLimits: settings.pageLimits },
      ...{ contentDir: settings.contentDir, scansDir: settings.scansDir },
      loadTexts: output.loadImages,
    });
    if (gate.unsearched.length > 0)
      logger.warn(`\n${reportIssues(toUnsearchedIssues(gate.unsearched), settings)}`);
    for (const [outDir, images] of parts) {
      const packed = outDir === siteDir ? openPackedImages(settings) : undefined;
      const report = await gate
        .search({ outDir, derivatives: images, packed })
        .finally(() => packed?.close());
      const said = formatGateReport(report, 'vi');
      if (report.hits.length > 0) {
        await spareImages(
          looseImagesIn(siteDir, settings.imageIndexFile),
          derivativesDir,
          spareImagesOf(settings),
        );
        await rm(stagingDir, { recursive: true, force: true });
        logger.error(`\n${said}`);
        throw new GateError('The gate found what must not be public.');
      }
      logger.info(said);
    }
  });
  await steps.run('swap', async () => {
    // For staff, and for readers with a grant; never served: the gate would find its own search
    // terms in it.
    if (programDir !== undefined) {
      const staffData = JSON.stringify(toStaffData(catalogue, published));
      await writeWhole(join(programDir, 'staff.json'), staffData, ownerOnly);
      await writeClosedIndex(closedIndexOf(programDir), listClosedItems(catalogue, published));
    }
    const server = programDir === undefined ? {} : { server: programDir };
    await placeSite(
      settings,
      { client: siteDir, ...server, imageIndex: settings.imageIndexFile, ...approved },
      new Date(),
    );
    await rm(stagingDir, { recursive: true, force: true });
  });
}
