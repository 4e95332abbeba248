import { openSiteLeases } from '#src/build/sites/lease-site.ts';
import { mendLinks } from '#src/build/sites/switch-site.ts';
import { buildLog } from '#src/desk/log.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import type { Answer } from '#src/server/answer-desk.ts';
import { buildReportError } from '#src/server/report-error.ts';
import { openBuiltDesk } from './open-built-desk.ts';
import { openImageAnswers } from './images/open-image-answers.ts';
import { openSitePages } from './images/site-pages.ts';
import { openPdfAnswers } from './site/answer-pdf.ts';
import { watchProcess } from './site/watch-process.ts';
import { serve } from './serve.ts';

/**
 * Serves the last good site, with its desk unless `DESK` is off, until the process is told to stop;
 * then requests in progress are finished first.
 *
 * @returns its URL
 * @throws PortTakenError
 * @throws ForeignHostError
 */
export async function openSite(settings: EnvSettings): Promise<string> {
  mendLinks(settings);
  const log = buildLog(
    (text) => process.stdout.write(text),
    () => new Date(),
  );
  const report = buildReportError({ log, hasMessages: settings.debugErrors });
  watchProcess(report);
  const leases = openSiteLeases(settings.outDir, (error) =>
    report('site-not-held', error, { level: 'warn' }),
  );
  const desk = await openBuiltDesk(settings, leases, { log, report });
  const { pdfsDir, packsDir } = settings;
  const pdfs = openPdfAnswers({ leases, pdfsDir, packsDir, report, now: () => new Date() });
  const pages = openSitePages(leases, packsDir);
  const images = openImageAnswers({ ...pages, report });
  const answer: Answer = async (request, response, next) => {
    const asked = { isImage: true };
    await images.answer(request, response, () => {
      asked.isImage = false;
    });
    if (asked.isImage) return;
    const orPdf = () => void pdfs.answer(request, response, next);
    if (desk === undefined) orPdf();
    else await desk.answer(request, response, orPdf);
  };
  const { outDir, host, port } = settings;
  const server = await serve(outDir, port, {
    ...{ answer, leases, report, host },
    holdsOther: pages.holds,
  });
  log({ level: 'info', event: 'started', ...listServed(settings) });
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await server.close();
    await pdfs.close();
    await images.close();
    pages.close();
    await desk?.close();
    leases.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  // The signal may come twice: from systemd, which signals every process, and from the parent.
  process.on('SIGTERM', () => void stop());
  return server.url;
}

/** What an operator needs to verify the settings. */
function listServed({ desk, debugErrors }: EnvSettings): Readonly<Record<string, string | number>> {
  const messages = debugErrors ? { errors: 'with-messages' } : {};
  if (desk === undefined) return { desk: 'off', ...messages };
  return {
    ...messages,
    desk: 'on',
    database: desk.databaseUrl === undefined ? 'sqlite' : 'postgresql',
    mail: desk.mail === undefined ? 'off' : 'on',
    trustedProxies: desk.trustedProxies,
    clientAddress: desk.trustedProxies === 0 ? 'connection' : 'x-forwarded-for',
  };
}
