import { createServer, type RequestListener, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import type { Answer } from '../../src/desk/server/answer-desk.ts';

export interface StaticServer {
  /** `http://localhost:4321` */
  readonly address: string;
  close(): Promise<void>;
}

/** The port is taken by another program. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
  constructor(port: number) {
    const next = port < 65_535 ? port + 1 : port - 1;
    super(
      `Cổng ${port} đang bận. Đặt cổng khác: PORT=${next} npm start\n` +
        `Port ${port} is taken. Choose another: PORT=${next} npm start`,
    );
  }
}

/** How long a request that is under way may take once the server was told to stop. */
const longestGoodbye = 10_000;

/**
 * Serves a built site as it stands on disk, to this machine alone; texts compressed, as a host on
 * the Internet sends them. Port 0 takes any free one. `answer` is asked before the disk, and hands
 * on what is not its own.
 * @throws PortTakenError
 */
export async function serve(folder: string, port: number, answer?: Answer): Promise<StaticServer> {
  const notFoundPage = join(folder, '404.html');
  const handle = sirv(folder, {
    // Looks at the disk for every request: a site that is built meanwhile is served at once.
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const isHashed = pathname.startsWith('/_astro/');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Vary', 'Accept-Encoding');
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
  const compress = compression();
  const listener: RequestListener = (request, response) =>
    compress(request, response, () => {
      const fromDisk = () => handle(request, response);
      if (answer === undefined) fromDisk();
      else void answer(request, response, fromDisk).catch(() => response.destroy());
    });
  const servers = await listen(listener, port);
  return {
    address: `http://localhost:${portOf(servers[0])}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/**
 * Says early that a port is taken, before something that takes long.
 * @throws PortTakenError
 */
export async function checkPort(port: number): Promise<void> {
  if (port === 0) return;
  const servers = await listen(() => undefined, port);
  await Promise.all(servers.map(close));
}

/** `localhost` is either address, as a browser likes: both, where the machine has both. */
async function listen(
  handler: RequestListener,
  port: number,
): Promise<readonly [Server, ...Server[]]> {
  const first = await listenOn('127.0.0.1', handler, port);
  try {
    return [first, await listenOn('::1', handler, portOf(first))];
  } catch (error) {
    if (!(error instanceof PortTakenError)) return [first];
    await close(first);
    throw error;
  }
}

async function listenOn(host: string, handler: RequestListener, port: number): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    );
    server.listen(port, host, resolve);
  });
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), longestGoodbye);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
