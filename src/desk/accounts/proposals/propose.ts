import type { ProposedChange } from '../account-change.ts';
import type { Store } from '#src/desk/store/open-store.ts';
import { newId } from '../new-id.ts';
import { noteChange } from '../note-change.ts';
import type { NewPerson, PersonChange, PersonRefusal } from '../people.ts';
import { findActor, takeTurn } from './account-facts.ts';
import { findCodeAgreers } from './find-code-agreers.ts';

/** How long a proposal waits for its second person. */
const waitDays = 7;

export type Proposed =
  | { readonly kind: 'add'; readonly person: NewPerson }
  | { readonly kind: 'change'; readonly id: string; readonly change: PersonChange };

export type ProposeAnswer =
  | { readonly kind: 'proposed' }
  /** There is nobody who could agree. */
  | { readonly kind: 'nobody-agrees' }
  | PersonRefusal;

/**
 * Proposes a change that needs a second person. A pending proposal is not repeated.
 *
 * @param by id of an administrator
 */
export async function propose(
  store: Store,
  proposed: Proposed,
  by: string,
  now: Date,
): Promise<ProposeAnswer> {
  const facts = toFacts(proposed);
  const at = now.toISOString();
  return store.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    if ((await findActor(transaction, by)) !== 'administrator') return { kind: 'not-allowed' };
    if (facts.staff_id === by) return { kind: 'not-allowed' };
    const waiting = await transaction
      .selectFrom('staff_proposals')
      .select(['staff_id', 'kind', 'role', 'address'])
      .where('state', '=', 'waiting')
      .where('until', '>', at)
      .execute();
    const isKnown = waiting.some(
      (one) =>
        one.kind === facts.kind &&
        one.role === facts.role &&
        (facts.kind === 'add' ? one.address === facts.address : one.staff_id === facts.staff_id),
    );
    if (isKnown) return { kind: 'proposed' };
    const others = await transaction
      .selectFrom('staff')
      .select('id')
      .where('role', '=', 'administrator')
      .where('closed_at', 'is', null)
      .where('id', 'not in', [by, facts.staff_id])
      .executeTakeFirst();
    const byCode = await findCodeAgreers(transaction, facts);
    if (others === undefined && byCode.length === 0) return { kind: 'nobody-agrees' };
    await transaction
      .insertInto('staff_proposals')
      .values({
        id: newId(),
        at,
        until: new Date(now.getTime() + waitDays * 86_400_000).toISOString(),
        proposer: by,
        ...facts,
        state: 'waiting',
        decided_by: null,
      })
      .execute();
    await noteChange(transaction, {
      by,
      about: facts.staff_id,
      change: names[facts.kind],
      role: facts.role ?? undefined,
      at: now,
      concernsTrust: true,
    });
    return { kind: 'proposed' };
  });
}

const names: Readonly<Record<PersonChange['kind'] | 'add', ProposedChange | 'closed'>> = {
  add: 'add-proposed',
  role: 'role-proposed',
  open: 'open-proposed',
  'reset-password': 'password-reset-proposed',
  'reset-code': 'code-reset-proposed',
  // It needs no agreement.
  close: 'closed',
};

function toFacts(proposed: Proposed) {
  if (proposed.kind === 'add') {
    const { name, email: address, role } = proposed.person;
    return { staff_id: newId(), kind: proposed.kind, name, address, role } as const;
  }
  const { id, change } = proposed;
  const role = change.kind === 'role' ? change.role : null;
  return { staff_id: id, kind: change.kind, name: null, address: null, role } as const;
}
