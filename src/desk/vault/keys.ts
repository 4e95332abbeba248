import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hasCode } from '#src/files/has-code.ts';
import * as z from 'zod';
import { VaultError } from './vault-error.ts';

/**
 * Secrets of this desk, 256 bits each, base64url. Anyone who has them can open every reader's link.
 */
export const keysSchema = z.strictObject({
  /** Key of the HMAC of private links. */
  link: z.string().min(43),
  /** Signs form tokens. */
  form: z.string().min(43),
  /** Hashes the client IPs that rate limits count. */
  address: z.string().min(43),
});
export type DeskKeys = z.output<typeof keysSchema>;

/**
 * The keys in `keys.json` of the data folder, created on first start and readable only by its
 * owner. Servers that start at the same time create one set. Several machines need the same file.
 *
 * @throws if the file exists but is unusable: it is never replaced
 */
export async function readKeys(dataDir: string): Promise<DeskKeys> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = keysFile(dataDir);
  return toKeys(file, (await readIfThere(file)) ?? (await keepKeys(file, newKeys())));
}

/**
 * The keys in `keys.json`, if it exists.
 *
 * @throws VaultError if it exists but is unusable
 */
export async function findKeys(dataDir: string): Promise<DeskKeys | undefined> {
  const file = keysFile(dataDir);
  const text = await readIfThere(file);
  return text === undefined ? undefined : toKeys(file, text);
}

/** The fingerprint of the keys that a database stores: no key can be derived from it. */
export function fingerprintKeys({ link, form, address }: DeskKeys): string {
  const hash = createHash('sha256').update(['keys of a desk', link, form, address].join('\n'));
  return hash.digest('base64url');
}

/**
 * A derived key for another purpose, 256 bits in base64url: it reveals nothing about the other
 * keys.
 */
export function deriveKey({ form }: DeskKeys, use: string): string {
  const key = Buffer.from(form, 'base64url');
  return Buffer.from(hkdfSync('sha256', key, '', use, 32)).toString('base64url');
}

/**
 * Writes keys into a data folder that has none.
 *
 * @returns whether they were written: the same keys may already exist
 * @throws VaultError if there are other keys
 */
export async function placeKeys(dataDir: string, keys: DeskKeys): Promise<boolean> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const isMissing = (await findKeys(dataDir)) === undefined;
  if (isMissing) await keepKeys(keysFile(dataDir), keys);
  await checkKeys(dataDir, keys);
  return isMissing;
}

/** @throws VaultError if the data folder has other keys than these */
export async function checkKeys(dataDir: string, keys: DeskKeys): Promise<void> {
  const found = await findKeys(dataDir);
  if (found === undefined || isDeepStrictEqual(found, keys)) return;
  throw new VaultError(
    'another-desk',
    `Trong ${dataDir} là khóa của một bàn trực khác. Phục hồi vào một DATA_DIR chưa có gì.`,
    `${dataDir} holds the keys of another desk. Restore into a DATA_DIR that holds nothing yet.`,
  );
}

/** Removes keys that were written for an operation that then failed. */
export async function removeKeys(dataDir: string): Promise<void> {
  await rm(keysFile(dataDir), { force: true });
}

function keysFile(dataDir: string): string {
  return join(dataDir, 'keys.json');
}

function toKeys(file: string, text: string): DeskKeys {
  const keys = keysSchema.safeParse(parseJson(text));
  if (keys.success) return keys.data;
  throw new VaultError(
    'keys-unreadable',
    `${file} không phải tệp khóa của bàn trực. Lấy lại tệp này từ bản sao lưu: xóa nó đi, rồi chạy npm run desk -- restore-keys TỆP.`,
    `${file} does not hold the desk's keys. Put it back from a backup: remove it, then run npm run desk -- restore-keys FILE.`,
  );
}

function newKeys(): DeskKeys {
  const newKey = () => randomBytes(32).toString('base64url');
  return { link: newKey(), form: newKey(), address: newKey() };
}

/**
 * Writes to a temporary file and links it, which succeeds for only one server; returns the stored
 * keys.
 */
async function keepKeys(file: string, keys: DeskKeys): Promise<string> {
  const temporary = `${file}.${randomBytes(8).toString('hex')}`;
  const handle = await open(temporary, 'wx', 0o600);
  await handle.writeFile(JSON.stringify(keys));
  await handle.sync();
  await handle.close();
  try {
    await link(temporary, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(temporary);
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
