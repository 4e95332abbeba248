import { runCommand, type RunningCommand } from '../../../tests/helpers/run-command.ts';

export interface DeskSite {
  readonly address: string;
  readonly pid: number;
  stop: RunningCommand['stop'];
}

/** Starts a built site with its desk, behind a proxy as it were: each sender has an own address. */
export async function startDeskSite(env: Readonly<Record<string, string>>): Promise<DeskSite> {
  const site = runCommand('scripts/start-site.ts', {
    ...env,
    DESK: 'on',
    PORT: '0',
    TRUSTED_PROXIES: '1',
  });
  const [, address = ''] = await site.untilSays(/đang mở tại (http:\/\/localhost:\d+)/);
  return { address, pid: site.pid, stop: site.stop };
}
