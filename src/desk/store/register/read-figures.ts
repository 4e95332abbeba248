import { sql } from 'kysely';
import type { Purpose } from '#src/desk/reader-facts.ts';
import type { Store } from '../open-store.ts';

interface RegisterCount {
  /** Distinct readers, including those whose records are erased. */
  readonly readers: number;
  readonly visits: number;
}

/** Totals of a year's register. Voided visits do not count. */
export interface RegisterFigures extends RegisterCount {
  /** Cards issued in the year. */
  readonly cards: number;
  /** Months with visits, `YYYY-MM`, earliest first. */
  readonly months: readonly (RegisterCount & { readonly month: string })[];
  readonly purposes: readonly (RegisterCount & { readonly purpose: Purpose })[];
}

export async function readFigures(store: Store, year: number): Promise<RegisterFigures> {
  const counted = store
    .selectFrom('reader_visits')
    .where('year', '=', year)
    .where('state', '!=', 'void')
    .select(({ fn }) => [
      fn.countAll<number | string>().as('visits'),
      fn.count<number | string>('reader_id').distinct().as('readers'),
    ]);
  const month = sql<string>`substr(day, 1, 7)`;
  const [all, months, purposes, given] = await Promise.all([
    counted.executeTakeFirstOrThrow(),
    counted.select(month.as('month')).groupBy(month).orderBy(month).execute(),
    counted.select('purpose').groupBy('purpose').orderBy('purpose').execute(),
    store.selectFrom('register_years').select('cards').where('year', '=', year).executeTakeFirst(),
  ]);
  return {
    ...toCount(all),
    cards: given?.cards ?? 0,
    months: months.map((row) => ({ month: row.month, ...toCount(row) })),
    purposes: purposes.map((row) => ({ purpose: row.purpose, ...toCount(row) })),
  };
}

function toCount(row: Record<'visits' | 'readers', number | string>): RegisterCount {
  return { readers: Number(row.readers), visits: Number(row.visits) };
}
