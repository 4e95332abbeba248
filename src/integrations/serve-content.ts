import type { ViteDevServer } from 'vite';
import type { Issue } from '../catalogue/issues/index.ts';
import type { PublicData } from '../publish/public-model.ts';
import type { Settings } from '../site/settings.ts';
import { ContentError, prepare } from './prepare.ts';
import { contentErrorPage } from './content-error-page.ts';
import { reportIssues } from './report.ts';
import { serveDerivatives, serveWords } from './serve-derivatives.ts';

/**
 * `astro dev`: a changed content file is read again and the page follows. While the content has
 * errors, every page is the report, in the browser as in the terminal, until it is mended.
 */
export async function serveContent(server: ViteDevServer, settings: Settings): Promise<void> {
  let failed: readonly Issue[] | undefined;
  let shown: PublicData | undefined;
  const read = async () => {
    try {
      const { issues, published } = await prepare(settings);
      failed = undefined;
      shown = published;
      if (issues.length > 0) server.config.logger.warn(reportIssues(issues, settings));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      failed = error.issues;
      server.config.logger.error(reportIssues(failed, settings));
    }
  };
  await read();

  server.middlewares.use((request, response, next) => {
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    if (failed === undefined || !wantsPage) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(contentErrorPage(reportIssues(failed, settings)));
  });
  server.middlewares.use(serveWords(settings.derivativesDir, () => shown));
  server.middlewares.use(serveDerivatives(settings.derivativesDir));

  server.watcher.add([settings.contentDir, settings.scansDir]);
  let pending: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.contentDir) && !path.startsWith(settings.scansDir)) return;
    clearTimeout(pending);
    // Editors and spreadsheets write a file in several steps.
    pending = setTimeout(
      () => void read().then(() => server.ws.send({ type: 'full-reload' })),
      150,
    );
  });
}
