import type { Kysely } from 'kysely';
import type { DeskTables } from './tables.ts';
import type { SettingName } from './tables/settings.ts';

/** What the database knows of itself by this name. */
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

/** Keeps it unless the name has a value already; what is there then. */
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

/** Keeps it in place of the value that the name had. */
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
