import { join } from 'node:path';
import { runCommand, type RunningCommand } from '#tests/helpers/run-command.ts';

export interface DeskSite extends Pick<RunningCommand, 'pid' | 'stop'> {
  readonly url: string;
}

/** Starts a built site with its desk, as if behind a proxy: each sender has its own IP. */
export async function startDeskSite(env: Readonly<Record<string, string>>): Promise<DeskSite> {
  const site = runCommand('scripts/serve-site.ts', {
    ...env,
    DESK: 'on',
    PORT: '0',
    TRUSTED_PROXIES: '1',
    // A compile cache, because it is started two hundred times.
    NODE_COMPILE_CACHE: join(process.cwd(), '.cache', 'compiled'),
  });
  const [, url = ''] = await site.untilSays(/(http:\/\/localhost:\d+)/);
  const { pid, stop } = site;
  return { url, pid, stop };
}
