import { hashPassword } from 'better-auth/crypto';
import { afterEach, expect, it } from 'vitest';
import { readKeys } from '#src/desk/vault/keys.ts';
import { buildLimiter } from '#src/desk/limits.ts';
import { forgetEnded } from '#src/desk/accounts/forget-ended.ts';
import { openAccounts } from '#src/desk/accounts/open-accounts.ts';
import { addPerson, changePerson } from '#src/desk/accounts/people.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { reportNothing } from '#tests/helpers/keep-lines.ts';
import { showCode } from '#tests/helpers/show-code.ts';
import { StaffBrowser } from '#tests/helpers/staff-browser.ts';

const email = 'thu@archive.example';
const password = 'sóng vỗ bờ đá chiều nay';
const hash = await hashPassword(password);
const hour = 3_600_000;

describeEachDatabase('accounts', (newPlace) => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });

  /** A desk whose clock can be put on. */
  async function openDesk() {
    const place = newPlace();
    const store = await openStore(place);
    const keys = await readKeys(place.dataDir);
    const limiter = buildLimiter(keys.address, place.databaseUrl);
    open.push(async () => {
      await limiter.close();
      await store.destroy();
    });
    const clock = { ahead: 0 };
    const now = () => new Date(Date.now() + clock.ahead);
    const siteUrl = 'https://archive.example';
    const accounts = openAccounts({
      store,
      limiter,
      keys,
      now,
      siteUrl,
      archiveNames: ['Kho thử'],
      idleMinutes: 30,
      report: reportNothing,
    });
    const add = async (role: StaffRole = 'service', whose = email) => {
      const person = { name: 'Trần Thị Thử', email: whose, role };
      const made = await addPerson(store, person, 'command', now());
      const { id } = await store
        .selectFrom('staff')
        .select('id')
        .where('address', '=', whose)
        .executeTakeFirstOrThrow();
      return { id, oneTime: made ?? '' };
    };
    const changes = async () => {
      const rows = await store.selectFrom('staff_log').selectAll().orderBy('id').execute();
      return rows.map(({ change }) => change);
    };
    return {
      accounts,
      store,
      clock,
      now,
      add,
      changes,
      newBrowser: () => new StaffBrowser(accounts),
    };
  }

  /** As above, with somebody who has come all the way in. */
  async function openWithStaff() {
    const desk = await openDesk();
    const { id } = await desk.add();
    await desk.store.updateTable('staff_passwords').set({ password: hash }).execute();
    await desk.store.updateTable('staff').set({ one_time_until: null }).execute();
    const browser = desk.newBrowser();
    await browser.signIn(email, password);
    const { secret } = (await browser.staffSession()).beginCodeSetup();
    const code = await showCode(secret);
    const answer = await (await browser.staffSession()).confirmCodeSetup(secret, code, '');
    const codes = answer.kind === 'codes' ? answer.codes : [];
    return { ...desk, id, browser, secret, codes };
  }

  it('let somebody in by a one-time password, who must then choose another and set up a code', async () => {
    const { newBrowser, add, changes } = await openDesk();
    const { oneTime } = await add();
    const browser = newBrowser();
    expect(await browser.signInState()).toBe('nobody');
    expect(await browser.signIn(' Thu@Archive.example ', oneTime)).toBe('signed-in');
    expect(await browser.signInState()).toBe('needs-password');
    const before = browser.cookies.get('__Secure-ban-truc.session_token');
    const change = async (current: string, next: string) =>
      (await (await browser.staffSession()).changePassword(current, next)).kind;
    expect(await change('wrong', password)).toBe('wrong-password');
    expect(await change(oneTime, oneTime)).toBe('same');
    expect(await change(oneTime, 'password1234')).toBe('too-common');
    expect(await change(oneTime, password)).toBe('changed');
    expect(browser.cookies.get('__Secure-ban-truc.session_token')).not.toBe(before);
    expect(await browser.signInState()).toBe('needs-code');
    const { secret, key } = (await browser.staffSession()).beginCodeSetup();
    expect(key).toMatch(/^(?:[A-Z2-7]{4} )+[A-Z2-7]{1,4}$/);
    const confirm = async (code: string) =>
      (await browser.staffSession()).confirmCodeSetup(secret, code, '');
    expect(await confirm('000000')).toEqual({ kind: 'wrong-code' });
    expect(await confirm(await showCode(secret))).toMatchObject({ kind: 'codes' });
    expect((await browser.staffSession()).signInState).toMatchObject({
      kind: 'staff',
      person: { name: 'Trần Thị Thử', email, role: 'service' },
    });
    expect(await changes()).toEqual(['added', 'signed-in', 'password-changed', 'code-set']);
  });

  it('ask for the code at the next sign-in, and take each code once', async () => {
    const { newBrowser, secret, changes } = await openWithStaff();
    const next = await showCode(secret, 1);
    const browser = newBrowser();
    expect(await browser.signIn(email, password)).toBe('needs-code');
    expect(await browser.signInState()).toBe('nobody');
    expect(await browser.enterCode('000000')).toBe('refused');
    expect(await browser.enterCode(next)).toBe('signed-in');
    expect(await browser.signInState()).toBe('staff');
    const other = newBrowser();
    await other.signIn(email, password);
    expect(await other.enterCode(next)).toBe('start-again');
    expect(await other.signInState()).toBe('nobody');
    expect((await changes()).filter((change) => change === 'signed-in')).toHaveLength(2);
  });

  it('take a recovery code once, however it is typed, and keep hashes alone', async () => {
    const { newBrowser, codes, store, browser } = await openWithStaff();
    const [first = ''] = codes;
    const { recovery_codes } = await store
      .selectFrom('staff_second_factors')
      .select('recovery_codes')
      .executeTakeFirstOrThrow();
    expect(recovery_codes).not.toContain(first);
    const [hash = ''] = JSON.parse(recovery_codes) as string[];
    const other = newBrowser();
    await other.signIn(email, password);
    expect(await other.enterCode(hash)).toBe('refused');
    expect(await other.enterCode(` ${first.toUpperCase().replaceAll('-', ' ')}`)).toBe('signed-in');
    const third = newBrowser();
    await third.signIn(email, password);
    expect(await third.enterCode(first)).toBe('refused');
    expect(await (await browser.staffSession()).countRecoveryCodes()).toBe(9);
  });

  it('give up a second step after five wrong codes, or when there was no first', async () => {
    const { newBrowser, secret } = await openWithStaff();
    const browser = newBrowser();
    expect(await browser.enterCode(await showCode(secret, 1))).toBe('start-again');
    await browser.signIn(email, password);
    for (let tries = 0; tries < 5; tries += 1) expect(await browser.enterCode('1')).toBe('refused');
    expect(await browser.enterCode(await showCode(secret, 1))).toBe('start-again');
  });

  it('refuse alike a wrong password, an unknown name, a closed account and an old one-time password', async () => {
    const { newBrowser, add, store, clock, now } = await openDesk();
    const { id, oneTime } = await add();
    const refusal = async (whose: string, word: string) => {
      const browser = newBrowser();
      const answer = await (await browser.staffSession()).signIn(whose, word);
      return { answer, cookies: [...browser.cookies.keys()] };
    };
    const wrong = await refusal(email, 'wrong');
    expect(wrong).toEqual({ answer: { kind: 'refused' }, cookies: [] });
    expect(await refusal('nobody@archive.example', 'wrong')).toEqual(wrong);
    clock.ahead = 73 * hour;
    expect(await refusal(email, oneTime)).toEqual(wrong);
    clock.ahead = 0;
    await changePerson(store, 'other', id, { kind: 'close' }, now());
    expect(await refusal(email, oneTime)).toEqual(wrong);
    await changePerson(store, 'other', id, { kind: 'open' }, now());
    expect((await refusal(email, oneTime)).answer).toEqual({ kind: 'signed-in' });
  });

  it('take as long for an unknown name as for a wrong password', async () => {
    const { newBrowser, add } = await openDesk();
    await add();
    const whose = [email, 'nobody@archive.example'] as const;
    const times: [number[], number[]] = [[], []];
    for (let tries = 0; tries < 5; tries += 1)
      for (const which of [0, 1] as const) {
        const started = performance.now();
        await newBrowser().signIn(whose[which], `a wrong password ${tries}`);
        times[which].push(performance.now() - started);
      }
    const [known, unknown] = times.map((all) => Math.min(...all)) as [number, number];
    // Hashing is nearly all of it: without it, an answer would take a twentieth.
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });

  it('stop guesses from one place, which close the door to nobody else nor to a known device', async () => {
    const { browser, accounts } = await openWithStaff();
    const guesser = new StaffBrowser(accounts);
    for (let tries = 0; tries < 10; tries += 1)
      expect(await guesser.signIn(email, 'wrong')).toBe('refused');
    expect(await guesser.signIn(email, password)).toBe('must-wait');
    expect(await new StaffBrowser(accounts, '198.51.100.9').signIn(email, password)).toBe(
      'needs-code',
    );
    await (await browser.staffSession()).signOut();
    expect(await browser.signInState()).toBe('nobody');
    expect(await browser.signIn(email, password)).toBe('needs-code');
    // What another account left on a device opens nothing.
    guesser.cookies.set('ban-truc.device', `${'x'.repeat(22)}.${'y'.repeat(43)}`);
    expect(await guesser.signIn(email, password)).toBe('must-wait');
  });

  it('end a session that rests for longer than the setting, and each after half a day', async () => {
    const { browser, store, clock } = await openWithStaff();
    const { expires_at } = await store
      .selectFrom('staff_sessions')
      .select('expires_at')
      .executeTakeFirstOrThrow();
    const minutes = (new Date(expires_at).getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThanOrEqual(30);
    clock.ahead = 12 * hour - 60_000;
    expect(await browser.signInState()).toBe('staff');
    clock.ahead = 12 * hour;
    expect(await browser.signInState()).toBe('nobody');
    clock.ahead = 0;
    const past = new Date(Date.now() - 1).toISOString();
    await store.updateTable('staff_sessions').set({ expires_at: past }).execute();
    expect(await browser.signInState()).toBe('nobody');
  });

  it('forget sessions that have ended, and sign-ins that nobody went on with', async () => {
    const { browser, newBrowser, store, now } = await openWithStaff();
    await newBrowser().signIn(email, password);
    const count = async () => {
      const tables = ['staff_sessions', 'staff_challenges'] as const;
      const rows = tables.map((table) => store.selectFrom(table).select('id').execute());
      return (await Promise.all(rows)).map(({ length }) => length);
    };
    await forgetEnded(store, now());
    expect(await count()).toEqual([1, 2]);
    expect(await browser.signInState()).toBe('staff');
    await forgetEnded(store, new Date(Date.now() + hour));
    expect(await count()).toEqual([0, 0]);
  });

  it('keep a session alive that is used', async () => {
    const { browser, store } = await openWithStaff();
    const soon = new Date(Date.now() + 60_000).toISOString();
    await store.updateTable('staff_sessions').set({ expires_at: soon }).execute();
    expect(await browser.signInState()).toBe('staff');
    const { expires_at } = await store
      .selectFrom('staff_sessions')
      .select('expires_at')
      .executeTakeFirstOrThrow();
    expect(new Date(expires_at).getTime()).toBeGreaterThan(Date.now() + 29 * 60_000);
  });

  it('end all other sessions when the password, the authenticator or the role changes', async () => {
    const { browser, newBrowser, secret, codes, store, id, now } = await openWithStaff();
    const signInAgain = async (code: string) => {
      const other = newBrowser();
      await other.signIn(email, password);
      expect(await other.enterCode(code)).toBe('signed-in');
      return other;
    };
    const second = await signInAgain(codes[0] ?? '');
    const longer = 'một bài thơ khác về biển cả';
    expect((await (await browser.staffSession()).changePassword(password, longer)).kind).toBe(
      'changed',
    );
    expect([await browser.signInState(), await second.signInState()]).toEqual(['staff', 'nobody']);
    await (await browser.staffSession()).changePassword(longer, password);
    const third = await signInAgain(codes[1] ?? '');
    const renewal = (await third.staffSession()).beginCodeSetup();
    expect(renewal.secret).not.toBe(secret);
    const renew = async (word: string) =>
      (await third.staffSession()).confirmCodeSetup(
        renewal.secret,
        await showCode(renewal.secret),
        word,
      );
    expect(await renew('wrong')).toEqual({ kind: 'wrong-password' });
    expect((await renew(password)).kind).toBe('codes');
    expect([await browser.signInState(), await third.signInState()]).toEqual(['nobody', 'staff']);
    await changePerson(store, 'other', id, { kind: 'role', role: 'head' }, now());
    expect(await third.signInState()).toBe('nobody');
  });

  it('sign out everywhere, and list where one is signed in', async () => {
    const { browser, newBrowser, codes } = await openWithStaff();
    const other = newBrowser();
    await other.signIn(email, password);
    await other.enterCode(codes[0] ?? '');
    const sessions = await (await browser.staffSession()).listSessions();
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    await (await browser.staffSession()).signOutEverywhere();
    expect([await browser.signInState(), await other.signInState()]).toEqual(['nobody', 'nobody']);
  });

  it('make new recovery codes for who knows the password, and void the old', async () => {
    const { browser, newBrowser, codes } = await openWithStaff();
    const renew = async (word: string) => (await browser.staffSession()).renewRecoveryCodes(word);
    expect(await renew('wrong')).toEqual({ kind: 'wrong-password' });
    const renewed = await renew(password);
    expect(renewed.kind === 'codes' && renewed.codes).toHaveLength(10);
    const other = newBrowser();
    await other.signIn(email, password);
    expect(await other.enterCode(codes[0] ?? '')).toBe('refused');
  });

  it('are reset by another: by a one-time password, or by taking off the authenticator', async () => {
    const { accounts, newBrowser, id, add, changes } = await openWithStaff();
    const { id: administrator } = await add('administrator', 'quan-tri@archive.example');
    const people = accounts.of(administrator);
    expect(await people.change(id, { kind: 'reset-code' })).toEqual({ kind: 'changed' });
    const browser = newBrowser();
    expect(await browser.signIn(email, password)).toBe('signed-in');
    expect(await browser.signInState()).toBe('needs-code');
    const answer = await people.change(id, { kind: 'reset-password' });
    expect(await browser.signInState()).toBe('nobody');
    expect(await browser.signIn(email, password)).toBe('refused');
    const oneTime = answer.kind === 'password' ? answer.password : '';
    expect(await browser.signIn(email, oneTime)).toBe('signed-in');
    expect(await browser.signInState()).toBe('needs-password');
    expect((await changes()).slice(-4)).toEqual([
      'code-reset',
      'signed-in',
      'password-reset',
      'signed-in',
    ]);
  });

  it('end sign-ins that wait for their second step, too', async () => {
    const { newBrowser, id, secret, store, now } = await openWithStaff();
    const browser = newBrowser();
    await browser.signIn(email, password);
    await changePerson(store, 'other', id, { kind: 'close' }, now());
    expect(await browser.enterCode(await showCode(secret, 1))).toBe('start-again');
  });

  it('are not changed by their own administrators, nor added twice', async () => {
    const { accounts, add } = await openDesk();
    const { id } = await add('administrator');
    const people = accounts.of(id);
    for (const kind of ['close', 'open', 'reset-password', 'reset-code'] as const)
      expect(await people.change(id, { kind })).toEqual({ kind: 'not-allowed' });
    expect(await people.change('nobody', { kind: 'close' })).toEqual({ kind: 'not-allowed' });
    const again = { name: 'Ai đó', email, role: 'head' } as const;
    expect(await people.add(again)).toBeUndefined();
    expect(await people.list()).toMatchObject([{ id, email, role: 'administrator' }]);
  });

  it('have a log that the database keeps from changing, without names or addresses', async () => {
    const { store, add } = await openDesk();
    await add();
    const log = await store.selectFrom('staff_log').selectAll().execute();
    expect(JSON.stringify(log)).not.toMatch(/Thử|archive\.example/);
    await expect(store.updateTable('staff_log').set({ actor: 'x' }).execute()).rejects.toThrow(
      /only added to/,
    );
    await expect(store.deleteFrom('staff_log').execute()).rejects.toThrow(/only added to/);
  });
});
