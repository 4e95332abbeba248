import { expect, it, vi } from 'vitest';
import { findSession } from '#src/desk/accounts/sign-in/find-session.ts';
import type { SessionDeps } from '#src/desk/accounts/sign-in/session-deps.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { addSignedIn, openStaffServer } from '#tests/helpers/staff-servers.ts';

const minute = 60_000;

describeEachDatabase('a session', (newPlace) => {
  it('is kept alive by the page that is asked for, and ends no page while others write', async () => {
    const server = await openStaffServer(newPlace());
    const { store } = server;
    const { id, browser } = await addSignedIn(server, 'service', 'phucvu');
    const rest = (minutes: number) =>
      store
        .updateTable('staff_sessions')
        .set({ expires_at: new Date(Date.now() + minutes * minute).toISOString() })
        .where('staff_id', '=', id)
        .execute();
    const findEnd = async () => {
      const { expires_at: end } = await store
        .selectFrom('staff_sessions')
        .select('expires_at')
        .where('staff_id', '=', id)
        .executeTakeFirstOrThrow();
      return Date.parse(end) - Date.now();
    };
    await rest(5);
    const writing = await store.startTransaction().execute();
    await writing.updateTable('staff_sessions').set({ browser: 'thử' }).execute();
    const started = performance.now();
    expect((await browser.staffSession()).signInState.kind).toBe('staff');
    // A write waits 10 s for the lock: half of that is a busy machine, not a wait.
    expect(performance.now() - started).toBeLessThan(5000);
    expect(await findEnd()).toBeLessThan(6 * minute);
    await writing.rollback().execute();
    await rest(5);
    expect((await browser.staffSession()).signInState.kind).toBe('staff');
    expect(await findEnd()).toBeGreaterThan(28 * minute);
    expect(browser.reported).toEqual([]);
    await rest(-1);
    expect((await browser.staffSession()).signInState.kind).toBe('nobody');
    await server.stop();
  });
});

it('A session that cannot be extended does not break the page, and is logged', async () => {
  const failure = new Error('The database is locked.');
  const now = new Date('2026-11-23T02:00:00Z');
  const user = { id: 'lan', name: 'Lê Thị Lan', email: 'lan@archive.example', role: 'service' };
  const response = {
    user: { ...user, twoFactorEnabled: true },
    session: { token: 'thử', createdAt: now },
    needsRefresh: true,
  };
  const report = vi.fn();
  const parts = {
    auth: {
      api: {
        getSession: ({ method }: { method?: string }) =>
          method === 'POST'
            ? Promise.reject(failure)
            : Promise.resolve({ response, headers: new Headers() }),
      },
    },
    headers: new Headers(),
    now: () => now,
    keepCookie: vi.fn(),
    report,
  } as unknown as SessionDeps;
  expect((await findSession(parts))?.signInState.kind).toBe('staff');
  expect(report.mock.calls).toEqual([['session-not-kept', failure]]);
});
