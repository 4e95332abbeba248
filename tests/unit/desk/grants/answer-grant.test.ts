import { afterEach, expect, it } from 'vitest';
import { answerGrant, type GrantAnswer } from '#src/desk/grants/answer-grant.ts';
import { readGrantForm } from '#src/desk/grants/grant-form.ts';
import { openGrants, type Grants } from '#src/desk/grants/open-grants.ts';
import { openMachines } from '#src/desk/grants/open-machines.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { alarmDesk } from '#src/desk/store/grants/change-grant.ts';
import { enrolMachine, takeOpening } from '#src/desk/store/grants/machines.ts';
import { spendSignInCode } from '#src/desk/store/grants/sign-in.ts';
import { toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { hoa, lan } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { decidedAt, grantRequest } from '#tests/helpers/granted-request.ts';

const linkKey = Buffer.alloc(32, 7).toString('base64url');
const rules = { needsTwo: false, mostReadingDays: 15 };

describeEachDatabase('what staff do with a grant', (newPlace) => {
  let store: DeskStore;
  let grants: Grants;
  let id: string;
  let now = new Date(decidedAt);
  afterEach(() => store.destroy());

  async function open() {
    now = new Date(decidedAt);
    store = await openStore(newPlace());
    grants = openGrants(store, linkKey, () => now);
    ({ id } = (await grantRequest(store)).grant);
  }

  async function see() {
    const found = await grants.find(id);
    if (found === undefined) throw new Error('There is no grant.');
    return found;
  }

  /** Sends a form for the grant as it is now. */
  async function send(
    typed: Readonly<Record<string, string>>,
    { by = hoa, needsTwo = false, over = grants } = {},
  ): Promise<GrantAnswer | string> {
    const { grant } = await see();
    const data = new FormData();
    for (const [name, value] of Object.entries({ version: String(grant.version), ...typed }))
      data.append(name, value);
    const answer = await answerGrant(readGrantForm(data), grant, {
      ...{ grants: over, by, rules: { ...rules, needsTwo }, report: () => undefined },
    });
    return answer.kind === 'problem' ? answer.problem : answer;
  }

  it('is a revocation only when it is confirmed, and nothing afterwards', async () => {
    await open();
    expect(await send({ action: 'revoke' })).toBe('not-sure');
    expect(await send({ action: 'revoke', sure: 'on' })).toEqual({ kind: 'done' });
    expect((await see()).grant.endedAs).toBe('revoked');
    for (const action of ['revoke', 'renew', 'lift', 'hand-code', 'open'])
      expect(await send({ action, sure: 'on', until: '2026-12-10' })).toBe('not-held');
  });

  it('is refused on another version than the one that was seen', async () => {
    await open();
    expect(await send({ action: 'revoke', sure: 'on', version: '7' })).toBe('changed');
    expect(await send({ sure: 'on' })).toBe('not-allowed');
    expect((await see()).grant.endedAs).toBeUndefined();
  });

  it('is a renewal by two people, one of them the head, for the same day', async () => {
    await open();
    const renew = (until: string, by = lan) =>
      send({ action: 'renew', until }, { by, needsTwo: true });
    expect(await renew('')).toBe('no-day');
    expect(await renew('2026-12-07')).toBe('bad-day');
    expect(await renew('2026-12-23')).toBe('bad-day');
    expect(await renew('2026-12-20')).toEqual({ kind: 'done' });
    expect(await renew('2026-12-20')).toBe('needs-other-person');
    expect(await renew('2026-12-20', { ...lan, id: 'an' })).toBe('needs-head');
    expect((await see()).grant.endsAt).toBe('2026-12-07T17:00:00.000Z');
    expect(await renew('2026-12-20', hoa)).toEqual({ kind: 'done' });
    expect((await see()).grant).toMatchObject({
      ...{ endsAt: '2026-12-20T17:00:00.000Z', isRenewed: true },
    });
    expect(await renew('2026-12-25', hoa)).toBe('not-renewable');
  });

  it('is a refusal only of a renewal that was asked for', async () => {
    await open();
    expect(await send({ action: 'refuse-renewal' })).toBe('not-allowed');
    await send({ action: 'renew', until: '2026-12-20' }, { by: lan, needsTwo: true });
    expect(await send({ action: 'refuse-renewal' })).toEqual({ kind: 'done' });
    expect((await see()).grant.renewalAgreement).toBeUndefined();
  });

  it('lifts the limits until a day of the grant, which answers the alarm', async () => {
    await open();
    const { grant } = await see();
    await store.transaction().execute((transaction) => alarmDesk(transaction, grant, decidedAt));
    expect(await grants.count('waiting')).toBe(1);
    for (const until of ['2026-11-22', '2026-12-08'])
      expect(await send({ action: 'lift', until })).toBe('bad-lift');
    expect(await send({ action: 'lift', until: 'mai' })).toBe('no-day');
    expect(await send({ action: 'lift', until: '30/11/2026' })).toEqual({ kind: 'done' });
    expect((await see()).grant).toMatchObject({ liftedUntil: '2026-11-30' });
    expect(await grants.count('waiting')).toBe(0);
  });

  it('answers an alarm without lifting the limits, once', async () => {
    await open();
    expect(await send({ action: 'see-alarm' })).toBe('not-allowed');
    const { grant } = await see();
    await store.transaction().execute((transaction) => alarmDesk(transaction, grant, decidedAt));
    expect(await send({ action: 'see-alarm' })).toEqual({ kind: 'done' });
    expect(await grants.count('waiting')).toBe(0);
    expect((await see()).grant.liftedUntil).toBeUndefined();
    expect(await send({ action: 'see-alarm' })).toBe('not-allowed');
  });

  it('gives a code that works once, and is recorded without the code', async () => {
    await open();
    const answer = await send({ action: 'hand-code' });
    const code = typeof answer !== 'string' && answer.kind === 'code' ? answer.code : '';
    expect(code).toMatch(/^\d{6}$/);
    const key = toReadingKey(linkKey);
    const at = now.toISOString();
    expect(await spendSignInCode(store, key, id, code, at)).toBe(true);
    expect(await spendSignInCode(store, key, id, code, at)).toBe(false);
    const { steps } = await see();
    expect(steps.at(-1)).toEqual({ at, actor: hoa.id, move: 'hand-code' });
  });

  it('opens it on an enrolled machine that has not ended, and on no other', async () => {
    await open();
    const machines = openMachines(store, 'quang', () => now);
    const { id: machine, code } = await machines.add('Máy 3');
    expect(await send({ action: 'open', machine })).toBe('no-machine');
    expect(await send({ action: 'open', machine: 'x' })).toBe('no-machine');
    await enrolMachine(store, code, undefined, now.toISOString());
    expect(await send({ action: 'open', machine })).toEqual({ kind: 'opened' });
    expect((await see()).steps.at(-1)).toMatchObject({ move: 'open-machine', detail: machine });
    expect(await takeOpening(store, machine, now.toISOString())).toBe(id);
    await machines.end(machine);
    expect(await send({ action: 'open', machine })).toBe('no-machine');
  });

  it('says so when it is over although its end is not recorded yet', async () => {
    await open();
    now = new Date('2026-12-07T17:00:00.000Z');
    expect(await send({ action: 'revoke', sure: 'on' })).toBe('not-held');
    expect(await grants.count('held')).toBe(0);
  });

  it('keeps nothing of it when the database fails', async () => {
    await open();
    const revoke = () => Promise.reject(new Error('The database is gone.'));
    const over = { ...grants, revoke };
    expect(await send({ action: 'revoke', sure: 'on' }, { over })).toBe('failed');
  });
});
