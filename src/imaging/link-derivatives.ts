import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { linkTree } from './link-tree.ts';
import { readItemImages } from './read-item-images.ts';

/**
 * Puts the images of every cut page into `<outDir>/iiif/` anew: exactly the pages that `item.json`
 * names, and not `item.json` itself, whose words go out with the pages of the site.
 * @returns what was put there, relative to `outDir`, with `/`
 */
export async function linkDerivatives(derivativesDir: string, outDir: string): Promise<string[]> {
  const target = join(outDir, 'iiif');
  rmSync(target, { recursive: true, force: true });
  const paths: string[] = [];
  for (const slug of listItemSlugs(derivativesDir)) {
    const item = await readItemImages(derivativesDir, slug);
    for (const { number } of item?.pages ?? []) {
      const page = `${slug}/${number}`;
      for (const path of linkTree(join(derivativesDir, page), join(target, page))) {
        paths.push(`iiif/${page}/${path}`);
      }
    }
  }
  return paths;
}

/** Items that have derivatives; names with a dot in front are work in progress. */
export function listItemSlugs(derivativesDir: string): string[] {
  if (!existsSync(derivativesDir)) return [];
  return readdirSync(derivativesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
