import { openVault } from '#src/desk/vault/open-vault.ts';
import { isTrusted } from '#src/desk/accounts/proposals/needs-agreement.ts';
import { noteChange } from '#src/desk/accounts/note-change.ts';
import { toEmail } from '#src/desk/accounts/to-email.ts';
import { allowErasures } from '#src/desk/store/erasure/held-erasures.ts';
import type { StorePlace } from '#src/desk/store/open-store.ts';
import { ToldError } from '../lib/told-error.ts';
import type { Asker } from '../lib/ask.ts';
import type { StaffFlags } from './add-staff.ts';
import { staffWords, vaultWords } from './words.ts';

/**
 * Approves held erasures in the name of a head or an administrator: it is recorded in the account
 * log, and all heads and administrators are notified. The desk makes the erasures within the hour.
 *
 * @throws ToldError if the e-mail has no open account with these roles
 */
export async function allowHeldErasures(
  place: StorePlace,
  flags: Pick<StaffFlags, 'address'>,
  asker: Asker,
  now: Date,
): Promise<string> {
  const email = toEmail(await asker.ask('address', flags.address, staffWords.email));
  asker.close();
  asker.checkComplete();
  const { store } = await openVault(place);
  try {
    const person = await store
      .selectFrom('staff')
      .select(['id', 'role'])
      .where('address', '=', email)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (person === undefined || !isTrusted(person.role))
      throw new ToldError(vaultWords.mayNotAllow(email));
    return await store.transaction().execute(async (transaction) => {
      const allowed = await allowErasures(transaction, now);
      if (allowed === undefined) return vaultWords.nothingHeld;
      const noted = { by: 'command', about: person.id, change: 'erasures-allowed' } as const;
      await noteChange(transaction, { ...noted, at: now, concernsTrust: true });
      return vaultWords.allowed(allowed, now);
    });
  } finally {
    await store.destroy();
  }
}
