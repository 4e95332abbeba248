import { addDays, countDays } from '#src/domain/days.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import { holds, toGrantTime } from '#src/desk/rules/grants/grant.ts';
import type { Store } from '../open-store.ts';
import { changeGrant } from './change-grant.ts';
import type { Grant } from './grant-record.ts';

export type RenewalResult =
  | 'done'
  /** The first of two people has agreed. */
  | 'agreed'
  /** It was changed since it was seen. */
  | 'changed-meanwhile'
  /** It has ended, or was renewed before: a grant is renewed once. */
  | 'not-renewable'
  | 'bad-day'
  | 'needs-other-person'
  | 'needs-head';

/** Whether its reader may ask for a renewal, or staff may renew it. */
export function isRenewable(grant: Grant, now: string): boolean {
  return holds(grant, now) && !grant.isRenewed && grant.staffId === undefined;
}

/** The last day for which a grant may be renewed: `mostDays` after its present last day. */
export function findLastRenewalDay(grant: Grant, mostDays: number): string {
  return addDays(toLastDay(grant), mostDays);
}

/** The last day of a grant, `YYYY-MM-DD` in Vietnam. */
export function toLastDay({ endsAt }: Pick<Grant, 'endsAt'>): string {
  return dayInVietnam(new Date(Date.parse(endsAt) - 1));
}

export async function askRenewal(
  store: Store,
  grant: Grant,
  at: string,
): Promise<Extract<RenewalResult, 'done' | 'changed-meanwhile' | 'not-renewable'>> {
  if (!isRenewable(grant, at)) return 'not-renewable';
  if (grant.renewalAskedAt !== undefined) return 'done';
  const isDone = await store
    .transaction()
    .execute((transaction) =>
      changeGrant(
        transaction,
        grant,
        'ask-renewal',
        { at, actor: 'reader' },
        { renewal_asked_at: at },
      ),
    );
  return isDone ? 'done' : 'changed-meanwhile';
}

export interface RenewalRules {
  readonly needsTwo: boolean;
  readonly mostReadingDays: number;
}

/**
 * Renews a grant until a day, or agrees to it as the first of two people.
 *
 * @param until `YYYY-MM-DD`, after its last day and at most `mostReadingDays` after it
 */
export async function renewGrant(
  store: Store,
  grant: Grant,
  until: string,
  by: Pick<Staff, 'id' | 'role'>,
  { needsTwo, mostReadingDays }: RenewalRules,
  at: string,
): Promise<RenewalResult> {
  if (!isRenewable(grant, at)) return 'not-renewable';
  const days = countDays(toLastDay(grant), until);
  if (!(days >= 1 && days <= mostReadingDays)) return 'bad-day';
  const doing = { at, actor: by.id };
  const first = grant.renewalAgreement;
  if (needsTwo && first?.until !== until) {
    const agreement = {
      renewal_agreement: JSON.stringify({ until, by: { id: by.id, role: by.role } }),
    };
    const isDone = await store
      .transaction()
      .execute((transaction) =>
        changeGrant(transaction, grant, 'agree-renewal', doing, agreement, until),
      );
    return isDone ? 'agreed' : 'changed-meanwhile';
  }
  if (needsTwo && first?.by.id === by.id) return 'needs-other-person';
  if (needsTwo && by.role !== 'head' && first?.by.role !== 'head') return 'needs-head';
  const { endsAt } = toGrantTime(until, until);
  const change = { ends_at: endsAt, renewed: 1, renewal_asked_at: null, renewal_agreement: null };
  const isDone = await store
    .transaction()
    .execute((transaction) => changeGrant(transaction, grant, 'renew', doing, change, until));
  return isDone ? 'done' : 'changed-meanwhile';
}

/** Tells the reader that it is not renewed. */
export async function refuseRenewal(
  store: Store,
  grant: Grant,
  by: Pick<Staff, 'id'>,
  at: string,
): Promise<'done' | 'changed-meanwhile'> {
  const isDone = await store
    .transaction()
    .execute((transaction) =>
      changeGrant(
        transaction,
        grant,
        'refuse-renewal',
        { at, actor: by.id },
        { renewal_asked_at: null, renewal_agreement: null },
      ),
    );
  return isDone ? 'done' : 'changed-meanwhile';
}
