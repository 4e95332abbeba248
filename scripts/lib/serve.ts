import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** `http://localhost:4321` */
  readonly address: string;
  close(): Promise<void>;
}

/** The port is taken by another program. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
  readonly port: number;
  constructor(port: number) {
    super(`Cổng ${port} đang bận. Đặt cổng khác: PORT=${port + 1} npm start`);
    this.port = port;
  }
}

/**
 * Serves a built site as it stands on disk. Port 0 takes any free one.
 * @throws PortTakenError
 */
export async function serve(folder: string, port: number): Promise<StaticServer> {
  const notFoundPage = join(folder, '404.html');
  const handle = sirv(folder, {
    etag: true,
    setHeaders(response, pathname) {
      const isHashed = pathname.startsWith('/_astro/');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      // Viewers on other sites read manifests, tiles and transcripts.
      if (pathname.startsWith('/iiif/')) response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
    onNoMatch(_request, response) {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Không tìm thấy.');
    },
  });
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    );
    server.listen(port, 'localhost', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${boundPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
