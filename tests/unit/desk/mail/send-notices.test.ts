import { afterEach, expect, it } from 'vitest';
import type { Letter } from '#src/desk/mail/build-letter.ts';
import { sendNotices } from '#src/desk/mail/send-notices.ts';
import { addPerson, changePerson } from '#src/desk/accounts/people.ts';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const site = { url: 'https://luutru.example', name: { vi: 'Lưu trữ thử' } };
const day = (number: number) => new Date(Date.UTC(2026, 10, number));

describeEachDatabase('notices by mail', (newPlace) => {
  const open: Store[] = [];
  afterEach(async () => {
    for (const store of open.splice(0)) await store.destroy();
  });

  /** A head whose password has been reset at the server, and an administrator. */
  async function startDesk(fail?: Error) {
    const store = await openStore(newPlace());
    open.push(store);
    for (const [name, role] of [
      ['Lan', 'head'],
      ['Quang', 'administrator'],
    ] as const)
      await addPerson(store, { name, email: `${name}@luutru.example`, role }, 'command', day(1));
    await store
      .updateTable('staff_notices')
      .set({ sent_at: day(1).toISOString() })
      .execute();
    const { id } = await store
      .selectFrom('staff')
      .select('id')
      .where('name', '=', 'Lan')
      .executeTakeFirstOrThrow();
    await changePerson(store, 'command', id, { kind: 'reset-password' }, day(2));
    const letters: Letter[] = [];
    const { lines, log, report } = keepLines();
    const send = (letter: Letter) => {
      if (fail !== undefined) return Promise.reject(fail);
      letters.push(letter);
      return Promise.resolve();
    };
    const mailer = { store, site, send, log, report };
    return { store, letters, log: lines, sendAt: (now: Date) => sendNotices(mailer, () => now) };
  }

  it('tells whose account it is, and the others of these roles, once and without names', async () => {
    const { letters, sendAt } = await startDesk();
    expect(await sendAt(day(2))).toBe(2);
    expect(await sendAt(day(3))).toBe(0);
    const [own, other] = letters.toSorted((a, b) => a.to.localeCompare(b.to));
    expect(own).toMatchObject({ to: 'Lan@luutru.example' });
    expect(own?.text).toMatch(/^Tài khoản của bạn .*: đặt lại mật khẩu/);
    expect(other?.text).toMatch(/^Một tài khoản lãnh đạo hoặc quản trị/);
    expect(other?.text).toContain('https://luutru.example/ban-truc/tai-khoan/');
    expect(other?.text).not.toContain('Lan');
  });

  it('is sent by one of two servers that look at once', async () => {
    const { letters, sendAt } = await startDesk();
    await Promise.all([sendAt(day(2)), sendAt(day(2))]);
    expect(letters).toHaveLength(2);
  });

  it('is tried again for seven days, and then told on the desk alone', async () => {
    const { log, store, sendAt } = await startDesk(new Error('away'));
    expect(await sendAt(day(2))).toBe(2);
    expect(await sendAt(day(2))).toBe(0);
    expect(await sendAt(day(8))).toBe(2);
    expect(await sendAt(day(10))).toBe(0);
    expect(log.map(({ event }) => event)).toEqual(Array(4).fill('notice-not-sent'));
    const unseen = store.selectFrom('staff_notices').select('id').where('seen_at', 'is', null);
    expect(await unseen.where('sent_at', 'is', null).execute()).toHaveLength(2);
  });

  it('is not retried when a mailbox is rejected permanently', async () => {
    const gone = Object.assign(new Error('No mailbox'), { responseCode: 550 });
    const { log, sendAt } = await startDesk(gone);
    await sendAt(day(2));
    expect(await sendAt(day(3))).toBe(0);
    expect(log.map(({ event }) => event)).toEqual(Array(2).fill('notice-refused'));
  });
});
