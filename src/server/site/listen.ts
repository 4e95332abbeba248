import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasCode } from '#src/files/has-code.ts';
import type { ReportError } from '#src/desk/log.ts';

/** The port is taken by another program. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
  constructor(port: number) {
    const next = port < 65_535 ? port + 1 : port - 1;
    super(
      `Cổng ${port} đang bận. Đặt cổng khác: PORT=${next}\n` +
        `Port ${port} is taken. Set another: PORT=${next}`,
    );
  }
}

/** `HOST` is not an address of this machine. */
export class ForeignHostError extends Error {
  override name = 'ForeignHostError';
  constructor(host: string) {
    super(
      `HOST=${host} không phải địa chỉ của máy này. Bỏ trống để chỉ máy này mở được.\n` +
        `HOST=${host} is not an address of this machine. Leave it empty to serve this machine alone.`,
    );
  }
}

/** Where a server listens. Port 0 takes any free port. */
export interface ListenPlace {
  readonly host: string;
  readonly port: number;
}

/** Connection timeouts, in ms. */
export interface ConnectionTimes {
  /** For the complete request head. */
  readonly head: number;
  /** For a request with its body: 64 KB on the slowest connection. */
  readonly request: number;
  /** Without a byte in either direction, also in the middle of a response. */
  readonly idle: number;
  /** Between two requests (keep-alive); longer than a proxy keeps its connections open. */
  readonly keepAlive: number;
  /** How often the timeouts are checked. */
  readonly check: number;
}

export const connectionTimes: ConnectionTimes = {
  head: 20_000,
  request: 120_000,
  idle: 120_000,
  keepAlive: 75_000,
  check: 5_000,
};

/** How long requests in progress may take after the server was told to stop. */
const longestGoodbye = 10_000;

/**
 * `localhost` may be an IPv4 or an IPv6 address: listens on both, if the machine has both.
 *
 * @throws PortTakenError
 * @throws ForeignHostError
 */
export async function listen(
  handler: RequestListener,
  { host, port }: ListenPlace,
  times: ConnectionTimes,
  report: ReportError,
): Promise<readonly [Server, ...Server[]]> {
  const open = () => {
    const server = createServer({ connectionsCheckingInterval: times.check }, handler);
    bound(server, times, report);
    return server;
  };
  if (host !== 'localhost') return [await listenOn(host, open(), port)];
  const first = await listenOn('127.0.0.1', open(), port);
  try {
    return [first, await listenOn('::1', open(), portOf(first))];
  } catch (error) {
    if (error instanceof ForeignHostError || hasNoIpv6(error)) return [first];
    await closeServer(first);
    throw error;
  }
}

function hasNoIpv6(error: unknown): boolean {
  return hasCode(error, 'EAFNOSUPPORT');
}

async function listenOn(host: string, server: Server, port: number): Promise<Server> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortTakenError(port));
      else if (error.code === 'EADDRNOTAVAIL') reject(new ForeignHostError(host));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
  return server;
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), longestGoodbye);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The client has disconnected. */
export function isOfReader(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return connectionEnds.has(error.code);
}

const connectionEnds: ReadonlySet<unknown> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/** Malformed or too slow requests are answered with an error and disconnected. */
function bound(server: Server, times: ConnectionTimes, report: ReportError): void {
  server.headersTimeout = times.head;
  server.requestTimeout = times.request;
  server.keepAliveTimeout = times.keepAlive;
  server.timeout = times.idle;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (isOfReader(error) || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = clientErrors.get(error.code ?? '') ?? '400 Bad Request';
    report('malformed-request', error, { level: 'info' });
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  // For example, no file descriptor left for a connection: the next may succeed.
  server.on('error', (error) => {
    if (server.listening) report('server-failed', error);
  });
}

const clientErrors: ReadonlyMap<string, string> = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);
