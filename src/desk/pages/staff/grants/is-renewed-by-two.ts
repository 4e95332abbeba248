import { findRecord } from '#src/describe/links/record-entry.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { needsTwoPersons } from '#src/desk/rules/apply-move.ts';
import type { Grant } from '#src/desk/store/grants/grant-record.ts';

/**
 * Whether two people renew a grant: one of its records is of a kind that two people decide on. A
 * grant of an open record opens a conditional page of it.
 */
export function isRenewedByTwo(
  catalogue: PublicCatalogue,
  { records }: Pick<Grant, 'records'>,
  twoPersons: Parameters<typeof needsTwoPersons>[1],
): boolean {
  return records.some(({ recordId, pages }) => {
    const access = findRecord(catalogue, recordId)?.access.kind ?? 'gone';
    const isClosedPage = access === 'open' && pages !== undefined;
    return needsTwoPersons(isClosedPage ? 'conditional' : access, twoPersons);
  });
}
