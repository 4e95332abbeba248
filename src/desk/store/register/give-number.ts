import type { Transaction } from 'kysely';
import type { DeskTables } from '../tables.ts';

/** Locks the numbers of this year until the transaction ends. */
export async function lockYear(transaction: Transaction<DeskTables>, year: number): Promise<void> {
  await transaction
    .insertInto('register_years')
    .values({ year, cards: 0, visits: 0 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((eb) => ({ cards: eb.ref('register_years.cards') })),
    )
    .execute();
}

/** The next number of a year, from 1; the transaction must hold the lock of its row. */
export async function giveNumber(
  transaction: Transaction<DeskTables>,
  year: number,
  of: 'cards' | 'visits',
): Promise<number> {
  const row = await transaction
    .updateTable('register_years')
    .set((eb) => ({ [of]: eb(of, '+', 1) }))
    .where('year', '=', year)
    .returning(of)
    .executeTakeFirstOrThrow();
  return row[of];
}
