import { basename, dirname, join } from 'node:path';
import sirv from 'sirv';
import type { Connect } from 'vite';
import { listExhibitMedia } from '../publish/exhibit-media.ts';
import type { PublicData } from '../public/public-model.ts';

/** `astro dev`: serves page images from the derivatives folder; the build links them instead. */
export function serveDerivatives(derivativesDir: string): Connect.NextHandleFunction {
  return serveBelow('/iiif/', derivativesDir, /\.jpg$/);
}

/**
 * `astro dev`: serves the search index of the last build; if there is none, the search page says
 * so.
 */
export function serveLastIndex(outDir: string): Connect.NextHandleFunction {
  return serveBelow('/pagefind/', join(outDir, 'pagefind'), /./);
}

function serveBelow(prefix: string, folder: string, served: RegExp): Connect.NextHandleFunction {
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
    if (!served.test(url)) {
      none();
      return;
    }
    request.url = url.slice(prefix.length - 1);
    handle(request, response, none);
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
