import type { Kysely } from 'kysely';
import { dropSetting, findSetting, setSetting } from '../settings.ts';
import type { DeskTables } from '../tables.ts';

/**
 * So many requests are erased in a day by the daily job alone: many more than come to an end in one
 * day. When more are due, a clock that jumped or a mistake in `site.yaml` is likelier.
 */
export const mostErasuresADay = 100;

/** A person's yes holds for so long, and then the job asks anew. */
const allowedFor = 2 * 86_400_000;

/** How many erasures wait for a person's yes; nothing when none do. */
export async function findHeldErasures(store: Kysely<DeskTables>): Promise<number | undefined> {
  const held = await findSetting(store, 'erasures-held');
  return held === undefined ? undefined : Number(held);
}

/** The job has found that so many are due. */
export async function holdErasures(store: Kysely<DeskTables>, due: number): Promise<void> {
  await setSetting(store, 'erasures-held', String(due));
}

/** Nothing waits any more, and a yes that was given is used. */
export async function endHold(store: Kysely<DeskTables>): Promise<void> {
  await dropSetting(store, 'erasures-held');
  await dropSetting(store, 'erasures-allowed');
}

/**
 * Says yes to what is held.
 * @returns how many erasures that are; nothing when none are held
 */
export async function allowErasures(
  store: Kysely<DeskTables>,
  now: Date,
): Promise<number | undefined> {
  const held = await findHeldErasures(store);
  if (held === undefined) return undefined;
  const until = new Date(now.getTime() + allowedFor).toISOString();
  await setSetting(store, 'erasures-allowed', `${until} ${held}`);
  return held;
}

/** How many a person has said yes to, as long as that holds. */
export async function findAllowedErasures(store: Kysely<DeskTables>, now: Date): Promise<number> {
  const allowed = await findSetting(store, 'erasures-allowed');
  const [until = '', count = '0'] = allowed?.split(' ') ?? [];
  return now.toISOString() < until ? Number(count) : 0;
}
