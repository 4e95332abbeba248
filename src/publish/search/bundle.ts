import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { IndexWords } from './index-words.ts';

/** Entries passed to Pagefind before awaiting its answers. */
const batch = 256;
/**
 * Replaces Pagefind's interface, worker and texts, which are not used: texts are stored beside the
 * index as written, while Pagefind has only words in one form.
 */
const unusedFiles = [
  ...['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ]),
  'pagefind-worker.js',
  'fragment',
];

/**
 * Pagefind skips an entry without words, and entry numbers would shift. No query matches this word.
 */
const filler = 'x';

export interface Bundle {
  /** The entry gets the next number, from 0. */
  add(words: IndexWords): Promise<void>;
  /**
   * Writes the bundle into a folder named by its content hash, and returns that name. Nothing can
   * be added afterwards.
   *
   * @throws if Pagefind cannot write, or has not accepted every entry
   */
  write(parent: string): Promise<string>;
}

/**
 * A Pagefind index. Its language is always Vietnamese, for which Pagefind has no stemmer: words are
 * already in their final form.
 */
export async function createBundle(): Promise<Bundle> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  let count = 0;
  let waiting: Promise<void>[] = [];
  const settle = async () => {
    await Promise.all(waiting);
    waiting = [];
  };
  const send = async (entry: Parameters<typeof index.addCustomRecord>[0]) =>
    failOn((await index.addCustomRecord(entry)).errors);
  return {
    async add({ title, content }) {
      const meta = title === '' ? {} : { title };
      const words = /[\p{L}\p{N}]/u.test(content) ? content : filler;
      waiting.push(send({ url: `/${count}`, language: 'vi', content: words, meta }));
      count += 1;
      if (waiting.length >= batch) await settle();
    },
    async write(parent) {
      await settle();
      const folder = join(parent, 'unnamed');
      failOn((await index.writeFiles({ outputPath: folder })).errors);
      // The next index is written by the same process, and may need the memory.
      await index.deleteIndex();
      const { page_count: taken, hash } = await readOnlyLanguage(folder);
      if (taken !== count) throw new Error(`Pagefind took ${taken} of ${count} entries.`);
      const unused = unusedFiles.map((name) => join(folder, name));
      await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
      await rename(folder, join(parent, hash));
      return hash;
    },
  };
}

interface BundleLanguage {
  readonly hash: string;
  readonly page_count: number;
}

async function readOnlyLanguage(folder: string): Promise<BundleLanguage> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    readonly languages: Readonly<Record<string, BundleLanguage>>;
  };
  const [language] = Object.values(languages);
  if (language === undefined) throw new Error(`Pagefind wrote no language into ${folder}.`);
  return language;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}
