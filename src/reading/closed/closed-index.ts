import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { ownerOnly } from '#src/files/write-whole.ts';
import type { ClosedItem } from '#src/imaging/closed-item.ts';

/**
 * Writes the items that readers may be granted, with the paths of their masters, into one file that
 * only its owner may read. The file is part of a version of the site, and is switched with it.
 *
 * @param file must not be in use
 * @throws an error of the file system or of SQLite
 */
export async function writeClosedIndex(file: string, items: Iterable<ClosedItem>): Promise<void> {
  rmSync(file, { force: true });
  // SQLite would create it as the umask says.
  const handle = await open(file, 'wx', ownerOnly.mode);
  try {
    await handle.chmod(ownerOnly.mode);
  } finally {
    await handle.close();
  }
  const database = new DatabaseSync(file);
  try {
    // A new file: if its writing is interrupted, it is written again.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.exec(
      'CREATE TABLE items (id TEXT PRIMARY KEY, file TEXT, item TEXT NOT NULL) WITHOUT ROWID;' +
        'CREATE INDEX items_of_file ON items (file);',
    );
    const insert = database.prepare('INSERT INTO items VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const item of items) insert.run(item.id, item.file ?? null, JSON.stringify(item));
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

/** The items of one version of the site that readers may be granted. */
export class ClosedIndex {
  readonly #database: DatabaseSync;
  readonly #find: StatementSync;
  readonly #listOfFile: StatementSync;

  /** @throws if there is no such file, or it is no index */
  constructor(file: string) {
    this.#database = new DatabaseSync(file, { readOnly: true });
    this.#find = this.#database.prepare('SELECT item FROM items WHERE id = ?');
    this.#listOfFile = this.#database.prepare('SELECT item FROM items WHERE file = ? ORDER BY id');
  }

  /** @param itemId record id; `undefined` if it is open, withheld or unknown */
  find(itemId: string): ClosedItem | undefined {
    const row = this.#find.get(itemId);
    return row === undefined ? undefined : readItem(row);
  }

  /** @param fileId record id; by record id of the items, empty for an open or unknown file */
  listOfFile(fileId: string): readonly ClosedItem[] {
    return this.#listOfFile.all(fileId).map(readItem);
  }

  close(): void {
    this.#database.close();
  }
}

function readItem(row: Readonly<Record<string, unknown>>): ClosedItem {
  return JSON.parse(String(row['item'])) as ClosedItem;
}
