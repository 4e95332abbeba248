import { randomInt } from 'node:crypto';
import {
  hashReadingSecret,
  newReadingId,
  newReadingSecret,
} from '#src/desk/rules/grants/secrets.ts';
import type { Store } from '../open-store.ts';

/** A machine of the reading room. */
export interface Machine {
  readonly id: string;
  /** As staff call it. */
  readonly name: string;
  readonly madeAt: string;
  readonly enrolledAt?: string;
  readonly endedAt?: string;
  /** Whether its cookie works only with a key that its browser cannot give away. */
  readonly hasKey: boolean;
}

/** Whether staff can open a grant on it. */
export function isInUse({ enrolledAt, endedAt }: Machine): boolean {
  return enrolledAt !== undefined && endedAt === undefined;
}

export interface ProvenMachine extends Machine {
  /** JWK. */
  readonly publicKey?: string;
}

const codeMinutes = 60;
/** Longest time that an opening waits for its machine. */
const openingMinutes = 10;
const codeLength = 10;

/**
 * Adds a machine, to be enrolled with a one-time code within an hour.
 *
 * @returns its id, and the code of ten digits
 */
export async function addMachine(
  store: Store,
  name: string,
  { at, actor }: { readonly at: string; readonly actor: string },
): Promise<{ readonly id: string; readonly code: string }> {
  const id = newReadingId();
  const code = Array.from({ length: codeLength }, () => randomInt(10)).join('');
  await store
    .insertInto('machines')
    .values({
      ...{ id, name, made_at: at, made_by: actor },
      code_hash: hashReadingSecret(`machine ${code}`),
      code_expires_at: new Date(Date.parse(at) + codeMinutes * 60_000).toISOString(),
    })
    .execute();
  return { id, code };
}

/**
 * Enrols a machine with its code, which works once.
 *
 * @param publicKey JWK, where the browser keeps a key that it cannot give away
 * @returns the secret for its cookie; `undefined` for a wrong, used or old code
 */
export async function enrolMachine(
  store: Store,
  code: string,
  publicKey: string | undefined,
  at: string,
): Promise<string | undefined> {
  const secret = newReadingSecret();
  const { numUpdatedRows } = await store
    .updateTable('machines')
    .set({
      secret_hash: hashReadingSecret(secret),
      public_key: publicKey ?? null,
      enrolled_at: at,
      code_hash: null,
      code_expires_at: null,
    })
    .where('code_hash', '=', hashReadingSecret(`machine ${code}`))
    .where('code_expires_at', '>', at)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? secret : undefined;
}

/** The machine with this secret in its cookie, unless it was ended. */
export async function findMachine(
  store: Store,
  secret: string,
): Promise<ProvenMachine | undefined> {
  const row = await store
    .selectFrom('machines')
    .selectAll()
    .where('secret_hash', '=', hashReadingSecret(secret))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { ...toMachine(row), ...(row.public_key !== null && { publicKey: row.public_key }) };
}

export async function listMachines(store: Store): Promise<readonly Machine[]> {
  const rows = await store
    .selectFrom('machines')
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toMachine);
}

/** Ends a machine and the session on it. */
export async function endMachine(
  store: Store,
  id: string,
  { at, actor }: { readonly at: string; readonly actor: string },
): Promise<void> {
  await store.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('machines')
      .set({ ended_at: at, ended_by: actor, code_hash: null })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .execute();
    await transaction.deleteFrom('machine_openings').where('machine_id', '=', id).execute();
    await transaction
      .updateTable('reading_sessions')
      .set({ ended_at: at, ended_as: 'left' })
      .where('machine_id', '=', id)
      .where('ended_at', 'is', null)
      .execute();
  });
}

/** Opens a grant on a machine; the machine takes it when it asks next. */
export async function openOnMachine(
  store: Store,
  machineId: string,
  grantId: string,
  { at, actor }: { readonly at: string; readonly actor: string },
): Promise<void> {
  const row = { grant_id: grantId, opened_at: at, opened_by: actor, taken_at: null };
  await store
    .insertInto('machine_openings')
    .values({ machine_id: machineId, ...row })
    .onConflict((conflict) => conflict.column('machine_id').doUpdateSet(row))
    .execute();
}

/** The grant that was opened on a machine and not taken yet: it is taken with this call. */
export async function takeOpening(
  store: Store,
  machineId: string,
  at: string,
): Promise<string | undefined> {
  const row = await store
    .updateTable('machine_openings')
    .set({ taken_at: at })
    .where('machine_id', '=', machineId)
    .where('taken_at', 'is', null)
    .where('opened_at', '>', new Date(Date.parse(at) - openingMinutes * 60_000).toISOString())
    .returning('grant_id')
    .executeTakeFirst();
  return row?.grant_id;
}

function toMachine(row: {
  id: string;
  name: string;
  made_at: string;
  enrolled_at: string | null;
  ended_at: string | null;
  public_key: string | null;
}): Machine {
  return {
    ...{ id: row.id, name: row.name, madeAt: row.made_at, hasKey: row.public_key !== null },
    ...(row.enrolled_at !== null && { enrolledAt: row.enrolled_at }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
  };
}

/** Ends the sessions on machines that were opened before closing time. */
export async function endMachineSessions(store: Store, closed: string, now: Date): Promise<void> {
  await store
    .updateTable('reading_sessions')
    .set({ ended_at: now.toISOString(), ended_as: 'closing-time' })
    .where('machine_id', 'is not', null)
    .where('ended_at', 'is', null)
    .where('started_at', '<', closed)
    .execute();
}
