import type { ReportError, WriteLog } from '#src/desk/log.ts';
import { openDesk, type OpenedDesk } from '#src/server/open-desk.ts';
import type { SiteLeases } from '#src/build/sites/lease-site.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { openClosedPages } from './reading/closed-pages.ts';
import { keepPreparing } from './reading/keep-preparing.ts';
import { openBuiltProgram } from './site/built-program.ts';
import { keepStaffDataPrivate } from './site/keep-staff-data-private.ts';

/**
 * Opens the desk with the pages of the last build, unless `DESK` is off. Both the pages and the
 * settings of `site.yaml` follow each new build.
 */
export async function openBuiltDesk(
  { desk, serverDir, versionsDir }: EnvSettings,
  leases: SiteLeases,
  { log, report }: { readonly log: WriteLog; readonly report: ReportError },
): Promise<OpenedDesk | undefined> {
  if (desk === undefined) return undefined;
  keepStaffDataPrivate({ serverDir, versionsDir }, log);
  const program = await openBuiltProgram(serverDir, leases, { log, report });
  const { render, readSite } = program;
  const closed = openClosedPages(leases, serverDir);
  const { readIndex } = closed;
  const opened = await openDesk({ ...desk, readSite, readIndex, render, log, report });
  const preparing = desk.preparesReading ? keepPreparing(report) : undefined;
  return {
    ...opened,
    close: async () => {
      await preparing?.stop();
      await opened.close();
      closed.close();
      program.close();
    },
  };
}
