import { basename, dirname, join } from 'node:path';
import sirv from 'sirv';
import type { Connect } from 'vite';
import { toSizePath } from '../imaging/cut/sizes.ts';
import { findPlacedPage } from '../imaging/pack/packed-page.ts';
import { PackStore } from '../imaging/pack/pack-store.ts';
import { listExhibitMedia } from '../publish/exhibit-media.ts';
import type { PublicData } from '../public/public-model.ts';

/** `astro dev`: serves the images of pages from their packs. */
export function serveImages({
  packsDir,
  derivativesDir,
}: {
  readonly packsDir: string;
  readonly derivativesDir: string;
}): Connect.NextHandleFunction {
  const store = new PackStore(packsDir);
  return (request, response, next) => {
    const [, slug, page, path] =
      /^\/iiif\/([^/]+)\/(\d+)\/(.+\.jpg)$/.exec(request.url ?? '') ?? [];
    if (slug === undefined || path === undefined) {
      next();
      return;
    }
    readImage(store, derivativesDir, slug, Number(page), path).then((image) => {
      response.statusCode = image === undefined ? 404 : 200;
      response.setHeader('Content-Type', 'image/jpeg');
      response.end(image);
    }, next);
  };
}

async function readImage(
  store: PackStore,
  derivativesDir: string,
  ...[slug, number, path]: [slug: string, number: number, path: string]
): Promise<Buffer | undefined> {
  const page = await findPlacedPage(store, derivativesDir, slug, number);
  const widest = page?.images.sizes.at(-1);
  const isMax = path === 'full/max/0/default.jpg' && widest !== undefined;
  return page?.read(isMax ? toSizePath(widest) : path);
}

/**
 * `astro dev`: serves the search index of the last build; if there is none, the search page says
 * so.
 */
export function serveLastIndex(outDir: string): Connect.NextHandleFunction {
  const prefix = '/pagefind/';
  const handle = sirv(join(outDir, 'pagefind'), { dev: true });
  return (request, response, next) => {
    const { url = '' } = request;
    if (!url.startsWith(prefix)) {
      next();
      return;
    }
    request.url = url.slice(prefix.length - 1);
    handle(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  };
}

/** `astro dev`: serves recordings of exhibits from the content folder. */
export function serveMedia(
  contentDir: string,
  findPublished: () => PublicData | undefined,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const published = findPublished();
    const files = published === undefined ? [] : listExhibitMedia(published);
    const file = files.find(({ href }) => href === request.url);
    if (file === undefined) {
      next();
      return;
    }
    request.url = `/${basename(file.path)}`;
    sirv(join(contentDir, dirname(file.path)), { dev: true })(request, response, next);
  };
}
