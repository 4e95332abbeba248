import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { readKeys } from '../../src/desk/keys.ts';
import { hashLinkToken, toLinkToken } from '../../src/desk/rules/private-link.ts';
import type { StaffRole } from '../../src/desk/staff/staff.ts';
import { openStore } from '../../src/desk/store/open-store.ts';
import { readSettings } from '../../src/site/settings.ts';
import { makeArchive } from '../build/build-in-folder.ts';
import { smallArchive } from '../build/small-archive.ts';
import { newRequest, saveRequest } from '../helpers/new-request.ts';
import { openSession } from '../helpers/open-session.ts';
import { runCommand } from '../helpers/run-command.ts';
import { test as base } from './site.ts';

interface WorkSite {
  readonly address: string;
  readonly dataDir: string;
}

interface Work {
  /** A page of somebody new who is signed in. */
  signIn(role: StaffRole, name: string, context?: BrowserContext): Promise<Page>;
  /** A request for a conditional item and an open file: its code, and its reader's page. */
  send(name: string): Promise<{ readonly code: string; readonly followUp: string }>;
}

const letter = (title: string, use: string, text: string) =>
  `---\ntitle: ${title}\nuse: ${use}\n---\nKính gửi {nguoi-doc},\n\n${text}\n\n{can-bo}\n`;

/** A small archive with its desk open, built once a worker, and people who work there. */
export const test = base.extend<{ work: Work }, { workSite: WorkSite }>({
  workSite: [
    async ({}, use) => {
      const archive = makeArchive({
        ...smallArchive,
        'letters/dong-y.md': letter('Đồng ý', 'granted', '{quyet-dinh}'),
        'letters/tu-choi.md': letter('Từ chối', 'refused', '{quyet-dinh}\n\n{khieu-nai}'),
      });
      const dataDir = `${archive.out}.data`;
      const env = { ...archive.env, DESK: 'on', DATA_DIR: dataDir, PORT: '0' };
      const site = runCommand('scripts/start-site.ts', env);
      const [, address = ''] = await site.untilSays(/đang mở tại (http:\/\/localhost:\d+)/);
      await use({ address, dataDir });
      await site.stop('SIGTERM');
      archive.remove();
      const { serverDir } = readSettings(archive.env, process.cwd(), new Date());
      rmSync(serverDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ workSite }, use) => use(workSite.address),
  work: async ({ workSite, browser, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    const { address, dataDir } = workSite;
    await use({
      async signIn(role, name, given) {
        const context =
          given ?? (await browser.newContext({ ...contextOptions, baseURL: address }));
        if (given === undefined) opened.push(context);
        const cookies = await openSession({ dataDir }, 'http://localhost:4321', { name, role });
        const browserName = { name: 'ban-truc.browser', value: 'b'.repeat(22) };
        const all = [...cookies].map(([key, value]) => ({ name: key, value }));
        await context.addCookies(
          [...all, browserName].map((cookie) => ({ ...cookie, url: address })),
        );
        return context.newPage();
      },
      async send(name) {
        const store = await openStore({ dataDir });
        const { link } = await readKeys(dataDir);
        const request = newRequest();
        const token = toLinkToken(link, request.id);
        const [item, file] = request.items;
        if (item === undefined || file === undefined) throw new Error('It asks for two.');
        const number = Math.trunc(Math.random() * 1_000_000);
        await saveRequest(
          store,
          {
            ...{ ...request, linkHash: hashLinkToken(token), receivedAt: new Date().toISOString() },
            reader: {
              purpose: '01',
              fields: { name, email: 'thu@nguoidoc.example' },
              consents: ['history'],
            },
            items: [{ ...item, recordId: 'TU-01-0145-002', title: 'Tình hình sáu tháng' }, file],
          },
          () => number,
        );
        const { code } = await store
          .selectFrom('requests')
          .select('code')
          .where('id', '=', request.id)
          .executeTakeFirstOrThrow();
        await store.destroy();
        return { code, followUp: `/yeu-cau/theo-doi/${token}/` };
      },
    });
    for (const context of opened) await context.close();
  },
});

export { expect } from './site.ts';
