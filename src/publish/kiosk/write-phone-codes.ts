import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import encodeQR from 'qr';
import { isPublicUrl } from '#src/site/public-url.ts';
import { phoneCodeOf, urls } from '#src/site/urls.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';

const languages = ['vi', 'en'] as const;

/**
 * A QR code, as SVG, beside each exhibit, and one from the start page to all exhibits, for visitors
 * who continue on a phone. None if the site has no public URL.
 */
export async function writePhoneCodes(
  { site, exhibits }: PublicCatalogue,
  outDir: string,
): Promise<void> {
  if (!isPublicUrl(site.url)) return;
  for (const language of languages) {
    await write(urls.kiosk(language), urls.exhibits(language));
    for (const { slug, title } of exhibits) {
      if (title[language] === undefined) continue;
      const path = urls.exhibit(language, slug);
      await write(path, path);
    }
  }

  async function write(page: string, target: string): Promise<void> {
    const file = join(outDir, phoneCodeOf(page));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, encodeQR(new URL(target, site.url).href, 'svg', { ecc: 'medium' }));
  }
}
