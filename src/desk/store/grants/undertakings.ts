import { createHash } from 'node:crypto';
import type { Store } from '../open-store.ts';
import { changeGrant } from './change-grant.ts';
import type { Grant } from './grant-record.ts';

/** The version of an undertaking: a hash of its text, so that no text can change unnoticed. */
function toUndertakingVersion(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('base64url');
}

/**
 * Notes that the reader of a grant agreed to a text, and keeps the text.
 *
 * @returns false if the grant was changed since it was seen
 */
export function keepUndertaking(
  store: Store,
  grant: Grant,
  text: string,
  at: string,
): Promise<boolean> {
  const version = toUndertakingVersion(text);
  return store.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('undertakings')
      .values({ version, text, first_at: at })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .execute();
    const change = { undertaking: version, undertaken_at: at };
    return changeGrant(transaction, grant, 'undertake', { at, actor: 'reader' }, change, version);
  });
}

/** The text that was agreed to. */
export async function findUndertaking(store: Store, version: string): Promise<string | undefined> {
  const row = await store
    .selectFrom('undertakings')
    .select('text')
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.text;
}
