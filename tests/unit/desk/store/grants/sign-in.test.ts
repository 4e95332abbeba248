import { afterEach, expect, it } from 'vitest';
import { toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { endGrant } from '#src/desk/store/grants/change-grant.ts';
import {
  findSession,
  makeSignInCode,
  openSession,
  renewSession,
  spendSignInCode,
} from '#src/desk/store/grants/sign-in.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { grantRequest } from '#tests/helpers/granted-request.ts';

const at = '2026-11-24T02:00:00.000Z';
const key = toReadingKey('A'.repeat(43));

describeEachDatabase('the sign-in to a grant', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());
  const open = async () => {
    store = await openStore(newPlace());
    const { grant } = await grantRequest(store);
    return {
      grant,
      spend: (code: string, when = at) => spendSignInCode(store, key, grant.id, code, when),
    };
  };
  const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('takes a code once, also of twenty tries at the same time', async () => {
    const { grant, spend } = await open();
    const code = await makeSignInCode(store, key, grant.id, at);
    const tries = await Promise.all([spend(code), spend(code), spend(code)]);
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await spend(code)).toBe(false);
  });

  it('takes no code after five wrong tries, and a new one again', async () => {
    const { grant, spend } = await open();
    const code = await makeSignInCode(store, key, grant.id, at);
    for (let tried = 0; tried < 5; tried++) expect(await spend(other(code))).toBe(false);
    expect(await spend(code)).toBe(false);
    expect(await spend(await makeSignInCode(store, key, grant.id, at))).toBe(true);
  });

  it('takes no old code, none of another grant, none without a code', async () => {
    const { grant, spend } = await open();
    expect(await spend('')).toBe(false);
    const code = await makeSignInCode(store, key, grant.id, at);
    expect(await spend(code, '2026-11-24T02:15:00.000Z')).toBe(false);
    const { grant: second } = await grantRequest(store);
    expect(await spendSignInCode(store, key, second.id, code, at)).toBe(false);
    expect(await spend('%')).toBe(false);
    expect(await spend(code)).toBe(true);
  });

  it('ends the session before it, also of two sign-ins at the same time', async () => {
    const { grant } = await open();
    const session = { grantId: grant.id, at, device: 'Firefox' };
    const first = await openSession(store, session);
    expect(first.hasEnded).toBe(false);
    const both = await Promise.all([openSession(store, session), openSession(store, session)]);
    const found = await Promise.all(
      [first, ...both].map(({ secret }) => findSession(store, secret)),
    );
    expect(found.filter((one) => one?.endedAt === undefined)).toHaveLength(1);
    expect(found[0]).toMatchObject({ endedAs: 'elsewhere' });
  });

  it('keeps no secret, and an ended session ended', async () => {
    const { grant } = await open();
    const { secret } = await openSession(store, { grantId: grant.id, at, device: 'Firefox' });
    const rows = await store.selectFrom('reading_sessions').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
    const later = '2026-11-24T03:00:00.000Z';
    const session = await findSession(store, secret);
    await renewSession(store, session?.hash ?? '', later);
    expect(await findSession(store, secret)).toMatchObject({ seenAt: later });
    await store
      .transaction()
      .execute((transaction) =>
        endGrant(transaction, grant, 'revoked', { at: later, actor: 'hoa' }),
      );
    await renewSession(store, session?.hash ?? '', '2026-11-24T04:00:00.000Z');
    expect(await findSession(store, secret)).toMatchObject({
      ...{ endedAs: 'grant-ended', endedAt: later, seenAt: later },
    });
  });
});
