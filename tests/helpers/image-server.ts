import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './free-port.ts';

/** IIPImage over a folder of pyramids. */
export interface ImageServer {
  /** What `IMAGE_SERVICE` would be. */
  readonly template: string;
  stop(): Promise<void>;
}

/** Why there is no image server to test with. */
export class NoImageServerError extends Error {
  override name = 'NoImageServerError';
}

const iipsrv = '/usr/lib/iipimage-server/iipsrv.fcgi';
const lighttpd = '/usr/sbin/lighttpd';

/**
 * Debian's IIPImage, behind lighttpd because it speaks FastCGI. lighttpd allows other origins, because
 * IIPImage 1.1 allows them for `info.json` alone. Where they are not installed, root
 * gets them from Debian.
 * @throws NoImageServerError
 */
export async function startImageServer(pyramids: string): Promise<ImageServer> {
  install();
  const folder = mkdtempSync(join(tmpdir(), 'iip-'));
  const port = await findFreePort();
  const config = join(folder, 'lighttpd.conf');
  writeFileSync(
    config,
    `server.document-root = "${folder}"
server.bind = "127.0.0.1"
server.port = ${port}
server.modules = ("mod_setenv", "mod_fastcgi")
setenv.set-response-header = ("Access-Control-Allow-Origin" => "*")
fastcgi.server = ("/anh" => ((
  "bin-path" => "${iipsrv}", "socket" => "${folder}/iip", "check-local" => "disable",
  "max-procs" => 1, "bin-environment" => ("FILESYSTEM_PREFIX" => "${pyramids}/", "VERBOSITY" => "0")
)))
`,
  );
  const server = spawn(lighttpd, ['-D', '-f', config], { stdio: 'ignore' });
  const ended = once(server, 'close');
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswers(origin, () => server.exitCode === null);
  return {
    template: `${origin}/anh?IIIF={slug}/{page}.tif`,
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilAnswers(url: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    try {
      await fetch(url);
      return;
    } catch {
      // Not listening yet.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error('lighttpd ended before it answered.');
}

function install(): void {
  if ([iipsrv, lighttpd].every((program) => existsSync(program))) return;
  if (process.getuid?.() !== 0)
    throw new NoImageServerError('IIPImage is not installed, and installing it needs root.');
  try {
    const packages = ['iipimage-server', 'lighttpd'];
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'pipe',
    });
  } catch {
    throw new NoImageServerError('IIPImage is not installed, and apt-get could not install it.');
  }
}
