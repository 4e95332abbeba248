import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { listItemSlugs, readPagePacks } from '../cut/place-item.ts';

/** A page that a site shows, and what its images are made of. */
export interface IndexedPage {
  readonly itemSlug: string;
  readonly page: number;
  /** Keys of its packs: the page, and then each region that stories show. */
  readonly packs: readonly string[];
}

/**
 * How the images of a site are served: from packs by our server, or as files, by any host.
 */
export type ImageLayout = 'packed' | 'loose';

/**
 * Writes which packs the pages of a site are made of: every page in `derivativesDir`. One file, so
 * that a site of a million pages comes and goes like any other.
 *
 * @param file must not be in use
 */
export async function writeImageIndex(
  file: string,
  derivativesDir: string,
  { layout, baseUrl }: { readonly layout: ImageLayout; readonly baseUrl: string },
): Promise<void> {
  rmSync(file, { force: true });
  const database = new DatabaseSync(file);
  try {
    // A new file: if its writing is interrupted, it is written again.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.exec(
      'CREATE TABLE site (layout TEXT NOT NULL, base_url TEXT NOT NULL);' +
        'CREATE TABLE pages (item TEXT, page INTEGER, packs TEXT NOT NULL, PRIMARY KEY (item, page)) WITHOUT ROWID;',
    );
    database.prepare('INSERT INTO site VALUES (?, ?)').run(layout, baseUrl);
    const insert = database.prepare('INSERT INTO pages VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const slug of listItemSlugs(derivativesDir))
      for (const { page, packs } of await readPagePacks(derivativesDir, slug))
        insert.run(slug, page, packs.join(' '));
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

/** The images of one site. */
export class ImageIndex {
  readonly layout: ImageLayout;
  readonly baseUrl: string;
  readonly #database: DatabaseSync;
  readonly #find: StatementSync;

  /** @throws if there is no such file */
  constructor(file: string) {
    this.#database = new DatabaseSync(file, { readOnly: true });
    const site = this.#database.prepare('SELECT layout, base_url AS baseUrl FROM site').get();
    if (site === undefined) throw new Error('the index of images is incomplete');
    this.layout = site['layout'] === 'packed' ? 'packed' : 'loose';
    this.baseUrl = String(site['baseUrl']);
    this.#find = this.#database.prepare('SELECT packs FROM pages WHERE item = ? AND page = ?');
  }

  /** Keys of the packs of a page; `undefined` if the site does not show it. */
  find(itemSlug: string, page: number): readonly string[] | undefined {
    const row = this.#find.get(itemSlug, page);
    return row === undefined ? undefined : String(row['packs']).split(' ');
  }

  /** Every page, by item and number. */
  *list(): Generator<IndexedPage> {
    const rows = this.#database.prepare('SELECT item, page, packs FROM pages').iterate();
    for (const row of rows)
      yield {
        itemSlug: String(row['item']),
        page: Number(row['page']),
        packs: String(row['packs']).split(' '),
      };
  }

  close(): void {
    this.#database.close();
  }
}
