import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { Staff } from '../accounts/staff.ts';
import { toGrantTime } from '../rules/grants/grant.ts';
import { toReadingKey } from '../rules/grants/secrets.ts';
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
  addMachine,
  endMachine,
  listMachines,
  openOnMachine,
  type Machine,
} from '../store/grants/machines.ts';
import {
  countReadPages,
  listReading,
  listReadingOf,
  type ReadingLine,
} from '../store/grants/reading-log.ts';
import {
  refuseRenewal,
  renewGrant,
  type RenewalResult,
  type RenewalRules,
} from '../store/grants/renew-grant.ts';
import { makeSignInCode } from '../store/grants/sign-in.ts';
import { nameStaff } from '../store/name-staff.ts';
import type { DeskStore } from '../store/desk-store.ts';

/** What staff do with grants of the virtual reading room. */
export interface Grants {
  listOf(requestId: string): Promise<readonly Grant[]>;
  find(id: string): Promise<SeenGrantRecord | undefined>;
  /** By the code that is drawn on its pages. */
  findByShortCode(shortCode: string): Promise<Grant | undefined>;
  /** Grants that wait for staff: a renewal was asked for, or the limits were passed. */
  listWaiting(): Promise<readonly Grant[]>;
  /** False if it was changed since it was seen. */
  revoke(seen: Grant, by: Staff): Promise<boolean>;
  renew(seen: Grant, until: string, by: Staff, rules: RenewalRules): Promise<RenewalResult>;
  refuseRenewal(seen: Grant, by: Staff): Promise<'done' | 'changed-meanwhile'>;
  /** Lifts the limits until a day, `YYYY-MM-DD`, included. */
  lift(seen: SeenGrant, until: string, by: Staff): Promise<boolean>;
  /**
   * A sign-in code to hand over, for readers without e-mail; logged. `undefined` if the grant was
   * changed since it was seen.
   */
  makeCode(seen: Grant, by: Staff): Promise<string | undefined>;
  /** Log of one grant, in batches. */
  listReading(grantId: string): AsyncIterable<readonly ReadingLine[]>;
  /** Log of days in Vietnam, both included, for an inspector. */
  listReadingOf(period: DayPeriod): AsyncIterable<readonly ReadingLine[]>;
  /** The grant with which a person of the staff reads a record today; made when it is missing. */
  openForStaff(record: NamedRecord, by: Staff): Promise<string>;
  /** Machines of the reading room. */
  listMachines(): Promise<readonly Machine[]>;
  /** With the one-time code for the machine. */
  addMachine(name: string, by: Staff): Promise<{ readonly id: string; readonly code: string }>;
  endMachine(id: string, by: Staff): Promise<void>;
  /** Opens a grant on a machine for the reader who sits there. */
  openOnMachine(machineId: string, grantId: string, by: Staff): Promise<void>;
}

export interface DayPeriod {
  readonly from: string;
  readonly until: string;
}

export interface SeenGrantRecord {
  readonly grant: Grant;
  readonly steps: readonly GrantStep[];
  readonly sessions: readonly SessionLine[];
  /** Distinct pages that were opened. */
  readonly pagesRead: number;
  /** Names of the staff in it, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export function openGrants(store: DeskStore, linkKey: string, now: () => Date): Grants {
  const key = toReadingKey(linkKey);
  const at = () => now().toISOString();
  const doing = ({ id }: Staff) => ({ at: at(), actor: id });
  return {
    listOf: (requestId) => listGrantsOf(store, requestId),
    async find(id) {
      const grant = await findGrantById(store, id);
      if (grant === undefined) return undefined;
      const [steps, sessions, pagesRead] = await Promise.all([
        listGrantLog(store, id),
        listSessions(store, id),
        countReadPages(store, id),
      ]);
      const staffIds = [...grant.madeBy, ...steps.map(({ actor }) => actor)];
      return {
        grant,
        steps,
        sessions,
        pagesRead,
        names: await nameStaff(store, new Set(staffIds)),
      };
    },
    findByShortCode: (shortCode) => findGrantByShortCode(store, shortCode),
    async listWaiting() {
      const rows = await store
        .selectFrom('grants')
        .selectAll()
        .where('ended_as', 'is', null)
        .where((eb) =>
          eb.or([eb('renewal_asked_at', 'is not', null), eb('alarmed_at', 'is not', null)]),
        )
        .orderBy('ends_at')
        .execute();
      return readGrants(store, rows);
    },
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
    async makeCode(seen, by) {
      const isNoted = await store
        .transaction()
        .execute((transaction) => changeGrant(transaction, seen, 'hand-code', doing(by)));
      return isNoted ? makeSignInCode(store, key, seen.id, at()) : undefined;
    },
    listReading: (grantId) => listReading(store, grantId),
    listReadingOf: ({ from, until }) => {
      const { startsAt, endsAt } = toGrantTime(from, until);
      return listReadingOf(store, { from: startsAt, until: endsAt });
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
    listMachines: () => listMachines(store),
    addMachine: (name, by) => addMachine(store, name, doing(by)),
    endMachine: (id, by) => endMachine(store, id, doing(by)),
    openOnMachine: (machineId, grantId, by) => openOnMachine(store, machineId, grantId, doing(by)),
  };
}
