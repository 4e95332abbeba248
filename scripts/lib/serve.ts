import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer } from '#src/server/answer-desk.ts';
import type { ReportError } from '#src/desk/log.ts';
import { openSiteLeases, type SiteLeases } from '#src/build/sites/lease-site.ts';
import { buildAnswerFiles } from './server/answer-files.ts';
import {
  closeServer,
  connectionTimes,
  isOfReader,
  listen,
  portOf,
  type ConnectionTimes,
  type ListenPlace,
} from './server/listen.ts';

export interface StaticServer {
  /** `http://localhost:4321` */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Asked before the disk; hands on what is not its own. */
  readonly answer?: Answer | undefined;
  /** Whose sites they are, where others read them too. Opened and closed with the server by default. */
  readonly leases?: SiteLeases;
  readonly report?: ReportError;
  readonly times?: ConnectionTimes;
  /** This machine alone by default. */
  readonly host?: string;
}

/**
 * Serves the site that `folder` leads to; texts compressed, as a host on the Internet sends them. A site that is built meanwhile is served at once. Port 0 takes any free
 * one.
 * @throws PortTakenError
 */
export async function serve(
  folder: string,
  port: number,
  {
    answer,
    leases,
    report = () => '',
    times = connectionTimes,
    host = 'localhost',
  }: ServeOptions = {},
): Promise<StaticServer> {
  const ownLeases = leases ?? openSiteLeases(folder);
  const answerFiles = buildAnswerFiles(ownLeases, report);
  const listener: RequestListener = (request, response) => {
    watchConnection(request, response, report);
    const fromDisk = () => void answerFiles(request, response);
    if (answer === undefined) fromDisk();
    else
      answer(request, response, fromDisk).catch((error: unknown) => {
        report('failed', error);
        response.destroy();
      });
  };
  const servers = await listen(listener, { host, port }, times, report);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${portOf(servers[0])}`,
    close: async () => {
      await Promise.all(servers.map(closeServer));
      if (leases === undefined) ownLeases.close();
    },
  };
}

/** An error of a request's or answer's own connection is nobody's to catch, and none to end for. */
function watchConnection(
  request: IncomingMessage,
  response: ServerResponse,
  report: ReportError,
): void {
  for (const side of [request, response])
    side.on('error', (error) => {
      if (isOfReader(error)) return;
      report('connection-failed', error);
    });
}

/**
 * Says early that a port is taken, before something that takes long.
 * @throws PortTakenError
 * @throws ForeignHostError
 */
export async function checkPort({ host, port }: ListenPlace): Promise<void> {
  if (port === 0) return;
  const servers = await listen(
    () => undefined,
    { host, port },
    connectionTimes,
    () => '',
  );
  await Promise.all(servers.map(closeServer));
}
