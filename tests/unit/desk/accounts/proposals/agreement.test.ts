import { afterEach, expect, it } from 'vitest';
import type { PersonChange } from '#src/desk/accounts/people.ts';
import { addPerson, changePerson } from '#src/desk/accounts/people.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { showCode } from '#tests/helpers/show-code.ts';
import {
  addSignedIn,
  addStaff,
  openStaffServer,
  staffPassword,
  type StaffServer,
} from '#tests/helpers/staff-servers.ts';
import { StaffBrowser } from '#tests/helpers/staff-browser.ts';

const now = () => new Date();

describeEachDatabase('heads and administrators', (newPlace) => {
  const open: StaffServer[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.stop();
  });

  async function openDesk() {
    const server = await openStaffServer(newPlace());
    open.push(server);
    return server;
  }

  async function openWithTwo() {
    const server = await openDesk();
    const first = await addStaff(server, 'administrator', 'first');
    const second = await addStaff(server, 'administrator', 'second');
    const { accounts, store } = server;
    const log = async () =>
      (await store.selectFrom('staff_log').selectAll().orderBy('id').execute())
        .slice(2)
        .map(({ actor, change }) => [actor, change]);
    return {
      ...server,
      server,
      first: { ...first, people: accounts.of(first.id) },
      second: { ...second, people: accounts.of(second.id) },
      log,
    };
  }

  const everyChange: readonly PersonChange[] = [
    { kind: 'role', role: 'head' },
    { kind: 'role', role: 'administrator' },
    { kind: 'open' },
    { kind: 'reset-password' },
    { kind: 'reset-code' },
  ];

  it.each(['head', 'administrator'] as const)(
    'cannot be changed by a single administrator: %s',
    async (role) => {
      const { server, store, first } = await openWithTwo();
      const { id } = await addSignedIn(server, role, 'doc');
      await changePerson(store, 'command', id, { kind: 'close' }, now());
      const read = async () => [
        await store.selectFrom('staff').selectAll().where('id', '=', id).execute(),
        await store.selectFrom('staff_passwords').selectAll().where('staff_id', '=', id).execute(),
        await store
          .selectFrom('staff_second_factors')
          .selectAll()
          .where('staff_id', '=', id)
          .execute(),
      ];
      const before = await read();
      for (const change of everyChange) {
        expect(await first.people.change(id, change)).toEqual({ kind: 'proposed' });
        expect(await changePerson(store, first.id, id, change, now())).toEqual({
          kind: 'needs-agreement',
        });
      }
      expect(await read()).toEqual(before);
      const [proposal] = await first.people.listProposals();
      expect(await first.people.agree(proposal?.id ?? '')).toEqual({ kind: 'not-allowed' });
      expect(await read()).toEqual(before);
    },
  );

  it('cannot be added or promoted by a single administrator', async () => {
    const { server, store, first } = await openWithTwo();
    const { id } = await addStaff(server, 'service', 'thu');
    for (const role of ['head', 'administrator'] as const) {
      const person = { name: 'Ai đó', email: `${role}@archive.example`, role };
      expect(await first.people.add(person)).toEqual({ kind: 'proposed' });
      await expect(addPerson(store, person, first.id, now())).rejects.toThrow('needs-agreement');
      expect(await first.people.change(id, { kind: 'role', role })).toEqual({ kind: 'proposed' });
    }
    const roles = (await first.people.list()).map((one) => one.role);
    expect(roles).toEqual(['administrator', 'administrator', 'service']);
  });

  it('stay protected when the role is taken away first', async () => {
    const { server, first } = await openWithTwo();
    const head = await addSignedIn(server, 'head', 'doc');
    expect(await first.people.change(head.id, { kind: 'role', role: 'service' })).toEqual({
      kind: 'changed',
    });
    for (const kind of ['reset-password', 'reset-code'] as const)
      expect(await first.people.change(head.id, { kind })).toEqual({ kind: 'proposed' });
  });

  it('are added once another administrator agrees, who alone is shown the one-time password', async () => {
    const { accounts, first, second, log } = await openWithTwo();
    const email = 'doc@archive.example';
    await first.people.add({ name: 'Lê Thị Đọc', email, role: 'head' });
    await first.people.add({ name: 'Lê Thị Đọc', email, role: 'head' });
    const proposals = await second.people.listProposals();
    expect(proposals).toMatchObject([
      {
        kind: 'add',
        role: 'head',
        proposer: { name: 'Trần Thị first' },
        about: { name: 'Lê Thị Đọc', email },
      },
    ]);
    const id = proposals[0]?.id ?? '';
    const answer = await second.people.agree(id);
    expect(answer.kind).toBe('password');
    expect(await second.people.agree(id)).toEqual({ kind: 'no-proposal' });
    const browser = new StaffBrowser(accounts);
    const oneTime = answer.kind === 'password' ? answer.password : '';
    expect(await browser.signIn(email, oneTime)).toBe('signed-in');
    expect((await log()).slice(0, 3)).toEqual([
      [first.id, 'add-proposed'],
      [first.id, 'added'],
      [second.id, 'proposal-agreed'],
    ]);
  });

  it('agree to what is about themselves by a code of their own, used once', async () => {
    const { server, first, log } = await openWithTwo();
    const head = await addSignedIn(server, 'head', 'doc');
    await first.people.change(head.id, { kind: 'reset-password' });
    const [proposal] = await first.people.listProposals();
    expect(proposal?.codeAgreers.map(({ id }) => id)).toEqual([head.id]);
    const id = proposal?.id ?? '';
    expect(await first.people.agreeByCode(id, head.id, '000000')).toEqual({ kind: 'wrong-code' });
    expect(await first.people.agreeByCode(id, first.id, '000000')).toEqual({
      kind: 'not-allowed',
    });
    const code = await showCode(head.secret, 1);
    expect(await first.people.agreeByCode(id, head.id, code)).toMatchObject({ kind: 'password' });
    await first.people.change(head.id, { kind: 'reset-code' });
    const [next] = await first.people.listProposals();
    expect(await first.people.agreeByCode(next?.id ?? '', head.id, code)).toEqual({
      kind: 'wrong-code',
    });
    const [recovery = ''] = head.codes;
    expect(await first.people.agreeByCode(next?.id ?? '', head.id, recovery)).toEqual({
      kind: 'changed',
    });
    expect((await log()).map(([, change]) => change)).toContain('agreement-code-refused');
  });

  it('rest an agreement by code after ten guesses in a day', async () => {
    const { server, first } = await openWithTwo();
    const head = await addSignedIn(server, 'head', 'doc');
    await first.people.change(head.id, { kind: 'reset-password' });
    const [proposal] = await first.people.listProposals();
    const guess = async () =>
      (await first.people.agreeByCode(proposal?.id ?? '', head.id, '000000')).kind;
    for (let tries = 0; tries < 10; tries += 1) expect(await guess()).toBe('wrong-code');
    expect(await guess()).toBe('must-wait');
    const notices = await (await head.browser.staffSession()).listNotices();
    expect(notices.lines.map(({ change }) => change)).toContain('agreement-code-refused');
  });

  it('do not agree for another head, nor does one who proposed from a closed account count', async () => {
    const { server, store, first, second } = await openWithTwo();
    const head = await addSignedIn(server, 'head', 'doc');
    const other = await addSignedIn(server, 'head', 'khac');
    await first.people.change(head.id, { kind: 'reset-password' });
    const [proposal] = await first.people.listProposals();
    const id = proposal?.id ?? '';
    const code = await showCode(other.secret, 1);
    expect(await first.people.agreeByCode(id, other.id, code)).toEqual({ kind: 'not-allowed' });
    await changePerson(store, 'command', first.id, { kind: 'close' }, now());
    expect(await second.people.agree(id)).toEqual({ kind: 'not-allowed' });
  });

  it('are told of it at the next sign-in until they have read it, and so are the others', async () => {
    const { server, store, first, second } = await openWithTwo();
    const head = await addSignedIn(server, 'head', 'doc');
    const other = await addSignedIn(server, 'head', 'khac');
    await store.deleteFrom('staff_notices').execute();
    await first.people.change(head.id, { kind: 'reset-code' });
    const read = async (browser: StaffBrowser) =>
      (await (await browser.staffSession()).listNotices()).lines.map(({ change, about }) => [
        change,
        about,
      ]);
    expect(await read(head.browser)).toEqual([['code-reset-proposed', head.id]]);
    expect(await read(other.browser)).toEqual([['code-reset-proposed', head.id]]);
    const [proposal] = await second.people.listProposals();
    await second.people.agree(proposal?.id ?? '');
    expect(await head.browser.signIn(head.email, staffPassword)).toBe('signed-in');
    const rows = await store
      .selectFrom('staff_notices')
      .select(['change', 'seen_at'])
      .where('staff_id', '=', head.id)
      .where('seen_at', 'is', null)
      .execute();
    expect(rows.map(({ change }) => change).sort()).toEqual([
      'code-reset',
      'code-reset-proposed',
      'proposal-agreed',
    ]);
    const staffSession = await other.browser.staffSession();
    const { lines } = await staffSession.listNotices();
    await staffSession.markNoticesSeen(lines.at(-1)?.at ?? '');
    expect(await read(other.browser)).toEqual([]);
  });

  it('are also notified of changes made by commands on the server', async () => {
    const { server, store } = await openWithTwo();
    const head = await addSignedIn(server, 'head', 'doc');
    await store.deleteFrom('staff_notices').execute();
    await changePerson(store, 'command', head.id, { kind: 'reset-password' }, now());
    const told = await store.selectFrom('staff_notices').select(['staff_id', 'actor']).execute();
    expect(told).toHaveLength(3);
    expect(new Set(told.map(({ actor }) => actor))).toEqual(new Set(['command']));
  });

  it('cannot be proposed when nobody could agree', async () => {
    const server = await openDesk();
    const { id } = await addStaff(server, 'administrator', 'first');
    const people = server.accounts.of(id);
    const person = { name: 'Ai đó', email: 'ai@archive.example', role: 'head' } as const;
    expect(await people.add(person)).toEqual({ kind: 'nobody-agrees' });
    const head = await addSignedIn(server, 'head', 'doc');
    expect(await people.add(person)).toEqual({ kind: 'proposed' });
    const [proposal] = await people.listProposals();
    const code = await showCode(head.secret, 1);
    expect(await people.agreeByCode(proposal?.id ?? '', head.id, code)).toMatchObject({
      kind: 'password',
    });
  });

  it('may refuse, and a proposal that is a week old is none', async () => {
    const { server, store, first, second } = await openWithTwo();
    const head = await addSignedIn(server, 'head', 'doc');
    await first.people.change(head.id, { kind: 'reset-code' });
    const [proposal] = await second.people.listProposals();
    expect(await second.people.refuse(proposal?.id ?? '')).toEqual({ kind: 'changed' });
    expect(await second.people.listProposals()).toEqual([]);
    await first.people.change(head.id, { kind: 'reset-code' });
    const [again] = await second.people.listProposals();
    await store.updateTable('staff_proposals').set({ until: '2020-01-01T00:00:00Z' }).execute();
    expect(await second.people.agree(again?.id ?? '')).toEqual({ kind: 'no-proposal' });
  });

  it('leave one administrator, however many close or demote each other in one moment', async () => {
    const place = newPlace();
    const [one, two] = [await openStaffServer(place), await openStaffServer(place)];
    open.push(one, two);
    const people: { readonly id: string }[] = [];
    for (let number = 0; number < 10; number += 1)
      people.push(await addStaff(one, 'administrator', `a${number}`));
    const tries = Array.from({ length: 50 }, (_, number) => {
      const by = people[number % 10]?.id ?? '';
      const about = people[(number + 1 + (number % 9)) % 10]?.id ?? '';
      const change: PersonChange =
        number % 2 === 0 ? { kind: 'close' } : { kind: 'role', role: 'service' };
      return (number % 3 === 0 ? one : two).accounts.of(by).change(about, change);
    });
    await Promise.all(tries);
    const left = await one.store
      .selectFrom('staff')
      .select('id')
      .where('role', '=', 'administrator')
      .where('closed_at', 'is', null)
      .execute();
    expect(left.length).toBeGreaterThanOrEqual(1);
    const [last] = left;
    const byCommand = { kind: 'close' } as const;
    for (const { id } of left.slice(1))
      await changePerson(one.store, 'command', id, byCommand, now());
    expect(await changePerson(one.store, 'command', last?.id ?? '', byCommand, now())).toEqual({
      kind: 'last-administrator',
    });
  });

  it('do not close each other in one moment', async () => {
    const place = newPlace();
    const [one, two] = [await openStaffServer(place), await openStaffServer(place)];
    open.push(one, two);
    const a = await addStaff(one, 'administrator', 'a');
    const b = await addStaff(one, 'administrator', 'b');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        number % 2 === 0
          ? one.accounts.of(a.id).change(b.id, { kind: 'close' })
          : two.accounts.of(b.id).change(a.id, { kind: 'role', role: 'service' }),
      ),
    );
    expect(answers.some(({ kind }) => kind === 'changed')).toBe(true);
    const stillOpen = await one.store
      .selectFrom('staff')
      .select('id')
      .where('role', '=', 'administrator')
      .where('closed_at', 'is', null)
      .execute();
    expect(stillOpen).toHaveLength(1);
  });

  it('agree once, however many agree in one moment at two servers', async () => {
    const place = newPlace();
    const [one, two] = [await openStaffServer(place), await openStaffServer(place)];
    open.push(one, two);
    const a = await addStaff(one, 'administrator', 'a');
    const b = await addStaff(one, 'administrator', 'b');
    await one.accounts.of(a.id).add({ name: 'X', email: 'x@archive.example', role: 'head' });
    const [proposal] = await one.accounts.of(b.id).listProposals();
    const answers = await Promise.all(
      [one, two, one, two].map((server) => server.accounts.of(b.id).agree(proposal?.id ?? '')),
    );
    expect(answers.filter(({ kind }) => kind === 'password')).toHaveLength(1);
  });

  it('read the log of accounts page by page, with names', async () => {
    const { server, accounts, first } = await openWithTwo();
    const { id } = await addStaff(server, 'head', 'doc');
    for (let number = 0; number < 26; number += 1) {
      await first.people.change(id, { kind: 'reset-code' });
      const [proposal] = await first.people.listProposals();
      await first.people.refuse(proposal?.id ?? '');
    }
    const listPage = await accounts.oversight.readAccountLog({ listPage: 2, about: id });
    expect(listPage).toMatchObject({ count: 53, listPages: 2 });
    expect(listPage.lines).toHaveLength(3);
    expect(listPage.lines.at(-1)).toMatchObject({ actor: 'command', change: 'added' });
    expect(listPage.names.get(first.id)).toBe('Trần Thị first');
  });
});
