import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../files/has-code.ts';
import { linkTree } from '../files/link-tree.ts';

/**
 * Two renames: a reader gets the old site or the new one, never a mix.
 *
 * @returns where the old one is now
 */
export async function replaceFolder(target: string, built: string): Promise<string> {
  const replacement = await bringBeside(target, built);
  const previous = `${target}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(replacement, target);
  return previous;
}

/** A folder can be renamed only within its file system: from another it is copied first. */
async function bringBeside(target: string, built: string): Promise<string> {
  const beside = `${target}.next`;
  if (beside === built) return built;
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  try {
    await rename(built, beside);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    linkTree(built, beside);
    await rm(built, { recursive: true, force: true });
  }
  return beside;
}
