import sirv from 'sirv';
import type { Connect } from 'vite';
import { readItemImages } from '../imaging/read-item-images.ts';
import type { PublicData } from '../publish/public-model.ts';
import { packWords } from '../publish/words/index.ts';

/** `astro dev`: page images straight from where imaging left them; the build links them instead. */
export function serveDerivatives(derivativesDir: string): Connect.NextHandleFunction {
  const handle = sirv(derivativesDir, { dev: true });
  return (request, response, next) => {
    if (request.url?.startsWith('/iiif/') !== true || request.url.includes('item.json')) {
      next();
      return;
    }
    request.url = request.url.slice('/iiif'.length);
    handle(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
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
