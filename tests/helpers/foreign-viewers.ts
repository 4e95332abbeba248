/**
 * Our site beside viewers that others wrote, on one origin.
 *
 *     const site = await serveWithViewers({ outDir, packsDir });
 *     await page.goto(site.url + viewerPath('mirador', '/iiif/<item>/manifest.json'));
 *     await site.close();
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import type { StaticServer } from '#src/server/serve.ts';
import { serveBuilt, type BuiltFolders } from '#src/server/serve-built.ts';
import { fetchViewer, viewerPackages, type ForeignViewer } from './viewer-packages.ts';

export const foreignViewers = Object.keys(viewerPackages) as ForeignViewer[];

/** The address of a page on which a viewer opens a manifest of this site. */
export function viewerPath(viewer: ForeignViewer, manifest: string): string {
  return `/viewers/${viewer}/?manifest=${encodeURIComponent(manifest)}`;
}

interface ViewerPage {
  readonly styles?: string;
  /** Classic scripts, from the viewer's `dist`. */
  readonly script?: string;
  /** What starts it in `#viewer`; `manifest` is the address. */
  readonly start: string;
}

const pages: Readonly<Record<ForeignViewer, ViewerPage>> = {
  mirador: {
    script: 'mirador.min.js',
    start: `Mirador.viewer({
      id: 'viewer',
      windows: [{ manifestId: manifest }],
      workspaceControlPanel: { enabled: false },
    });`,
  },
  universalviewer: {
    styles: 'uv.css',
    script: 'umd/UV.js',
    start: `UV.init('viewer', { manifest, embedded: true });`,
  },
  clover: {
    script: 'web-components/index.umd.js',
    start: `const viewer = document.createElement('clover-viewer');
    viewer.setAttribute('id', manifest);
    document.getElementById('viewer').append(viewer);`,
  },
  tify: {
    styles: 'tify.css',
    start: `import Tify from '/viewers/tify/tify.js';
    new Tify({ container: '#viewer', manifestUrl: manifest });`,
  },
};

/** A whole page with nothing on it but a viewer, which opens the manifest at an absolute address. */
function viewerPage(viewer: ForeignViewer, manifest: string): string {
  const { styles, script, start } = pages[viewer];
  const base = `/viewers/${viewer}/`;
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${viewer}</title>
${styles === undefined ? '' : `<link rel="stylesheet" href="${base}${styles}">`}
<style>body { margin: 0 } #viewer { position: relative; height: 100vh }</style>
<body><div id="viewer" class="uv"></div>
${script === undefined ? '' : `<script src="${base}${script}"></script>`}
<script type="module">
const manifest = ${JSON.stringify(manifest).replaceAll('<', '\\u003c')};
${start}
</script>
</body>
</html>
`;
}

/** Answers below `/viewers/`, and leaves the rest to `next`. Fetches what is not there yet. */
async function handleViewers(): Promise<RequestHandler> {
  const files = new Map<string, RequestHandler>();
  for (const viewer of foreignViewers) files.set(viewer, sirv(await fetchViewer(viewer)));
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const [, viewer, path] = /^\/viewers\/([a-z]+)(\/.*)$/.exec(url.pathname) ?? [];
    const handle = files.get(viewer ?? '');
    if (handle === undefined || path === undefined) {
      void next?.();
    } else if (path === '/') {
      const manifest = new URL(url.searchParams.get('manifest') ?? '', url.origin).href;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(viewerPage(viewer as ForeignViewer, manifest));
    } else {
      request.url = path;
      handle(request, response, () => notFound(response));
    }
  };
}

/**
 * A built site with the viewers beside it, its images from files or packs. Its IIIF documents name
 * the address it was built for: they are given out with this server's own, so that nothing is asked
 * of another.
 */
export async function serveWithViewers(folders: BuiltFolders): Promise<StaticServer> {
  const answerViewers = await handleViewers();
  const builtFor = await readOrigin(folders.outDir);
  const server: StaticServer = await serveBuilt(folders, {
    readBaseUrl: () => server.url,
    answer: async (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', server.url);
      const document = await readDocument(folders.outDir, pathname);
      if (document === undefined) {
        answerViewers(request, response, next);
        return;
      }
      const type = pathname.endsWith('.xml') ? 'application/xml' : 'application/json';
      response.setHeader('Content-Type', type);
      response.end(document.replaceAll(builtFor, server.url));
    },
  });
  return server;
}

/** A IIIF document that is a file of the site. */
async function readDocument(outDir: string, pathname: string): Promise<string | undefined> {
  const path = decodeURI(pathname);
  const isThere = /^\/iiif\/.*\.(json|xml)$/.test(path) && existsSync(join(outDir, path));
  return isThere ? readFile(join(outDir, path), 'utf8') : undefined;
}

/** The origin that a built site's documents name. */
async function readOrigin(outDir: string): Promise<string> {
  const text = await readFile(join(outDir, 'iiif', 'phong', 'collection.json'), 'utf8');
  return new URL((JSON.parse(text) as { readonly id: string }).id).origin;
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
}
