import { readFileSync } from 'node:fs';
import type { WriteLog } from '../../src/desk/server/log.ts';
import { openDesk, type OpenedDesk } from '../../src/desk/server/open-desk.ts';
import type { SiteLeases } from '../../src/integrations/sites/lease-site.ts';
import type { PublicData } from '../../src/publish/public-model.ts';
import type { Settings } from '../../src/site/settings.ts';
import { openBuiltProgram } from './server/built-program.ts';
import { keepStaffDataPrivate } from './server/keep-staff-data-private.ts';

/**
 * Opens the desk with the pages of the last build, unless `DESK` is off. What `site.yaml` says of
 * the archive's name, addresses and times of the desk is read once, here.
 */
export async function openBuiltDesk(
  { desk, serverDir, versionsDir }: Settings,
  leases: SiteLeases,
  log: WriteLog,
): Promise<OpenedDesk | undefined> {
  if (desk === undefined) return undefined;
  keepStaffDataPrivate({ serverDir, versionsDir }, log);
  const program = await openBuiltProgram(serverDir, leases, log);
  const { site } = JSON.parse(
    readFileSync(process.env['PHONG_DOC_PUBLIC_DATA'] ?? '', 'utf8'),
  ) as PublicData;
  const opened = await openDesk({ ...desk, site, render: program.render, log });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      program.close();
    },
  };
}
