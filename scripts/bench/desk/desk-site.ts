import { join } from 'node:path';
import { runCommand, type RunningCommand } from '#tests/helpers/run-command.ts';

export interface DeskSite extends Pick<RunningCommand, 'pid' | 'stop'> {
  readonly address: string;
}

/** Opens a built site with its desk, behind a proxy as it were: each sender has an own address. */
export async function startDeskSite(env: Readonly<Record<string, string>>): Promise<DeskSite> {
  const site = runCommand('scripts/serve-site.ts', {
    ...env,
    DESK: 'on',
    PORT: '0',
    TRUSTED_PROXIES: '1',
    // What starts two hundred times need not be compiled as often.
    NODE_COMPILE_CACHE: join(process.cwd(), '.cache', 'compiled'),
  });
  const [, address = ''] = await site.untilSays(/(http:\/\/localhost:\d+)/);
  const { pid, stop } = site;
  return { address, pid, stop };
}
