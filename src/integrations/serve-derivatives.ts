import sirv from 'sirv';
import type { Connect } from 'vite';

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
