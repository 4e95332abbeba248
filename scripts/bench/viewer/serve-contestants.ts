import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { StaticServer } from '#src/server/serve.ts';
import type { BuiltFolders } from '#src/server/serve-built.ts';
import { serveWithViewers } from '#tests/helpers/foreign-viewers.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const library = new URL(
  '../../../node_modules/openseadragon/build/openseadragon/',
  import.meta.url,
);

/**
 * Serves a site, the other viewers and bare OpenSeadragon on one origin like a production web
 * server: compressed, and with an in-memory file cache.
 */
export async function serveContestants(folders: BuiltFolders): Promise<StaticServer> {
  const site = await serveWithViewers(folders);
  const known = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = known.get(path) ?? find(path);
    known.set(path, answer);
    answer.then(
      (found) => send(response, found),
      () => response.writeHead(500).end(),
    );
  });
  const find = async (path: string): Promise<Answer> => {
    const { pathname } = new URL(path, site.url);
    if (pathname === '/viewers/bare/') return toAnswer(200, 'text/html', Buffer.from(barePage));
    if (pathname === '/viewers/bare/openseadragon.min.js')
      return toAnswer(
        200,
        'text/javascript',
        await readFile(new URL('openseadragon.min.js', library)),
      );
    const response = await fetch(site.url + path);
    const body = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    const isText = /^text|json|javascript|xml/.test(type);
    const own = isText ? Buffer.from(body.toString().replaceAll(site.url, url())) : body;
    return toAnswer(response.status, type, own);
  };
  const url = () => `http://localhost:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: url(),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await site.close();
    },
  };
}

function toAnswer(status: number, type: string, body: Buffer): Answer {
  const isText = /^text|json|javascript|xml|wasm/.test(type);
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache' };
  return isText
    ? { status, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: gzipSync(body) }
    : { status, headers, body };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'Content-Length': String(body.length) }).end(body);
}

/** OpenSeadragon on the first image of a manifest, with our options that affect speed. */
const barePage = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>OpenSeadragon</title>
<style>body { margin: 0 } #viewer { height: 100vh }</style>
<body><div id="viewer"></div>
<script src="/viewers/bare/openseadragon.min.js"></script>
<script>
const manifest = new URLSearchParams(location.search).get('manifest');
const service = manifest.replace('manifest.json', '1');
OpenSeadragon({ id: 'viewer', drawer: 'canvas', showNavigationControl: false, tileSources: service + '/info.json' });
</script>
</body>
</html>
`;
