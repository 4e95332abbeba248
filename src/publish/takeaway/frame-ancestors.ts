import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import { frameAncestorsFile, toFrameAncestors } from '#src/site/frame-ancestors.ts';

/**
 * Writes the `frame-ancestors` directive for the server: it needs a header, which a page cannot
 * set.
 */
export async function writeFrameAncestors(
  { embedding }: Pick<SiteSettings, 'embedding'>,
  siteDir: string,
): Promise<void> {
  if (embedding === 'none') return;
  const path = join(siteDir, frameAncestorsFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${toFrameAncestors(embedding)}\n`);
}
