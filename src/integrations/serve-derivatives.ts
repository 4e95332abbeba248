import { basename, dirname, join } from 'node:path';
import sirv from 'sirv';
import type { Connect } from 'vite';
import { readItemImages } from '../imaging/read-item-images.ts';
import { listExhibitMedia } from '../publish/exhibit-media.ts';
import type { PublicData } from '../publish/public-model.ts';
import { packWords } from '../publish/words/index.ts';

/** `astro dev`: page images straight from where imaging left them; the build links them instead. */
export function serveDerivatives(derivativesDir: string): Connect.NextHandleFunction {
  return serveBelow('/iiif/', derivativesDir, ['item.json']);
}

/** `astro dev`: the search index of the last build, if there was one; search says when there is none. */
export function serveLastIndex(outDir: string): Connect.NextHandleFunction {
  return serveBelow('/pagefind/', join(outDir, 'pagefind'), []);
}

function serveBelow(
  prefix: string,
  folder: string,
  kept: readonly string[],
): Connect.NextHandleFunction {
  const handle = sirv(folder, { dev: true });
  return (request, response, next) => {
    const { url = '' } = request;
    if (!url.startsWith(prefix)) {
      next();
      return;
    }
    const none = () => {
      response.statusCode = 404;
      response.end();
    };
    if (kept.some((name) => url.includes(name))) {
      none();
      return;
    }
    request.url = url.slice(prefix.length - 1);
    handle(request, response, none);
  };
}

/** `astro dev`: recordings beside exhibits, straight from the content folder. */
export function serveMedia(
  contentDir: string,
  findPublished: () => PublicData | undefined,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const published = findPublished();
    const files = published === undefined ? [] : listExhibitMedia(published);
    const file = files.find(({ address }) => address === request.url);
    if (file === undefined) {
      next();
      return;
    }
    request.url = `/${basename(file.path)}`;
    sirv(join(contentDir, dirname(file.path)), { dev: true })(request, response, next);
  };
}

/** `astro dev`: the words of an item, packed as they are asked for. */
export function serveWords(
  derivativesDir: string,
  findPublished: () => PublicData | undefined,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const slug = /^\/iiif\/([^/]+)\/words\.json$/.exec(request.url ?? '')?.[1];
    const item = findPublished()?.items.find((one) => one.slug === slug);
    if (slug === undefined || item === undefined) {
      next();
      return;
    }
    readItemImages(derivativesDir, slug).then((images) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(packWords(item, images)));
    }, next);
  };
}
