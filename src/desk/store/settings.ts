import type { Kysely } from 'kysely';
import type { DeskTables } from './tables.ts';
import type { SettingName } from './tables/settings.ts';

/** The database's setting of this name. */
export async function findSetting(
  store: Kysely<DeskTables>,
  name: SettingName,
): Promise<string | undefined> {
  const row = await store
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

/** Sets it unless it has a value; returns the stored value. */
export async function keepSetting(
  store: Kysely<DeskTables>,
  name: SettingName,
  value: string,
): Promise<string> {
  await store
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await findSetting(store, name)) ?? value;
}

/** Sets it, replacing any value. */
export async function setSetting(
  store: Kysely<DeskTables>,
  name: SettingName,
  value: string,
): Promise<void> {
  await store
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

export async function dropSetting(store: Kysely<DeskTables>, name: SettingName): Promise<void> {
  await store.deleteFrom('settings').where('name', '=', name).execute();
}
