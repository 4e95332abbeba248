import { copyFile, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { urls } from '#src/site/urls.ts';
import { toKioskPage } from './to-kiosk-page.ts';

const languages = ['vi', 'en'] as const;
const withoutPages = new Set(['iiif', 'pagefind', '_astro']);

/**
 * Converts a built site for the kiosk: removes the request slip, forms and external links, and
 * makes the kiosk's start page the front page.
 */
export async function toKioskSite(outDir: string): Promise<void> {
  for (const language of languages) {
    await rm(join(outDir, urls.request(language)), { recursive: true });
    const front = join(outDir, urls.home(language), 'index.html');
    await copyFile(join(outDir, urls.kiosk(language), 'index.html'), front);
  }
  for await (const file of walkPages(outDir)) {
    await writeFile(file, toKioskPage(await readFile(file, 'utf8')));
  }
}

async function* walkPages(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !withoutPages.has(entry.name)) yield* walkPages(path);
    else if (entry.name.endsWith('.html')) yield path;
  }
}
