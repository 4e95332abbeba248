import { access, mkdir } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { hasCode } from '#src/files/has-code.ts';
import { ownerOnly, streamWhole } from '#src/files/write-whole.ts';
import { copiesDirOf, copyFileOf } from '../closed/grant-folder.ts';
import type { CopyKind } from './copy-name.ts';

/** One file of a grant. */
export interface StoredCopy {
  /** Random ids, as in addresses. */
  readonly grant: string;
  readonly item: string;
  readonly kind: CopyKind;
}

/** The grant ended, and its folder was removed, before or while its copy was made. */
export class GrantGoneError extends Error {
  override name = 'GrantGoneError';
}

/**
 * Copies and certificates of the grants, in their folders of the closed store:
 * `<reading>/<grant>/copies/<item>.<kind>.pdf`. Each is made once, and removed with the folder of
 * its grant.
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
   * @param make writes the file to a stream and resolves when the stream has ended
   * @throws GrantGoneError when the grant has no folder; the folder is never made again
   * @throws what `make` throws; the next request tries again
   */
  async keep(copy: StoredCopy, make: (target: Writable) => Promise<void>): Promise<string> {
    const path = copyFileOf(this.#readingDir, copy.grant, copy.item, copy.kind);
    let making = this.#making.get(path);
    if (making === undefined) {
      making = this.#make(copy, path, make).finally(() => this.#making.delete(path));
      this.#making.set(path, making);
    }
    await making;
    return path;
  }

  async #make(
    { grant }: StoredCopy,
    path: string,
    make: (target: Writable) => Promise<void>,
  ): Promise<void> {
    if (await isThere(path)) return;
    const folder = copiesDirOf(this.#readingDir, grant);
    try {
      await makeFolder(folder);
      await streamWhole(path, make, ownerOnly);
    } catch (error) {
      if (await isThere(folder)) throw error;
      throw new GrantGoneError('The folder of the grant was removed.', { cause: error });
    }
  }
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
