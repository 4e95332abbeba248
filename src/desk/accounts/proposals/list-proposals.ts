import type { Store } from '#src/desk/store/open-store.ts';
import type { StaffProposalRow } from '#src/desk/store/tables/staff.ts';
import { nameAccounts } from '../account-log/name-accounts.ts';
import type { StaffRole } from '../staff.ts';
import { findCodeAgreers, type CodeAgreer } from './find-code-agreers.ts';

/** A change that waits for a second person, as administrators see it. Times are ISO 8601, UTC. */
export interface ListedProposal {
  readonly id: string;
  readonly kind: StaffProposalRow['kind'];
  readonly at: string;
  readonly until: string;
  readonly proposer: { readonly id: string; readonly name: string };
  readonly about: { readonly id: string; readonly name: string; readonly email?: string };
  /** Role that the account would get. */
  readonly role?: StaffRole;
  readonly codeAgreers: readonly CodeAgreer[];
}

export async function listProposals(store: Store, now: Date): Promise<readonly ListedProposal[]> {
  const rows = await store
    .selectFrom('staff_proposals')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('until', '>', now.toISOString())
    .orderBy('at')
    .execute();
  const ids = new Set(rows.flatMap(({ proposer, staff_id }) => [proposer, staff_id]));
  const names = await nameAccounts(store, ids);
  const name = (id: string) => ({ id, name: names.get(id) ?? id });
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      kind: row.kind,
      at: row.at,
      until: row.until,
      proposer: name(row.proposer),
      about: { ...name(row.staff_id), ...(row.address !== null && { email: row.address }) },
      ...(row.role !== null && { role: row.role }),
      codeAgreers: await findCodeAgreers(store, row),
    })),
  );
}
