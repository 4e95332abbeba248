import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import { frameAncestorsFile, toFrameAncestors } from '#src/site/frame-ancestors.ts';

/** Writes down who may show frames of the site, for whatever serves it: a header, which no page can state. */
export async function writeFrameAncestors(
  { embedding }: Pick<SiteSettings, 'embedding'>,
  siteDir: string,
): Promise<void> {
  if (embedding === 'none') return;
  const path = join(siteDir, frameAncestorsFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${toFrameAncestors(embedding)}\n`);
}
