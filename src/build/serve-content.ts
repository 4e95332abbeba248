import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildProgressPrinter } from '../imaging/progress.ts';
import type { PublicData } from '../public/public-model.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import { prepare } from './prepare.ts';
import { ContentError } from './stopped-build.ts';
import { reportIssues, reportNotices, reportScans } from './report.ts';
import { serveImages, serveLastIndex, serveMedia } from './serve-files.ts';
import { serveDocuments } from './serve-documents.ts';

/** Debounce delay in ms: editors and spreadsheets write a file in several steps. */
const restOfEditor = 150;

/**
 * `astro dev`: reloads content when a file changes. While the content has errors, every page shows
 * the report, in the browser as in the terminal.
 */
export async function serveContent(
  server: ViteDevServer,
  settings: EnvSettings,
  logger: AstroIntegrationLogger,
): Promise<void> {
  let failed: string | undefined;
  let shown: PublicData | undefined;
  const read = async () => {
    try {
      const onProgress = buildProgressPrinter(process.stderr);
      const { issues, published, scans } = await prepare(settings, {
        onProgress,
        drafts: true,
        tell: (text) => logger.info(text),
      });
      shown = published;
      if (failed !== undefined) logger.info('Nội dung đã hết lỗi.');
      failed = undefined;
      if (issues.length > 0) logger.warn(reportIssues(issues, settings));
      if (scans.notices.length > 0) logger.warn(reportNotices(scans));
      if (scans.problems.length > 0) logger.error(reportScans(scans));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      failed = reportIssues(error.issues, settings);
      logger.error(failed);
    }
  };
  await read();

  server.middlewares.use((request, response, next) => {
    if (failed === undefined || !isPageRequest(request.url ?? '/', request.headers.accept)) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(contentErrorPage(failed));
  });
  server.middlewares.use(serveDocuments(settings.derivativesDir, () => shown));
  server.middlewares.use(serveMedia(settings.contentDir, () => shown));
  server.middlewares.use(serveImages(settings));
  server.middlewares.use(serveLastIndex(settings.outDir));

  let reading = Promise.resolve();
  let pending: NodeJS.Timeout | undefined;
  const readAgain = () => {
    // Runs are sequential: two would cut into one folder.
    reading = reading.then(read).then(
      () => showAgain(server),
      (error: unknown) =>
        logger.error(error instanceof Error ? (error.stack ?? '') : String(error)),
    );
  };
  server.watcher.add(settings.contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.contentDir)) return;
    clearTimeout(pending);
    pending = setTimeout(readAgain, restOfEditor);
  });
}

/** Pages cache their paths and records: all are invalidated. */
function showAgain({ environments }: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
  }
}

/** The page shown in `astro dev` while the content has errors. It reloads once they are fixed. */
export function contentErrorPage(report: string): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nội dung có lỗi</title>
<script type="module" src="/@vite/client"></script>
<style>
  body { margin: 0; padding: 2rem; background: #f7f2e8; color: #221c16; font: 1rem/1.6 system-ui, sans-serif }
  h1 { font-size: 1.4rem; color: #9b1c1f }
  pre { white-space: pre-wrap; font: .95rem/1.7 ui-monospace, monospace }
</style>
<h1>Nội dung có lỗi</h1>
<p>Sửa tệp rồi lưu lại: trang sẽ tự tải lại.</p>
<pre>${escapeHtml(report)}</pre>
</html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const ownOfTools = /^\/(?:@|_astro\/|_image|node_modules\/|src\/|iiif\/|pagefind\/)/;

/** Whether a page is requested, and not a file loaded by pages or by the dev server's tools. */
export function isPageRequest(url: string, accept = '*/*'): boolean {
  const path = url.replace(/[?#].*$/s, '');
  if (ownOfTools.test(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return accept.includes('text/html') || !name.includes('.') || name.endsWith('.html');
}
