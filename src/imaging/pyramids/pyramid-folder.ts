import { appendFile, lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { writeWhole } from '#src/files/write-whole.ts';

/** The folder holds other files than pyramids: nothing in it was touched. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
}

/** Lists the files that were written whole, each with its stamp; marks the folder as ours. */
const listName = '.pyramids';
const firstLine = 'phong-doc pyramids 1';

/**
 * A folder of pyramids, `<slug>/<page>.tif`. Its list grows by a line per file, so that a run that
 * is killed loses only the page in hand.
 */
export class PyramidFolder {
  readonly #dir: string;
  readonly #stamps: Map<string, string>;

  private constructor(dir: string, stamps: Map<string, string>) {
    this.#dir = dir;
    this.#stamps = stamps;
  }

  /**
   * Opens a folder, which may be missing.
   *
   * @throws ForeignFolderError if it has files and no list
   */
  static async open(dir: string): Promise<PyramidFolder> {
    const list = await readFile(join(dir, listName), 'utf8').catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    });
    const [first, ...lines] = list?.split('\n') ?? [firstLine];
    const isForeign = list === undefined && (await listNames(dir)).length > 0;
    if (isForeign || first !== firstLine) throw new ForeignFolderError(dir);
    const stamps = lines.flatMap((line) => {
      const [, stamp = '', path = ''] = /^([0-9a-f]{32}) (.+\.tif)$/.exec(line) ?? [];
      return path === '' ? [] : [[path, stamp] as const];
    });
    return new PyramidFolder(dir, new Map(stamps));
  }

  toFile(path: string): string {
    return join(this.#dir, path);
  }

  /**
   * Removes everything but the files that are listed with these stamps, temporary files of other
   * runs included. Resolves to the paths of the files that stay.
   */
  async keepOnly(wanted: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
    const kept = new Set<string>();
    for (const slug of await listNames(this.#dir)) {
      if (slug === listName) continue;
      const folder = join(this.#dir, slug);
      // Nothing is removed behind a symbolic link, but the link itself.
      const pages = (await lstat(folder)).isDirectory() ? await listNames(folder) : [];
      const stay = pages.filter((page) => {
        const stamp = this.#stamps.get(`${slug}/${page}`);
        return stamp !== undefined && wanted.get(`${slug}/${page}`) === stamp;
      });
      const gone = stay.length === 0 ? [''] : pages.filter((page) => !stay.includes(page));
      for (const name of gone) await rm(join(folder, name), { recursive: true, force: true });
      for (const page of stay) kept.add(`${slug}/${page}`);
    }
    for (const path of this.#stamps.keys()) if (!kept.has(path)) this.#stamps.delete(path);
    const lines = [...this.#stamps].map(([path, stamp]) => `${stamp} ${path}`);
    await writeWhole(join(this.#dir, listName), `${[firstLine, ...lines].join('\n')}\n`);
    return kept;
  }

  /** Lists a file that was written whole. */
  async add(path: string, stamp: string): Promise<void> {
    this.#stamps.set(path, stamp);
    await appendFile(join(this.#dir, listName), `${stamp} ${path}\n`);
  }
}

/** Empty if there is no folder. */
async function listNames(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
