import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keepPrivate } from '#src/desk/store/files/keep-private.ts';

/** Ids of grants, and of items in them: 16 random bytes in base64url. */
const randomId = /^[A-Za-z0-9_-]{22}$/;

/** Whether a text from outside may be the id of a grant, or of an item in one. */
export function isGrantId(text: string): boolean {
  return randomId.test(text);
}

/**
 * The folder of a grant. Below it are `packs/`, a store of its own, and `pages/<item>/<page>.json`,
 * which says which packs a page is made of.
 *
 * @throws TypeError if `grantId` is none
 */
export function grantDirOf(readingDir: string, grantId: string): string {
  return join(readingDir, checkId(grantId));
}

/** The packs of a grant: no other grant, and no site, reads from there. */
export function packsDirOf(readingDir: string, grantId: string): string {
  return join(grantDirOf(readingDir, grantId), 'packs');
}

/** What was cut for each page of a grant. */
export function pagesDirOf(readingDir: string, grantId: string): string {
  return join(grantDirOf(readingDir, grantId), 'pages');
}

/** What was cut for each page of an item in a grant. */
export function itemDirOf(readingDir: string, grantId: string, itemId: string): string {
  return join(pagesDirOf(readingDir, grantId), checkId(itemId));
}

/** Marked copies and certificates of a grant. */
export function copiesDirOf(readingDir: string, grantId: string): string {
  return join(grantDirOf(readingDir, grantId), 'copies');
}

/** A copy or certificate of an item; `end` says which, and of which contents. */
export function copyFileOf(
  readingDir: string,
  grantId: string,
  itemId: string,
  end: string,
): string {
  return join(copiesDirOf(readingDir, grantId), `${checkId(itemId)}.${end}.pdf`);
}

/** The file of a page, by its number. */
export function pageFileOf(itemDir: string, page: number): string {
  return join(itemDir, `${page}.json`);
}

/** Makes the folder of a grant, which only its owner may enter. */
export async function makeGrantDir(readingDir: string, grantId: string): Promise<string> {
  const dir = grantDirOf(readingDir, grantId);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  // Either may have been there, with another mode.
  keepPrivate(readingDir);
  keepPrivate(dir);
  return dir;
}

function checkId(id: string): string {
  if (!isGrantId(id)) throw new TypeError('not the id of a grant, or of an item in one');
  return id;
}
