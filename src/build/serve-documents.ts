import { extname } from 'node:path';
import type { Connect } from 'vite';
import { buildImageInfo } from '../imaging/cut/info.ts';
import { readItemImages } from '../imaging/read/read-item-images.ts';
import { findDocument } from '../publish/iiif/find-document.ts';
import { indexPublicData } from '../public/public-index.ts';
import type { PublicData } from '../public/public-model.ts';
import { packWords } from '../publish/words/index.ts';
import { imageOf, wordsOf } from '../site/urls.ts';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
};

/**
 * `astro dev`: IIIF documents and words of items, generated on request from the current public
 * data. Their addresses are those of the dev server.
 */
export function serveDocuments(
  derivativesDir: string,
  findPublished: () => PublicData | undefined,
): Connect.NextHandleFunction {
  const loadImages = (slug: string) => readItemImages(derivativesDir, slug);
  return (request, response, next) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const type = types[extname(path)];
    const published = findPublished();
    if (!path.startsWith('/iiif/') || type === undefined || published === undefined) {
      next();
      return;
    }
    const url = `http://${request.headers.host ?? 'localhost'}`;
    const here = { ...published, site: { ...published.site, url } };
    makeDocument(here, loadImages, path).then((content) => {
      response.statusCode = content === undefined ? 404 : 200;
      response.setHeader('Content-Type', type);
      response.end(typeof content === 'object' ? JSON.stringify(content) : content);
    }, next);
  };
}

async function makeDocument(
  published: PublicData,
  loadImages: (slug: string) => ReturnType<typeof readItemImages>,
  path: string,
): Promise<object | string | undefined> {
  const item = published.items.find(({ slug }) => path.startsWith(`/iiif/${slug}/`));
  if (item !== undefined && path === wordsOf(item.slug)) {
    const words = packWords(item, await loadImages(item.slug));
    return words.length > 0 ? words : undefined;
  }
  if (item !== undefined && path.endsWith('/info.json')) {
    const images = await loadImages(item.slug);
    const page = images?.pages.find(({ number }) =>
      path.startsWith(imageOf(item.slug, number) + '/'),
    );
    return page && buildImageInfo(published.site.url, item.slug, page);
  }
  return findDocument({ catalogue: indexPublicData(published), loadImages }, path);
}
