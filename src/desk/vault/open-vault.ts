import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findKeys, fingerprintKeys, readKeys, removeKeys, type DeskKeys } from './keys.ts';
import { hashLinkToken, toLinkToken } from '../rules/private-link.ts';
import type { DeskStore } from '../store/desk-store.ts';
import { completeList, eraseAgain } from '../store/erasure/erase-again.ts';
import { completeLinks, replaceAgain } from '../store/links/replace-again.ts';
import { openStore, type Store, type StorePlace } from '../store/open-store.ts';
import { scrubErased } from '../store/driver/scrub.ts';
import { findSetting, keepSetting } from '../store/settings.ts';
import { VaultError } from './vault-error.ts';

/** A database with its keys. */
export interface Vault {
  readonly store: DeskStore;
  readonly keys: DeskKeys;
}

/**
 * Opens a desk's database together with its keys, which are created on first start. With other
 * keys, every private link and every second factor would be unusable, so both are opened or
 * neither. Before anybody can read the data, listed erasures are applied again after a restore, and
 * listed links are replaced again.
 *
 * @throws VaultError
 */
export async function openVault(place: StorePlace): Promise<Vault> {
  const found = await findKeys(place.dataDir);
  if (found !== undefined) checkDatabaseFile(place);
  const store = await openStore(place);
  try {
    const keys = await bindKeys(store, place.dataDir, found);
    const again = await store.transaction().execute(async (transaction) => ({
      erased: await eraseAgain(transaction, store.erasures),
      replaced: await replaceAgain(transaction, store.links, keys.link),
    }));
    if (again.erased > 0) {
      place.log?.({ level: 'warn', event: 'erased-again', count: again.erased });
      await scrubErased(store);
    }
    if (again.replaced > 0)
      place.log?.({ level: 'warn', event: 'links-replaced-again', requests: again.replaced });
    await completeList(store, store.erasures);
    await completeLinks(store, store.links);
    return { store, keys };
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

/** Keys exist but the SQLite file does not: either it or `DATABASE_URL` was lost. */
function checkDatabaseFile({ dataDir, databaseUrl }: StorePlace): void {
  const file = join(dataDir, 'desk.sqlite');
  if (databaseUrl !== undefined || existsSync(file)) return;
  throw new VaultError(
    'database-missing',
    `Có khóa của bàn trực trong ${dataDir} nhưng không có cơ sở dữ liệu desk.sqlite. ` +
      'Nếu bàn trực dùng PostgreSQL, đặt lại DATABASE_URL. Nếu tệp bị mất, phục hồi: npm run desk -- restore TỆP. ' +
      'Nếu muốn mở bàn trực mới, dùng một DATA_DIR khác.',
    `${dataDir} holds the keys of a desk but not its database desk.sqlite. ` +
      'If the desk uses PostgreSQL, set DATABASE_URL again. If the file was lost, run npm run desk -- restore FILE. ' +
      'For a new desk use another DATA_DIR.',
  );
}

async function bindKeys(
  store: Store,
  dataDir: string,
  found: DeskKeys | undefined,
): Promise<DeskKeys> {
  // Another server that starts at the same time may have created them meanwhile.
  const there = found ?? (await findKeys(dataDir));
  if (there === undefined && (await needsItsKeys(store))) {
    const late = await findKeys(dataDir);
    if (late === undefined) throw missingKeys(dataDir);
    return bindKeys(store, dataDir, late);
  }
  const keys = there ?? (await readKeys(dataDir));
  const own = fingerprintKeys(keys);
  const isRight = (await fitsLinks(store, keys)) && (await keepSetting(store, 'keys', own)) === own;
  if (isRight) return keys;
  if (there === undefined) await removeKeys(dataDir);
  throw new VaultError(
    'keys-of-another-desk',
    `Khóa trong ${join(dataDir, 'keys.json')} không phải của cơ sở dữ liệu này: đường dẫn riêng của người đọc sẽ hỏng. ` +
      'Kiểm tra DATA_DIR và DATABASE_URL, hoặc lấy lại đúng tệp khóa: npm run desk -- restore-keys TỆP.',
    `The keys in ${join(dataDir, 'keys.json')} do not belong to this database: readers' private links would be dead. ` +
      'Check DATA_DIR and DATABASE_URL, or put the right keys back: npm run desk -- restore-keys FILE.',
  );
}

function missingKeys(dataDir: string): VaultError {
  return new VaultError(
    'keys-missing',
    `Thiếu ${join(dataDir, 'keys.json')}, khóa của cơ sở dữ liệu này. Không làm khóa mới, vì đường dẫn riêng của người đọc sẽ hỏng. ` +
      'Chép lại tệp khóa, hoặc lấy từ bản sao lưu: npm run desk -- restore-keys TỆP.',
    `${join(dataDir, 'keys.json')}, the keys of this database, is missing. No new keys are made, since readers' private links would be dead. ` +
      'Copy the file back, or take it from a backup: npm run desk -- restore-keys FILE.',
  );
}

/** Whether the database holds anything that only its own keys can open. */
async function needsItsKeys(store: Store): Promise<boolean> {
  if ((await findSetting(store, 'keys')) !== undefined) return true;
  for (const table of ['requests', 'staff_second_factors'] as const) {
    const rows = await store.selectFrom(table).select('id').limit(1).execute();
    if (rows.length > 0) return true;
  }
  return false;
}

/** An old database without a fingerprint is checked against any private link. */
async function fitsLinks(store: Store, keys: DeskKeys): Promise<boolean> {
  const row = await store
    .selectFrom('requests')
    .select(['id', 'link_hash', 'link_version'])
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || !/^[\w-]{43}$/.test(row.link_hash)) return true;
  return (
    row.link_hash ===
    hashLinkToken(toLinkToken(keys.link, { id: row.id, linkVersion: row.link_version }))
  );
}
