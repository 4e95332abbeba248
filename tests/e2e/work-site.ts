import type { BrowserContext, Page } from '@playwright/test';
import { readKeys } from '#src/desk/vault/keys.ts';
import { hashLinkToken, toFirstLinkToken } from '#src/desk/rules/private-link.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { foldText } from '#src/text/fold.ts';
import { newRequest, saveRequest } from '../helpers/new-request.ts';
import { openSession } from '../helpers/open-session.ts';
import { test as base } from './desk-site.ts';

export interface Work {
  /** A page of somebody new who is signed in. */
  signIn(role: StaffRole, name: string, context?: BrowserContext): Promise<Page>;
  /** A request for a conditional item and an open file: its code, and its reader's page. */
  send(name: string): Promise<{ readonly code: string; readonly followUp: string }>;
}

/** The desk's site, and people who work there. */
export const test = base.extend<{ work: Work }>({
  work: async ({ deskEnv, deskSite: url, browser, contextOptions, quiet: watch }, use) => {
    const opened: BrowserContext[] = [];
    const { DATA_DIR: dataDir } = deskEnv;
    await use({
      async signIn(role, name, given) {
        const context = given ?? (await browser.newContext({ ...contextOptions, baseURL: url }));
        if (given === undefined) {
          opened.push(context);
          watch(context);
        }
        const cookies = await openSession({ dataDir }, 'http://localhost:4321', { name, role });
        const browserName = { name: 'ban-truc.browser', value: 'b'.repeat(22) };
        const all = [...cookies].map(([key, value]) => ({ name: key, value }));
        await context.addCookies([...all, browserName].map((cookie) => ({ ...cookie, url: url })));
        return context.newPage();
      },
      async send(name) {
        const store = await openStore({ dataDir });
        const { link } = await readKeys(dataDir);
        const request = newRequest();
        const token = toFirstLinkToken(link, request.id);
        const [item, file] = request.items;
        if (item === undefined || file === undefined) throw new Error('It asks for two.');
        const number = Math.trunc(Math.random() * 1_000_000);
        await saveRequest(
          store,
          {
            ...{ ...request, linkHash: hashLinkToken(token), receivedAt: new Date().toISOString() },
            reader: {
              purpose: '01',
              fields: { name, email: toAddress(name) },
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

/** Each reader has an address of his own: requests of others are not taken for his. */
function toAddress(name: string): string {
  return `${foldText(name).replaceAll(' ', '.')}@nguoidoc.example`;
}

export { expect } from './desk-site.ts';
