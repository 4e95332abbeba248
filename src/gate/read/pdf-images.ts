import { join } from 'node:path';
import { takeAwayUrls } from '#src/site/urls.ts';

const reading = /^iiif\/([^/]+)\/(\d+)\/full\/(\d+),\d+\/0\/default\.jpg$/;

/**
 * The images that each open item's PDF is made of: the largest of each page, in page order.
 *
 * @param derivatives published images, relative to `outDir`, with `/`
 * @returns paths on disk, by the path of the PDF relative to `outDir`
 */
export function listImagesOfPdfs(
  outDir: string,
  derivatives: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, Map<number, { readonly width: number; readonly file: string }>>();
  for (const file of derivatives) {
    const [, slug = '', page, size] = reading.exec(file) ?? [];
    if (slug === '') continue;
    const ofItem = pages.get(slug) ?? new Map<number, { width: number; file: string }>();
    pages.set(slug, ofItem);
    const [number, width] = [Number(page), Number(size)];
    if (width > (ofItem.get(number)?.width ?? 0)) ofItem.set(number, { width, file });
  }
  return new Map(
    [...pages].map(([slug, ofItem]) => [
      takeAwayUrls.pdf(slug).slice(1),
      [...ofItem].sort(([a], [b]) => a - b).map(([, { file }]) => join(outDir, file)),
    ]),
  );
}
