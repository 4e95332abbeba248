import { hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';

/** Secrets of this desk, 256 bits each, base64url. Whoever has them can open every reader's link. */
export const keysSchema = z.strictObject({
  /** Makes readers' private links. */
  link: z.string().min(43),
  /** Signs the forms that are handed out. */
  form: z.string().min(43),
  /** Hides the addresses that requests come from, where they are counted. */
  address: z.string().min(43),
});
export type DeskKeys = z.output<typeof keysSchema>;

/**
 * The keys in `keys.json` of the data folder, which the first start makes and only its owner may
 * read. Servers that start together make one set. Several machines need the same file.
 * @throws when the file is there and cannot be used: it is never replaced
 */
export async function readKeys(dataDir: string): Promise<DeskKeys> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'keys.json');
  const text = (await readIfThere(file)) ?? (await keepKeys(file, newKeys()));
  const keys = keysSchema.safeParse(parseJson(text));
  if (!keys.success)
    throw new Error(`${file} does not hold the desk's keys. Put it back from a backup.`);
  return keys.data;
}

/** A key for another use, 256 bits in base64url: whoever learns it learns nothing of the others. */
export function deriveKey({ form }: DeskKeys, use: string): string {
  const key = Buffer.from(form, 'base64url');
  return Buffer.from(hkdfSync('sha256', key, '', use, 32)).toString('base64url');
}

/**
 * Puts keys of a backup into a data folder that has none.
 * @throws when it has others: requests that it holds could not be opened any more
 */
export async function restoreKeys(dataDir: string, keys: DeskKeys): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await keepKeys(join(dataDir, 'keys.json'), keys);
  const kept = await readKeys(dataDir);
  if (!isDeepStrictEqual(kept, keys)) throw new Error(`${dataDir} has keys of another desk.`);
}

function newKeys(): DeskKeys {
  const newKey = () => randomBytes(32).toString('base64url');
  return { link: newKey(), form: newKey(), address: newKey() };
}

/** Written beside and then named, which only one server can do first; what is there then. */
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

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
