import type { Kysely } from 'kysely';
import { dropSetting, findSetting, setSetting } from '../settings.ts';
import type { DeskTables } from '../tables.ts';

/**
 * Daily limit of erasures by the daily job: far more than end in one day. If more are due, a clock
 * jump or a mistake in `site.yaml` is likelier.
 */
export const mostErasuresADay = 100;

/** How long an approval is valid. */
const allowedFor = 2 * 86_400_000;

/** How many erasures wait for approval; nothing if none do. */
export async function findHeldErasures(store: Kysely<DeskTables>): Promise<number | undefined> {
  const held = await findSetting(store, 'erasures-held');
  return held === undefined ? undefined : Number(held);
}

/** Records how many erasures are due. */
export async function holdErasures(store: Kysely<DeskTables>, due: number): Promise<void> {
  await setSetting(store, 'erasures-held', String(due));
}

/** Clears the held erasures and the used approval. */
export async function endHold(store: Kysely<DeskTables>): Promise<void> {
  await dropSetting(store, 'erasures-held');
  await dropSetting(store, 'erasures-allowed');
}

/**
 * Approves the held erasures.
 *
 * @returns how many there are; nothing if none are held
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

/** How many erasures are approved, while the approval is valid. */
export async function findAllowedErasures(store: Kysely<DeskTables>, now: Date): Promise<number> {
  const allowed = await findSetting(store, 'erasures-allowed');
  const [until = '', count = '0'] = allowed?.split(' ') ?? [];
  return now.toISOString() < until ? Number(count) : 0;
}
