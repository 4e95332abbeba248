import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderPage } from '../../src/desk/server/answer-desk.ts';
import { buildLog } from '../../src/desk/server/log.ts';
import { openDesk, type OpenedDesk } from '../../src/desk/server/open-desk.ts';
import type { PublicData } from '../../src/publish/public-model.ts';
import { findCurrent } from '../../src/integrations/sites/site-folders.ts';
import { holdSite } from '../../src/integrations/sites/site-readers.ts';
import type { Settings } from '../../src/site/settings.ts';

/**
 * Opens the desk with the pages of the last build, unless `DESK` is off. Its program loads parts of
 * itself as they are needed: it is held where it lies until the desk is closed, while the data that
 * it shows follows every build.
 */
export async function openBuiltDesk({
  desk,
  serverDir,
  versionsDir,
}: Settings): Promise<OpenedDesk | undefined> {
  if (desk === undefined) return undefined;
  const version = findCurrent(versionsDir);
  const programDir = version === undefined ? serverDir : join(version.dir, 'server');
  const letGo = version === undefined ? () => undefined : holdSite(version.dir);
  const publicData = join(serverDir, 'public.json');
  process.env['PHONG_DOC_PUBLIC_DATA'] = publicData;
  process.env['PHONG_DOC_STAFF_DATA'] = join(serverDir, 'staff.json');
  const { site } = JSON.parse(readFileSync(publicData, 'utf8')) as PublicData;
  const built = (await import(pathToFileURL(join(programDir, 'entry.mjs')).href)) as {
    readonly handler: RenderPage;
  };
  const opened = await openDesk({
    ...desk,
    site,
    render: built.handler,
    log: buildLog(
      (text) => process.stdout.write(text),
      () => new Date(),
    ),
  });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      letGo();
    },
  };
}
