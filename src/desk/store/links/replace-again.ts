import { sql, type Kysely, type Transaction } from 'kysely';
import { hashLinkToken, toLinkToken } from '#src/desk/rules/private-link.ts';
import type { DeskTables } from '../tables.ts';
import type { LinkList } from './link-list.ts';

const atOnce = 500;

/**
 * Replaces links that are on the list where the database has an older version, after an older
 * backup was restored or an older database put back. The reader's newest link works again.
 *
 * @returns how many links were replaced
 */
export async function replaceAgain(
  transaction: Transaction<DeskTables>,
  list: LinkList,
  linkKey: string,
): Promise<number> {
  const newest = await readNewest(list);
  const ids = [...newest.keys()];
  let replaced = 0;
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await transaction
      .selectFrom('requests')
      .select(['id', 'link_version'])
      .where('id', 'in', ids.slice(from, from + atOnce))
      .execute();
    for (const { id, link_version } of rows) {
      const linkVersion = newest.get(id) ?? 0;
      if (link_version >= linkVersion) continue;
      const { numUpdatedRows } = await transaction
        .updateTable('requests')
        .set({
          link_version: linkVersion,
          link_hash: hashLinkToken(toLinkToken(linkKey, { id, linkVersion })),
        })
        .where('id', '=', id)
        .where('link_version', '=', link_version)
        .executeTakeFirst();
      replaced += Number(numUpdatedRows);
    }
  }
  return replaced;
}

/**
 * Adds to the list what is replaced in the database but not listed, such as replacements by another
 * server.
 */
export async function completeLinks(store: Kysely<DeskTables>, list: LinkList): Promise<void> {
  const known = await readNewest(list);
  let last = '';
  for (;;) {
    const rows = await store
      .selectFrom('requests')
      .innerJoin('log', 'log.request_id', 'requests.id')
      .select(['requests.id', 'link_version as linkVersion', sql<string>`max(log.at)`.as('at')])
      .where('link_version', '>', 0)
      .where('log.move', 'in', ['relink', 'correct'])
      .where('requests.id', '>', last)
      .groupBy(['requests.id', 'link_version'])
      .orderBy('requests.id')
      .limit(atOnce)
      .execute();
    await list.add(rows.filter(({ id, linkVersion }) => linkVersion > (known.get(id) ?? 0)));
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}

/** Link version by request id. */
async function readNewest(list: LinkList): Promise<ReadonlyMap<string, number>> {
  const newest = new Map<string, number>();
  for (const { id, linkVersion } of await list.read())
    newest.set(id, Math.max(linkVersion, newest.get(id) ?? 0));
  return newest;
}
