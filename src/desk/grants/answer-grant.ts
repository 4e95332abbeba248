import type { Staff } from '../accounts/staff.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { readTypedDay } from '../read-typed-day.ts';
import { holds } from '../rules/grants/grant.ts';
import { isInUse } from '../store/grants/machines.ts';
import type { Grant } from '../store/grants/grant-record.ts';
import { toLastDay, type RenewalRules } from '../store/grants/renew-grant.ts';
import type { GrantAction, GrantForm, GrantProblem } from './grant-form.ts';
import type { Grants } from './open-grants.ts';

interface GrantFormDeps {
  readonly grants: Pick<
    Grants,
    | 'now'
    | 'revoke'
    | 'renew'
    | 'refuseRenewal'
    | 'lift'
    | 'seeAlarm'
    | 'makeCode'
    | 'listMachines'
    | 'openOnMachine'
  >;
  readonly by: Staff;
  readonly rules: RenewalRules;
  /** A database failure, for the log. */
  readonly report: (error: unknown) => void;
}

export type GrantAnswer =
  /** Done; redirect to the page of the grant. */
  | { readonly kind: 'done' }
  /** Opened on a machine that waits for it. */
  | { readonly kind: 'opened' }
  /** A sign-in code of six digits, to be read out. It is shown only once. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'problem'; readonly problem: GrantProblem };

/** Handles a form on the version of the grant that was seen. */
export async function answerGrant(
  form: GrantForm,
  grant: Grant,
  { report, ...deps }: GrantFormDeps,
): Promise<GrantAnswer> {
  if (form.action === undefined) return fail('not-allowed');
  if (form.version !== grant.version) return fail('changed');
  const now = deps.grants.now();
  const isOver = grant.endedAs !== undefined || grant.endsAt <= now;
  if (isOver || (needsHold.has(form.action) && !holds(grant, now))) return fail('not-held');
  try {
    return await act(form.action, form, grant, deps);
  } catch (error) {
    report(error);
    return fail('failed');
  }
}

/** What a reader can use at once. */
const needsHold: ReadonlySet<GrantAction> = new Set(['hand-code', 'open']);

async function act(
  action: GrantAction,
  { until, machine, isSure }: GrantForm,
  grant: Grant,
  { grants, by, rules }: Omit<GrantFormDeps, 'report'>,
): Promise<GrantAnswer> {
  switch (action) {
    case 'revoke':
      return isSure ? toAnswer(await grants.revoke(grant, by)) : fail('not-sure');
    case 'renew': {
      const day = readTypedDay(until);
      if (day === undefined) return fail('no-day');
      const result = await grants.renew(grant, day, by, rules);
      if (result === 'done' || result === 'agreed') return { kind: 'done' };
      return fail(result === 'changed-meanwhile' ? 'changed' : result);
    }
    case 'refuse-renewal': {
      const isAsked = grant.renewalAskedAt !== undefined || grant.renewalAgreement !== undefined;
      if (!isAsked) return fail('not-allowed');
      return toAnswer((await grants.refuseRenewal(grant, by)) === 'done');
    }
    case 'lift': {
      const day = readTypedDay(until);
      if (day === undefined) return fail('no-day');
      const today = dayInVietnam(new Date(grants.now()));
      if (day < today || day > toLastDay(grant)) return fail('bad-lift');
      return toAnswer(await grants.lift(grant, day, by));
    }
    case 'see-alarm':
      return grant.alarmedAt === undefined
        ? fail('not-allowed')
        : toAnswer(await grants.seeAlarm(grant, by));
    case 'hand-code': {
      const code = await grants.makeCode(grant, by);
      return code === undefined ? fail('changed') : { kind: 'code', code };
    }
    case 'open': {
      const machines = await grants.listMachines();
      const chosen = machines.find(({ id }) => id === machine);
      if (chosen === undefined || !isInUse(chosen)) return fail('no-machine');
      const isOpened = await grants.openOnMachine(chosen.id, grant, by);
      return isOpened ? { kind: 'opened' } : fail('changed');
    }
  }
}

function toAnswer(isDone: boolean): GrantAnswer {
  return isDone ? { kind: 'done' } : fail('changed');
}

function fail(problem: GrantProblem): GrantAnswer {
  return { kind: 'problem', problem };
}
