import type { AstroIntegration } from 'astro';
import { isWordsProblem } from '../imaging/problems.ts';
import { buildProgressPrinter } from '../imaging/progress.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import { approve } from './approve.ts';
import { openStepRunner } from './build-steps.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { findPerson } from './find-person.ts';
import { buildOutputs } from './build-outputs.ts';
import { pageData } from './plugins/page-data.ts';
import { prepare, type Prepared } from './prepare.ts';
import { reportIssues, reportNotices, reportScans } from './report.ts';
import { serveContent } from './serve-content.ts';
import { ContentError } from './stopped-build.ts';
import { tellScripts } from './plugins/tell-scripts.ts';

/**
 * Connects the pipeline to `astro build` and `astro dev`: content and scans are read, published and
 * cut before the first page; everything else is written after the last one; only output that passed
 * the gate replaces the last good site.
 */
export function readingRoom(settings: EnvSettings): AstroIntegration {
  let built:
    { readonly prepared: Prepared; readonly steps: ReturnType<typeof openStepRunner> } | undefined;
  return {
    name: 'reading-room',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        updateConfig({
          vite: { plugins: [pageData(settings), tellScripts(settings.pageScriptsFile)] },
        });
        if (command === 'dev') updateConfig(watchOnly(settings));
        if (command !== 'build') return;
        await clearLeftovers(settings);
        const steps = openStepRunner(logger, () => performance.now());
        let prepared: Prepared;
        try {
          const asker = { tell: (text: string) => logger.warn(text), ask: findPerson() };
          prepared = await prepare(settings, {
            approve: (catalogue, published) => approve(settings, catalogue, published, asker),
            onProgress: buildProgressPrinter(process.stderr),
            steps,
            tell: (text) => logger.info(text),
          });
        } catch (error) {
          if (error instanceof ContentError)
            logger.error(`\n${reportIssues(error.issues, settings)}`);
          throw error;
        }
        built = { prepared, steps };
        const { issues, scans, published } = prepared;
        if (issues.length > 0) logger.warn(`\n${reportIssues(issues, settings)}`);
        if (scans.notices.length > 0) logger.warn(`\n${reportNotices(scans)}`);
        if (scans.problems.length > 0) {
          logger.error(`\n${reportScans(scans)}`);
          // A page without its words is still published: the check only warns about it, and the
          // build does not stop either.
          if (scans.problems.some(({ name }) => !isWordsProblem(name))) process.exitCode = 1;
        }
        updateConfig({ site: published.site.url });
      },
      'astro:server:setup': async ({ server, logger }) => {
        await serveContent(server, settings, logger);
      },
      'astro:build:start': ({ logger }) => {
        built?.steps.begin('pages');
        logger.info('Dựng các trang…');
      },
      'astro:build:done': async ({ logger }) => {
        if (built === undefined) return;
        await buildOutputs(settings, built.prepared, { logger, steps: built.steps });
        built.steps.tellTimes();
      },
    },
  };
}

/** Keeps the file watcher off thousands of cut images and masters. */
function watchOnly({ workDir, scansDir, outDir, versionsDir, stagingDir }: EnvSettings) {
  const folders = [workDir, scansDir, outDir, versionsDir, stagingDir].map(
    (folder) => `${folder}/**`,
  );
  const ignored = [...folders, '**/.cache/**', '**/dist*/**', '**/tests/**'];
  return { vite: { server: { watch: { ignored } } } };
}
