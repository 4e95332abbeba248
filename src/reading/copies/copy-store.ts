import { createHash } from 'node:crypto';
import { access, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { hasCode } from '#src/files/has-code.ts';
import { ownerOnly, streamWhole } from '#src/files/write-whole.ts';
import { copiesDirOf, copyFileOf } from '../closed/grant-folder.ts';
import type { CopyKind } from './copy-name.ts';

/** One file of a grant, and what it is made of. */
export interface StoredCopy {
  /** Random ids, as in addresses. */
  readonly grant: string;
  readonly item: string;
  readonly kind: CopyKind;
  /**
   * All that its content depends on, as JSON: its facts, its mark, and the `version` of each of its
   * pages. A page that was redacted since makes another file, and the old one is removed.
   */
  readonly contents: unknown;
}

/** The grant ended, and its folder was removed, before or while its copy was made. */
export class GrantGoneError extends Error {
  override name = 'GrantGoneError';
}

/**
 * Copies and certificates of the grants, in their folders of the closed store:
 * `<reading>/<grant>/copies/<item>.<kind>.<hash of contents>.pdf`. Each is made once, and removed
 * with the folder of its grant.
 */
export class CopyStore {
  readonly #readingDir: string;
  readonly #making = new Map<string, Promise<void>>();

  /** @param readingDir the closed store, `READING_DIR` */
  constructor(readingDir: string) {
    this.#readingDir = readingDir;
  }

  /**
   * The path of a file, which is made unless it exists. Requests that come meanwhile wait for the
   * same file.
   * @param make writes the file to a stream and resolves when the stream has ended; must throw when
   *   what it reads is no longer what `contents` says
   * @throws GrantGoneError when the grant has no folder; the folder is never made again
   * @throws what `make` throws; the next request tries again
   */
  async keep(copy: StoredCopy, make: (target: Writable) => Promise<void>): Promise<string> {
    const path = copyFileOf(this.#readingDir, copy.grant, copy.item, toFileEnd(copy));
    let making = this.#making.get(path);
    if (making === undefined) {
      making = this.#make(copy, path, make).finally(() => this.#making.delete(path));
      this.#making.set(path, making);
    }
    await making;
    return path;
  }

  async #make(
    copy: StoredCopy,
    path: string,
    make: (target: Writable) => Promise<void>,
  ): Promise<void> {
    if (await isThere(path)) return;
    const folder = copiesDirOf(this.#readingDir, copy.grant);
    try {
      await makeFolder(folder);
      await removeOthers(folder, copy);
      await streamWhole(path, make, ownerOnly);
    } catch (error) {
      if (await isThere(folder)) throw error;
      throw new GrantGoneError('The folder of the grant was removed.', { cause: error });
    }
  }
}

function toFileEnd({ kind, contents }: StoredCopy): string {
  return `${kind}.${createHash('sha256').update(JSON.stringify(contents)).digest('hex')}`;
}

/** Removes the files of an item that were made of something else. */
async function removeOthers(folder: string, { item, kind }: StoredCopy): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(`${item}.${kind}.`)) await rm(join(folder, name), { force: true });
}

/** Makes the folder of copies, but never that of the grant. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
