import { afterEach, expect, it } from 'vitest';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { showCode } from '#tests/helpers/show-code.ts';
import { StaffBrowser } from '#tests/helpers/staff-browser.ts';
import {
  addSignedIn,
  openStaffServer,
  staffPassword,
  type StaffServer,
} from '#tests/helpers/staff-servers.ts';

describeEachDatabase('the second step', (newPlace) => {
  const open: StaffServer[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.stop();
  });

  /** Servers of one desk, and somebody who has come all the way in at the first. */
  async function openServers(count: number) {
    const place = newPlace();
    const servers: StaffServer[] = [];
    for (let number = 0; number < count; number += 1) servers.push(await openStaffServer(place));
    open.push(...servers);
    const [first] = servers as [StaffServer, ...StaffServer[]];
    return { place, servers, first, person: await addSignedIn(first, 'service', 'thu') };
  }

  async function beginAt({ accounts }: StaffServer, email: string, clientIp?: string) {
    const browser = new StaffBrowser(accounts, clientIp);
    expect(await browser.signIn(email, staffPassword)).toBe('needs-code');
    return browser;
  }

  it('takes a code once, however many servers it is sent to in one moment', async () => {
    const { servers, person, first } = await openServers(2);
    const browsers: StaffBrowser[] = [];
    for (let number = 0; number < 8; number += 1)
      browsers.push(await beginAt(servers[number % 2] ?? first, person.email));
    const code = await showCode(person.secret, 1);
    const answers = await Promise.all(browsers.map((browser) => browser.enterCode(code)));
    expect(answers.filter((answer) => answer === 'signed-in')).toHaveLength(1);
    const sessions = await first.store.selectFrom('staff_sessions').select('id').execute();
    expect(sessions).toHaveLength(2);
  });

  it('takes a recovery code once, however many servers it is sent to in one moment', async () => {
    const { servers, person, first } = await openServers(2);
    const browsers: StaffBrowser[] = [];
    for (let number = 0; number < 8; number += 1)
      browsers.push(await beginAt(servers[number % 2] ?? first, person.email));
    const [code = ''] = person.codes;
    const answers = await Promise.all(browsers.map((browser) => browser.enterCode(code)));
    expect(answers.filter((answer) => answer === 'signed-in')).toHaveLength(1);
    expect(await (await person.browser.staffSession()).countRecoveryCodes()).toBe(9);
  });

  it('takes no code again after the server has started anew, nor an older one', async () => {
    const { place, first, person } = await openServers(1);
    const code = await showCode(person.secret, 1);
    expect(await (await beginAt(first, person.email)).enterCode(code)).toBe('signed-in');
    await open.splice(0)[0]?.stop();
    const anew = await openStaffServer(place);
    open.push(anew);
    for (const used of [code, await showCode(person.secret)])
      expect(await (await beginAt(anew, person.email)).enterCode(used)).toBe('start-again');
  });

  it('does not take the code that an authenticator was set up with', async () => {
    const { first, person } = await openServers(1);
    const browser = await beginAt(first, person.email);
    expect(await browser.enterCode(await showCode(person.secret))).toBe('start-again');
  });

  /** Gives wrong codes from one place until no more are taken. */
  async function guess(server: StaffServer, email: string, clientIp: string) {
    for (let tries = 0; ; tries += 1) {
      const browser = await beginAt(server, email, clientIp);
      for (let number = 0; number < 4; number += 1) {
        const answer = await browser.enterCode('000000');
        if (answer === 'must-wait') return tries * 4 + number;
        expect(answer).toBe('refused');
      }
      await server.store.deleteFrom('staff_challenges').execute();
    }
  }

  it('is blocked for the guessing place, but not for others or a known device', async () => {
    const { first, person } = await openServers(1);
    await (await person.browser.staffSession()).signOut();
    expect(await guess(first, person.email, '198.51.100.9')).toBe(20);
    const elsewhere = await beginAt(first, person.email, '192.0.2.44');
    expect(await elsewhere.enterCode('000000')).toBe('refused');
    const { browser } = person;
    expect(await browser.signIn(person.email, staffPassword)).toBe('needs-code');
    expect(await browser.enterCode(await showCode(person.secret, 1))).toBe('signed-in');
    const log = await first.store.selectFrom('staff_log').select('change').execute();
    expect(log.filter(({ change }) => change === 'codes-refused')).toHaveLength(1);
    const { lines } = await (await browser.staffSession()).listNotices();
    expect(lines.map(({ change }) => change)).toEqual(['codes-refused']);
  });

  it('stays open at a known device in the very network of whoever guesses', async () => {
    const { first, person } = await openServers(1);
    await (await person.browser.staffSession()).signOut();
    await guess(first, person.email, '203.0.113.7');
    const { browser } = person;
    expect(await browser.signIn(person.email, staffPassword)).toBe('needs-code');
    expect(await browser.enterCode(await showCode(person.secret, 1))).toBe('signed-in');
  });

  it('takes two hundred guesses a day from all unknown places together', async () => {
    const { first, person } = await openServers(1);
    let taken = 0;
    for (let place = 1; place <= 11; place += 1)
      taken += await guess(first, person.email, `198.51.100.${place}`);
    expect(taken).toBe(200);
    const { browser } = person;
    await (await browser.staffSession()).signOut();
    expect(await browser.signIn(person.email, staffPassword)).toBe('needs-code');
    expect(await browser.enterCode(await showCode(person.secret, 1))).toBe('signed-in');
  }, 120_000);

  it('takes no cookie that somebody made up', async () => {
    const { place, first, person } = await openServers(1);
    const store = await openStore(place);
    const browser = await beginAt(first, person.email);
    const [name = ''] = [...browser.cookies.keys()].filter((key) => key.endsWith('two_factor'));
    const [identifier = ''] = (browser.cookies.get(name) ?? '').split('.');
    for (const made of [`${identifier}.x`, '%', identifier, `${identifier}.%E0%A4%A`]) {
      browser.cookies.set(name, made);
      expect(await browser.enterCode(await showCode(person.secret, 1))).toBe('start-again');
    }
    await store.destroy();
  });
});
