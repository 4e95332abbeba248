import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { Staff } from '../accounts/staff.ts';
import { toGrantTime } from '../rules/grants/grant.ts';
import { toItemKey, toReadingKey } from '../rules/grants/secrets.ts';
import { changeGrant, endGrant, type SeenGrant } from '../store/grants/change-grant.ts';
import {
  findGrantById,
  findGrantByShortCode,
  listGrantsOf,
  readGrants,
  type Grant,
  type NamedRecord,
} from '../store/grants/grant-record.ts';
import {
  listGrantLog,
  listSessions,
  type GrantStep,
  type SessionLine,
} from '../store/grants/grant-log.ts';
import { makeGrant } from '../store/grants/keep-grants.ts';
import {
  countGrants,
  listGrants,
  type GrantList,
  type GrantListPage,
} from '../store/grants/list-grants.ts';
import {
  listInspected,
  listReadPages,
  type InspectedLine,
  type ReadingListPage,
} from '../store/grants/list-read-pages.ts';
import { listMachines, openOnMachine, type Machine } from '../store/grants/machines.ts';
import { countReadPages } from '../store/grants/reading-log.ts';
import {
  refuseRenewal,
  renewGrant,
  type RenewalResult,
  type RenewalRules,
} from '../store/grants/renew-grant.ts';
import { makeSignInCode } from '../store/grants/sign-in.ts';
import { findUndertaking } from '../store/grants/undertakings.ts';
import { nameStaff } from '../store/name-staff.ts';
import type { DeskStore } from '../store/desk-store.ts';

/** What staff do with grants of the virtual reading room. */
export interface Grants {
  /** Current time, ISO 8601 in UTC. */
  now(): string;
  /** Grants of a request, oldest first, with the number of distinct pages that were opened. */
  listOf(requestId: string): Promise<readonly ReadGrant[]>;
  find(id: string): Promise<SeenGrantRecord | undefined>;
  /** By the code that is drawn on its pages. */
  findByShortCode(shortCode: string): Promise<Grant | undefined>;
  /** One page of a list, from 1. */
  list(which: GrantList, listPage: number): Promise<GrantListPage>;
  count(which: GrantList): Promise<number>;
  /** False if it was changed since it was seen. */
  revoke(seen: Grant, by: Staff): Promise<boolean>;
  renew(seen: Grant, until: string, by: Staff, rules: RenewalRules): Promise<RenewalResult>;
  refuseRenewal(seen: Grant, by: Staff): Promise<'done' | 'changed-meanwhile'>;
  /** Lifts the limits until a day, `YYYY-MM-DD`, included. */
  lift(seen: SeenGrant, until: string, by: Staff): Promise<boolean>;
  /** Answers an alarm without lifting the limits. */
  seeAlarm(seen: SeenGrant, by: Staff): Promise<boolean>;
  /**
   * A sign-in code to hand over, for readers without e-mail; logged. `undefined` if the grant was
   * changed since it was seen.
   */
  makeCode(seen: Grant, by: Staff): Promise<string | undefined>;
  /** One page of the log of a grant, from 1, newest lines first. */
  listReading(grantId: string, listPage: number): Promise<ReadingListPage>;
  /** Log of days in Vietnam, both included, for an inspector, oldest first, in batches. */
  listReadingOf(period: DayPeriod): AsyncIterable<readonly InspectedLine[]>;
  /** The grant with which a person of the staff reads a record today; made when it is missing. */
  openForStaff(record: NamedRecord, by: Staff): Promise<string>;
  /** The id of an item in the addresses of a grant. */
  toItemKey(grantId: string, itemId: string): string;
  /** Machines of the reading room. */
  listMachines(): Promise<readonly Machine[]>;
  /**
   * Opens a grant on a machine for the reader who sits there. False if the grant was changed since
   * it was seen.
   */
  openOnMachine(machineId: string, seen: SeenGrant, by: Staff): Promise<boolean>;
}

export interface DayPeriod {
  readonly from: string;
  readonly until: string;
}

/** A grant, and how many of its pages were opened. */
export interface ReadGrant {
  readonly grant: Grant;
  readonly pagesRead: number;
}

