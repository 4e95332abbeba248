import { readKeys } from '#src/desk/vault/keys.ts';
import { buildLimiter } from '#src/desk/limits.ts';
import { openAccounts } from '#src/desk/accounts/open-accounts.ts';
import { addPerson } from '#src/desk/accounts/people.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';
import { openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import { reportNothing } from './keep-lines.ts';
import { showCode } from './show-code.ts';
import { StaffBrowser } from './staff-browser.ts';

/** Adds somebody to an open desk and comes all the way in as the pages do: the cookies of it. */
export async function openSession(
  place: StorePlace,
  siteUrl: string,
  person: { readonly name: string; readonly role: StaffRole },
): Promise<ReadonlyMap<string, string>> {
  const store = await openStore(place);
  const keys = await readKeys(place.dataDir);
  const limiter = buildLimiter(keys.address);
  const now = () => new Date();
  const parts = {
    store,
    limiter,
    keys,
    now,
    siteUrl,
    archiveNames: ['Kho thử'] as const,
    idleMinutes: 30,
    report: reportNothing,
  };
  const browser = new StaffBrowser(openAccounts(parts));
  const email = `${person.role}-${crypto.randomUUID()}@archive.example`;
  const oneTime = (await addPerson(store, { ...person, email }, 'command', now())) ?? '';
  await browser.signIn(email, oneTime);
  await (await browser.staffSession()).changePassword(oneTime, 'sóng vỗ bờ đá chiều nay');
  const { secret } = (await browser.staffSession()).beginCodeSetup();
  await (await browser.staffSession()).confirmCodeSetup(secret, await showCode(secret), '');
  await limiter.close();
  await store.destroy();
  return browser.cookies;
}
