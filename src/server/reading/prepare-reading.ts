import { join } from 'node:path';
import { closedIndexOf } from '#src/build/sites/closed-index-of.ts';
import type { DeskSettings } from '#src/config/desk-settings.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import type { ReportError, WriteLog } from '#src/desk/log.ts';
import { toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import { listKeptGrantIds, listPreparedGrants } from '#src/desk/store/grants/grant-record.ts';
import { openReader } from '#src/desk/store/open-store.ts';
import { findKeys } from '#src/desk/vault/keys.ts';
import { ClosedIndex } from '#src/reading/closed/closed-index.ts';
import { listOpenedItems } from '#src/reading/closed/granted-items.ts';
import { startPreparer, type WantedGrant } from '#src/reading/closed/preparer.ts';

/**
 * Prepares the pages of grants until it is stopped: what is granted is cut from its masters, what
 * was deleted is removed. It reads the database, and writes only the closed store.
 *
 * @throws if the desk has no keys yet: its server makes them
 */
export async function prepareReading(
  settings: Pick<EnvSettings, 'scansDir' | 'serverDir' | 'pageLimits'>,
  desk: DeskSettings,
  { log, report }: { readonly log: WriteLog; readonly report: ReportError },
): Promise<{ stop(): Promise<void> }> {
  const keys = await findKeys(desk.dataDir);
  if (keys === undefined) throw new Error(`There are no keys in ${join(desk.dataDir)} yet.`);
  const key = toReadingKey(keys.link);
  const store = openReader({ ...desk, report });
  const indexFile = closedIndexOf(settings.serverDir);
  const { scansDir, pageLimits: limits } = settings;

  async function listWanted(): Promise<readonly WantedGrant[]> {
    const grants = await listPreparedGrants(store, new Date().toISOString());
    if (grants.length === 0) return [];
    const index = new ClosedIndex(indexFile);
    try {
      return grants.map((grant) => ({
        id: grant.id,
        items: listOpenedItems(index, grant, key).map(({ key: id, item, granted }) => ({
          ...{ id, record: item.id, pages: [...granted] },
        })),
      }));
    } finally {
      index.close();
    }
  }

  const preparer = startPreparer({
    ...{ scansDir, readingDir: desk.readingDir, indexFile, limits, listWanted, log, report },
    listRemovable: async (stored) => {
      const kept = await listKeptGrantIds(store);
      return stored.filter((id) => !kept.has(id));
    },
    now: () => Date.now(),
  });
  return {
    async stop() {
      await preparer.stop();
      await store.destroy();
    },
  };
}
