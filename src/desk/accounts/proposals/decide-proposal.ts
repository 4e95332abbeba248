import type { Transaction } from 'kysely';
import type { Store } from '#src/desk/store/open-store.ts';
import type { DeskTables } from '#src/desk/store/tables.ts';
import type { StaffProposalRow } from '#src/desk/store/tables/staff.ts';
import { noteChange } from '../note-change.ts';
import { makeOneTime, type MadeOneTime, type PersonAnswer, type PersonChange } from '../people.ts';
import { findActor, takeTurn } from './account-facts.ts';
import { findCodeAgreers } from './find-code-agreers.ts';
import { insertPerson } from './insert-person.ts';
import { updatePerson } from './update-person.ts';

/** The second person, and how they were authenticated. */
export interface Agreer {
  readonly id: string;
  /** Signed in as an administrator, or authenticated by a code that was just spent. */
  readonly as: 'administrator' | 'code';
}

export type ProposalAnswer =
  | PersonAnswer
  | { readonly kind: 'known-email' }
  /** It was decided, withdrawn or has expired meanwhile. */
  | { readonly kind: 'no-proposal' };

/**
 * Carries out a proposal with the agreement of a second person. The proposer cannot agree, nor can
 * the person concerned by their own code. Both people must still have their roles.
 */
export async function agreeToProposal(
  store: Store,
  id: string,
  agreer: Agreer,
  now: Date,
): Promise<ProposalAnswer> {
  const oneTime = await makeOneTime();
  return store.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    const proposal = await findWaiting(transaction, id, now);
    if (proposal === undefined) return { kind: 'no-proposal' };
    if (!(await maySecond(transaction, proposal, agreer))) return { kind: 'not-allowed' };
    const answer = await carryOut(transaction, proposal, { oneTime, agreedBy: agreer.id, now });
    if (answer.kind !== 'changed' && answer.kind !== 'password') return answer;
    await close(transaction, id, 'agreed', agreer.id);
    await noteChange(transaction, {
      by: agreer.id,
      about: proposal.staff_id,
      change: 'proposal-agreed',
      role: proposal.role ?? undefined,
      at: now,
      concernsTrust: true,
    });
    return answer;
  });
}

/** An administrator refuses a proposal, or withdraws their own. */
export async function refuseProposal(
  store: Store,
  id: string,
  by: string,
  now: Date,
): Promise<ProposalAnswer> {
  return store.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    const proposal = await findWaiting(transaction, id, now);
    if (proposal === undefined) return { kind: 'no-proposal' };
    if ((await findActor(transaction, by)) !== 'administrator') return { kind: 'not-allowed' };
    await close(transaction, id, 'refused', by);
    await noteChange(transaction, {
      by,
      about: proposal.staff_id,
      change: 'proposal-refused',
      role: proposal.role ?? undefined,
      at: now,
      concernsTrust: true,
    });
    return { kind: 'changed' };
  });
}

async function maySecond(
  transaction: Transaction<DeskTables>,
  proposal: StaffProposalRow,
  { id, as }: Agreer,
): Promise<boolean> {
  if (id === proposal.proposer) return false;
  if (as === 'administrator')
    return id !== proposal.staff_id && (await findActor(transaction, id)) === 'administrator';
  return (await findCodeAgreers(transaction, proposal)).some((one) => one.id === id);
}

async function carryOut(
  transaction: Transaction<DeskTables>,
  proposal: StaffProposalRow,
  { oneTime, agreedBy, now }: { oneTime: MadeOneTime; agreedBy: string; now: Date },
): Promise<ProposalAnswer> {
  const { staff_id: id, kind, name, address: email, role, proposer: by } = proposal;
  const done = { by, agreedBy, now };
  if (kind === 'add') {
    if (name === null || email === null || role === null) return { kind: 'not-allowed' };
    const person = { name, email, role };
    const added = await insertPerson(transaction, { id, person, oneTime, ...done });
    if (added === undefined) return { kind: 'known-email' };
    return typeof added === 'string' ? { kind: 'password', password: added } : added;
  }
  const change = toChange(kind, role);
  if (change === undefined) return { kind: 'not-allowed' };
  const made = kind === 'reset-password' ? oneTime : undefined;
  return updatePerson(transaction, { id, change, oneTime: made, ...done });
}

function toChange(
  kind: PersonChange['kind'],
  role: StaffProposalRow['role'],
): PersonChange | undefined {
  if (kind !== 'role') return { kind };
  return role === null ? undefined : { kind, role };
}

function findWaiting(transaction: Transaction<DeskTables>, id: string, now: Date) {
  return transaction
    .selectFrom('staff_proposals')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('until', '>', now.toISOString())
    .executeTakeFirst();
}

async function close(
  transaction: Transaction<DeskTables>,
  id: string,
  state: 'agreed' | 'refused',
  by: string,
): Promise<void> {
  await transaction
    .updateTable('staff_proposals')
    .set({ state, decided_by: by })
    .where('id', '=', id)
    .execute();
}
