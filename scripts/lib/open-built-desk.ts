import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderPage } from '../../src/desk/server/answer-desk.ts';
import { buildLog } from '../../src/desk/server/log.ts';
import { openDesk, type OpenedDesk } from '../../src/desk/server/open-desk.ts';
import type { PublicData } from '../../src/publish/public-model.ts';
import type { Settings } from '../../src/site/settings.ts';

/** Opens the desk with the pages of the last build, unless `DESK` is off. */
export async function openBuiltDesk({
  desk,
  serverDir,
}: Settings): Promise<OpenedDesk | undefined> {
  if (desk === undefined) return undefined;
  const publicData = join(serverDir, 'public.json');
  process.env['PHONG_DOC_PUBLIC_DATA'] = publicData;
  process.env['PHONG_DOC_STAFF_DATA'] = join(serverDir, 'staff.json');
  const { site } = JSON.parse(readFileSync(publicData, 'utf8')) as PublicData;
  const built = (await import(pathToFileURL(join(serverDir, 'entry.mjs')).href)) as {
    readonly handler: RenderPage;
  };
  return openDesk({
    ...desk,
    site,
    render: built.handler,
    log: buildLog(
      (text) => process.stdout.write(text),
      () => new Date(),
    ),
  });
}
