import {
  findReadingRefusal,
  type AskedReading,
  type ReadingRefusal,
} from '#src/desk/rules/grants/decide-reading.ts';
import { findGrantById, type Grant } from '#src/desk/store/grants/grant-record.ts';
import { findMachine, type ProvenMachine } from '#src/desk/store/grants/machines.ts';
import { findSession, type FoundSession } from '#src/desk/store/grants/sign-in.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import type { VirtualReading } from '#src/domain/schema/virtual-reading.ts';
import { isOnNetwork } from './is-on-network.ts';
import { openBriefMemory } from './brief-memory.ts';
import { readMachineId, sessionCookieOf } from './reading-cookies.ts';

/** Who asks, as the request shows it. */
export interface Asker {
  readonly cookies: ReadonlyMap<string, string>;
  readonly clientIp: string;
  /** Id of the person of the staff who is signed in at the desk. */
  readonly findStaffId: () => Promise<string | undefined>;
  /** `virtualReading` of `site.yaml`. */
  readonly rules: VirtualReading;
}

/** A reader with a grant that holds. */
export interface KnownReader {
  readonly grant: Grant;
  /** Absent for staff. */
  readonly session: FoundSession | undefined;
  readonly device: string;
}

export interface KnownReaders {
  /** The reader of a grant, if everything about the request allows it; else why not, for the log. */
  admit(grantId: string, asker: Asker, asked?: AskedReading): Promise<KnownReader | ReadingRefusal>;
  /** What is asked of a reader who was admitted. */
  allows(reader: KnownReader, asker: Asker, asked: AskedReading): Promise<boolean>;
  /** The enrolled machine that a request comes from. */
  findMachine(asker: Pick<Asker, 'cookies'>): Promise<ProvenMachine | undefined>;
  /** Forgets what this server remembers of a grant, after it has changed it. */
  forget(grantId: string, secret?: string): void;
}

/** Reads grants, sessions and machines, and asks the one decision about them. */
export function openKnownReaders(store: DeskStore, key: string, now: () => Date): KnownReaders {
  const grants = openBriefMemory<Grant | undefined>();
  const sessions = openBriefMemory<FoundSession | undefined>();
  const machines = openBriefMemory<ProvenMachine | undefined>();
  const staffIds = openBriefMemory<string | undefined>();

  async function findProvenMachine({ cookies }: Pick<Asker, 'cookies'>) {
    const secret = cookies.get('phong-doc-may') ?? '';
    const machine =
      secret === '' ? undefined : await machines.get(secret, () => findMachine(store, secret));
    if (machine === undefined) return undefined;
    const isProven =
      machine.publicKey === undefined || readMachineId(key, cookies, now()) === machine.id;
    return isProven ? machine : undefined;
  }

  async function findOwnSession(grant: Grant, asker: Asker): Promise<FoundSession | undefined> {
    if (grant.staffId !== undefined) {
      const cookies = [...asker.cookies].map((pair) => pair.join('=')).join(';');
      const staffId = await staffIds.get(cookies, asker.findStaffId);
      // Staff need no code: their own sign-in at the desk is their session.
      return staffId === grant.staffId
        ? { hash: '', grantId: grant.id, seenAt: now().toISOString(), device: '' }
        : undefined;
    }
    const secret = asker.cookies.get(sessionCookieOf(grant.id)) ?? '';
    return secret === '' ? undefined : sessions.get(secret, () => findSession(store, secret));
  }

  async function decide(
    grant: Grant | undefined,
    session: FoundSession | undefined,
    asker: Asker,
    asked: AskedReading | undefined,
  ): Promise<ReadingRefusal | undefined> {
    const { rules, clientIp } = asker;
    const machine = await findProvenMachine(asker);
    return findReadingRefusal({
      ...{ grant, session, asked, now: now().toISOString(), idleMinutes: rules.idleMinutes },
      from: {
        isArchiveNetwork: isOnNetwork(rules.networks, clientIp),
        ...(machine && { machineId: machine.id }),
      },
    });
  }

  return {
    async admit(grantId, asker, asked) {
      const grant = await grants.get(grantId, () => findGrantById(store, grantId));
      const session = grant && (await findOwnSession(grant, asker));
      const refusal = await decide(grant, session, asker, asked);
      if (refusal !== undefined) return refusal;
      if (grant === undefined) return 'no-grant';
      const isStaff = grant.staffId !== undefined;
      return {
        ...{ grant, session: isStaff ? undefined : session },
        device: session?.machineId ?? session?.device ?? '',
      };
    },
    async allows({ grant, session }, asker, asked) {
      const own = session ?? (await findOwnSession(grant, asker));
      return (await decide(grant, own, asker, asked)) === undefined;
    },
    findMachine: findProvenMachine,
    forget(grantId, secret) {
      grants.forget(grantId);
      if (secret !== undefined) sessions.forget(secret);
    },
  };
}
