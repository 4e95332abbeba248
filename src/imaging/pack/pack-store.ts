import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { hasCode } from '#src/files/has-code.ts';
import { writeWhole } from '#src/files/write-whole.ts';
import { Pack, PackError } from './pack-file.ts';

/** The file of a pack in its store. `key` is a SHA-256 in hexadecimal: never part of an address. */
export function toPackPath(packsDir: string, key: string): string {
  return join(packsDir, shelfOf(key), `${key}.zip`);
}

/** What is known of a pack and must never be served with it: the text of a PDF page. */
export function toBesidePath(packsDir: string, key: string): string {
  return join(packsDir, shelfOf(key), `${key}.json`);
}

function shelfOf(key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new TypeError('not the key of a pack');
  return key.slice(0, 2);
}

/** Writes a pack as a whole. Its temporary file is at the top of the store. */
export function putPack(packsDir: string, key: string, pack: Uint8Array): Promise<void> {
  return writeWhole(toPackPath(packsDir, key), pack, { temporaryDir: packsDir });
}

/** The facts of a pack; `undefined` if there is none, or only a damaged one. */
export async function readPackFacts<Facts>(
  packsDir: string,
  key: string,
): Promise<Facts | undefined> {
  const pack = await openIfWhole<Facts>(packsDir, key);
  await pack?.close();
  return pack?.facts;
}

/** `undefined` if there is none, or only a damaged one. */
async function openIfWhole<Facts>(packsDir: string, key: string): Promise<Pack<Facts> | undefined> {
  try {
    return await Pack.open<Facts>(toPackPath(packsDir, key));
  } catch (error) {
    if (error instanceof PackError || hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Packs of one store, the ones read last kept open. */
export class PackStore {
  readonly #packsDir: string;
  readonly #open: LRUCache<string, Promise<Pack>>;

  /** @param mostOpen most packs, and open files, at once */
  constructor(packsDir: string, mostOpen = 512) {
    this.#packsDir = packsDir;
    this.#open = new LRUCache<string, Promise<Pack>>({
      max: mostOpen,
      dispose: (opening) => void opening.then((pack) => pack.close(), ignore),
    });
  }

  /**
   * @throws PackError
   * @throws ENOENT if there is none
   */
  async open(key: string): Promise<Pack> {
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const opening = Pack.open(toPackPath(this.#packsDir, key));
    this.#open.set(key, opening);
    // It may be there the next time.
    opening.catch(() => this.#open.delete(key));
    return opening;
  }

  close(): void {
    this.#open.clear();
  }
}

/** Whoever waits for the pack is told. */
const ignore = () => undefined;
