import { stat } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import type { PageImages } from '#src/domain/page-images.ts';
import { hasCode } from '#src/files/has-code.ts';
import { toFingerprint } from '#src/imaging/file-index.ts';
import { openPackedPage, type PackedPage } from '#src/imaging/pack/packed-page.ts';
import { PackStore } from '#src/imaging/pack/pack-store.ts';
import { isGrantId, itemDirOf, packsDirOf, pageFileOf } from './grant-folder.ts';
import { listPageNumbers, readStoredPage, type StoredPage } from './placed-pages.ts';

/** A page of a grant: its images, without any mark, and its words. */
export interface GrantPage extends Pick<PageImages, 'lines' | 'machine' | 'redactions'> {
  readonly page: PackedPage;
}

interface KnownPage {
  readonly fingerprint: string;
  readonly stored: StoredPage;
}

/** What is kept in memory, and how many files are kept open. */
const mostKnownPages = 512;
const mostOpenGrants = 64;
const mostOpenPacks = 16;

/** Reads the pages of grants. Each grant has a store of packs of its own. */
export class ClosedStore {
  readonly #readingDir: string;
  readonly #pages = new LRUCache<string, KnownPage>({ max: mostKnownPages });
  readonly #stores = new LRUCache<string, PackStore>({
    max: mostOpenGrants,
    dispose: (store) => {
      store.close();
    },
  });

  /** @param readingDir folder of the closed store */
  constructor(readingDir: string) {
    this.#readingDir = readingDir;
  }

  /**
   * A page that is cut; `undefined` if it is not, or not yet, part of the grant. Decides nothing
   * about who may read it now. The disk is asked every time, so that a removed page is gone at once.
   *
   * @param itemId of the item in the grant
   * @param number of the page in its item, from 1
   * @throws PackError if its pack is damaged
   */
  async openPage(grantId: string, itemId: string, number: number): Promise<GrantPage | undefined> {
    if (!isGrantId(grantId) || !isGrantId(itemId) || !Number.isSafeInteger(number))
      return undefined;
    try {
      const file = pageFileOf(itemDirOf(this.#readingDir, grantId, itemId), number);
      const { page: images, packs } = await this.#readPage(file);
      const page = await openPackedPage(this.#storeOf(grantId), packs, number);
      const { lines, machine, redactions } = images;
      return { page, lines, ...(machine && { machine }), ...(redactions && { redactions }) };
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
      // It may be that all of the grant was removed: its packs take no space once they are closed.
      this.#stores.delete(grantId);
      return undefined;
    }
  }

  /** Numbers of the pages of an item that are cut, in order. */
  async listPages(grantId: string, itemId: string): Promise<readonly number[]> {
    if (!isGrantId(grantId) || !isGrantId(itemId)) return [];
    return listPageNumbers(itemDirOf(this.#readingDir, grantId, itemId));
  }

  /** Closes every file. */
  close(): void {
    this.#pages.clear();
    this.#stores.clear();
  }

  async #readPage(file: string): Promise<StoredPage> {
    const fingerprint = toFingerprint(await stat(file));
    const known = this.#pages.get(file);
    if (known?.fingerprint === fingerprint) return known.stored;
    const stored = await readStoredPage(file);
    this.#pages.set(file, { fingerprint, stored });
    return stored;
  }

  #storeOf(grantId: string): PackStore {
    const known = this.#stores.get(grantId);
    if (known !== undefined) return known;
    const store = new PackStore(packsDirOf(this.#readingDir, grantId), mostOpenPacks);
    this.#stores.set(grantId, store);
    return store;
  }
}