export interface SeenGrantRecord extends ReadGrant {
  /** The text that its reader agreed to. */
  readonly undertakingText?: string;
  readonly steps: readonly GrantStep[];
  readonly sessions: readonly SessionLine[];
  /** Names of the staff in it, and of the machines, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export function openGrants(store: DeskStore, linkKey: string, now: () => Date): Grants {
  const key = toReadingKey(linkKey);
  const at = () => now().toISOString();
  const doing = ({ id }: Staff) => ({ at: at(), actor: id });
  return {
    now: at,
    listOf: async (requestId) =>
      Promise.all(
        (await listGrantsOf(store, requestId)).map(async (grant) => ({
          grant,
          pagesRead: await countReadPages(store, grant.id),
        })),
      ),
    async find(id) {
      const grant = await findGrantById(store, id);
      if (grant === undefined) return undefined;
      const [steps, sessions, pagesRead, undertakingText, machines] = await Promise.all([
        listGrantLog(store, id),
        listSessions(store, id),
        countReadPages(store, id),
        grant.undertaking === undefined ? undefined : findUndertaking(store, grant.undertaking),
        listMachines(store),
      ]);
      const staffIds = [
        ...grant.madeBy,
        ...steps.map(({ actor }) => actor),
        ...(grant.renewalAgreement === undefined ? [] : [grant.renewalAgreement.by.id]),
      ];
      const staff = await nameStaff(store, new Set(staffIds));
      return {
        ...{ grant, steps, sessions, pagesRead },
        ...(undertakingText !== undefined && { undertakingText }),
        names: new Map([...staff, ...machines.map((one) => [one.id, one.name] as const)]),
      };
    },
    findByShortCode: (shortCode) => findGrantByShortCode(store, shortCode),
    list: (which, listPage) => listGrants(store, which, at(), listPage),
    count: (which) => countGrants(store, which, at()),
    revoke: (seen, by) =>
      store
        .transaction()
        .execute((transaction) => endGrant(transaction, seen, 'revoked', doing(by))),
    renew: (seen, until, by, rules) => renewGrant(store, seen, until, by, rules, at()),
    refuseRenewal: (seen, by) => refuseRenewal(store, seen, by, at()),
    lift: (seen, until, by) =>
      store
        .transaction()
        .execute((transaction) =>
          changeGrant(
            transaction,
            seen,
            'lift',
            doing(by),
            { lifted_until: until, alarmed_at: null },
            until,
          ),
        ),
    seeAlarm: (seen, by) =>
      store
        .transaction()
        .execute((transaction) =>
          changeGrant(transaction, seen, 'see-alarm', doing(by), { alarmed_at: null }),
        ),
    async makeCode(seen, by) {
      const isNoted = await store
        .transaction()
        .execute((transaction) => changeGrant(transaction, seen, 'hand-code', doing(by)));
      return isNoted ? makeSignInCode(store, key, seen.id, at()) : undefined;
    },
    listReading: (grantId, listPage) => listReadPages(store, grantId, listPage),
    listReadingOf: ({ from, until }) => {
      const { startsAt, endsAt } = toGrantTime(from, until);
      return listInspected(store, { from: startsAt, until: endsAt });
    },
    async openForStaff(record, by) {
      const today = dayInVietnam(now());
      const { startsAt, endsAt } = toGrantTime(today, today);
      const rows = await store
        .selectFrom('grants')
        .selectAll()
        .where('staff_id', '=', by.id)
        .where('ends_at', '=', endsAt)
        .where('ended_as', 'is', null)
        .execute();
      const known = (await readGrants(store, rows)).find(
        ({ records }) => records[0]?.recordId === record.recordId,
      );
      if (known !== undefined) return known.id;
      return store.transaction().execute((transaction) =>
        makeGrant(
          transaction,
          {
            ...{ staffId: by.id, startsAt, endsAt, records: [record], madeBy: [by.id] },
            ...{ place: 'anywhere', mayCopy: false, certified: false },
          },
          doing(by),
        ),
      );
    },
    toItemKey: (grantId, itemId) => toItemKey(key, grantId, itemId),
    listMachines: () => listMachines(store),
    openOnMachine: (machineId, seen, by) =>
      store.transaction().execute(async (transaction) => {
        const isNoted = await changeGrant(
          transaction,
          seen,
          'open-machine',
          doing(by),
          {},
          machineId,
        );
        if (isNoted) await openOnMachine(transaction, machineId, seen.id, doing(by));
        return isNoted;
      }),
  };
}
