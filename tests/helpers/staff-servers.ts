import { hashPassword } from 'better-auth/crypto';
import { readKeys } from '#src/desk/vault/keys.ts';
import { buildLimiter } from '#src/desk/limits.ts';
import { openAccounts, type Accounts } from '#src/desk/accounts/open-accounts.ts';
import { addPerson } from '#src/desk/accounts/people.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';
import { openStore, type Store, type StorePlace } from '#src/desk/store/open-store.ts';
import { reportNothing } from './keep-lines.ts';
import { showCode } from './show-code.ts';
import { StaffBrowser } from './staff-browser.ts';

export const staffPassword = 'sóng vỗ bờ đá chiều nay';
const hash = await hashPassword(staffPassword);

export interface StaffServer {
  readonly accounts: Accounts;
  readonly store: Store;
  stop(): Promise<void>;
}

/** One of the servers of a desk: what it keeps in memory is its own. */
export async function openStaffServer(place: StorePlace): Promise<StaffServer> {
  const store = await openStore(place);
  const keys = await readKeys(place.dataDir);
  const limiter = buildLimiter(keys.address, place.databaseUrl);
  const accounts = openAccounts({
    store,
    limiter,
    keys,
    now: () => new Date(),
    siteUrl: 'https://archive.example',
    archiveNames: ['Kho thử'],
    idleMinutes: 30,
    report: reportNothing,
  });
  return {
    accounts,
    store,
    async stop() {
      await limiter.close();
      await store.destroy();
    },
  };
}

/** Adds an account by the command for it; its id and one-time password. */
export async function addStaff(
  { store }: StaffServer,
  role: StaffRole,
  name: string,
): Promise<{ readonly id: string; readonly email: string; readonly oneTime: string }> {
  const email = `${name}@archive.example`;
  const person = { name: `Trần Thị ${name}`, email, role };
  const oneTime = (await addPerson(store, person, 'command', new Date())) ?? '';
  const { id } = await store
    .selectFrom('staff')
    .select('id')
    .where('address', '=', email)
    .executeTakeFirstOrThrow();
  return { id, email, oneTime };
}

/** Somebody who has a password of his own, an authenticator, and is signed in. */
export async function addSignedIn(server: StaffServer, role: StaffRole, name: string) {
  const { accounts, store } = server;
  const { id, email } = await addStaff(server, role, name);
  await store
    .updateTable('staff_passwords')
    .set({ password: hash })
    .where('staff_id', '=', id)
    .execute();
  await store.updateTable('staff').set({ one_time_until: null }).where('id', '=', id).execute();
  const browser = new StaffBrowser(accounts);
  await browser.signIn(email, staffPassword);
  const { secret } = (await browser.staffSession()).beginCodeSetup();
  const code = await showCode(secret);
  const answer = await (await browser.staffSession()).confirmCodeSetup(secret, code, '');
  const codes = answer.kind === 'codes' ? answer.codes : [];
  return { id, email, browser, secret, codes };
}
