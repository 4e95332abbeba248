import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer } from '#src/server/answer-desk.ts';
import type { ReportError } from '#src/desk/log.ts';
import { openSiteLeases, type SiteLeases } from '#src/build/sites/lease-site.ts';
import { buildAnswerFiles } from './site/answer-files.ts';
import type { HoldsOther } from './site/known-paths.ts';
import {
  closeServer,
  connectionTimes,
  isOfReader,
  listen,
  portOf,
  type ConnectionTimes,
  type ListenPlace,
} from './site/listen.ts';

export interface StaticServer {
  /** `http://localhost:4321` */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Called before the disk is read; passes on requests it does not handle. */
  readonly answer?: Answer | undefined;
  /** Whether `answer` handles a path: former addresses of records lead to it. */
  readonly holdsOther?: HoldsOther;
  /** The leases of sites, if shared with others. By default opened and closed with the server. */
  readonly leases?: SiteLeases;
  readonly report?: ReportError;
  readonly times?: ConnectionTimes;
  /** Default: localhost only. */
  readonly host?: string;
}

/**
 * Serves the site that `folder` links to, with compressed text, like a production host. A new build
 * is served at once. Port 0 takes any free port.
 *
 * @throws PortTakenError
 */
export async function serve(
  folder: string,
  port: number,
  {
    answer,
    holdsOther,
    leases,
    report = () => '',
    times = connectionTimes,
    host = 'localhost',
  }: ServeOptions = {},
): Promise<StaticServer> {
  const ownLeases = leases ?? openSiteLeases(folder);
  const answerFiles = buildAnswerFiles(ownLeases, report, holdsOther);
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
    url: `http://${host.includes(':') ? `[${host}]` : host}:${portOf(servers[0])}`,
    close: async () => {
      await Promise.all(servers.map(closeServer));
      if (leases === undefined) ownLeases.close();
    },
  };
}

/**
 * A connection error of a single request or response has no handler and must not end the process.
 */
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
 * Reports early that a port is taken, before anything slow.
 *
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
