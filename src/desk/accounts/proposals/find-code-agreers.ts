import type { Kysely } from 'kysely';
import type { DeskTables } from '#src/desk/store/tables.ts';
import type { StaffProposalRow } from '#src/desk/store/tables/staff.ts';
import { isTrusted } from './needs-agreement.ts';

/** People whose own code may agree to a proposal in place of a second administrator. */
export interface CodeAgreer {
  readonly id: string;
  readonly name: string;
}

/**
 * A head or administrator may agree to changes of their own account. Any head may agree for future
 * heads and for administrators, but no head may agree for another head's account.
 */
export async function findCodeAgreers(
  db: Kysely<DeskTables>,
  { staff_id: about, kind }: Pick<StaffProposalRow, 'staff_id' | 'kind'>,
): Promise<readonly CodeAgreer[]> {
  const people = await db
    .selectFrom('staff')
    .innerJoin('staff_second_factors', 'staff_second_factors.staff_id', 'staff.id')
    .select(['staff.id', 'name', 'role'])
    .where('closed_at', 'is', null)
    .where('has_second_factor', '=', 1)
    .where('verified', '=', 1)
    .orderBy('name')
    .execute();
  const isOfHead =
    kind !== 'add' &&
    kind !== 'role' &&
    (await db
      .selectFrom('staff')
      .select('id')
      .where('id', '=', about)
      .where('role', '=', 'head')
      .executeTakeFirst()) !== undefined;
  return people
    .filter(({ id, role }) =>
      id === about ? isTrusted(role) && kind !== 'role' : role === 'head' && !isOfHead,
    )
    .map(({ id, name }) => ({ id, name }));
}
