import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import {
  weighReadingSize,
  type CutImages,
  type EmbeddedText,
  type PackedFacts,
} from './cut-page.ts';

/**
 * A page that version 0.1 of this program has cut: a folder of some 40 files in the place of the
 * pack. Its images are those that would be cut today. `undefined` if there is none, or a broken one.
 */
export async function takeOverFolder(
  packsDir: string,
  key: string,
): Promise<(CutImages & { remove(): Promise<void> }) | undefined> {
  const dir = join(packsDir, key.slice(0, 2), key);
  let page: Omit<PackedFacts, 'readingBytes'> & EmbeddedText;
  try {
    page = JSON.parse(await readFile(join(dir, 'page.json'), 'utf8')) as typeof page;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { textLayer, textNotes, ...facts } = page;
  const text = {
    ...(textLayer === undefined ? {} : { textLayer }),
    ...(textNotes === undefined ? {} : { textNotes }),
  };
  const hasText = Object.keys(text).length > 0;
  const images = await readImages(join(dir, 'image'));
  const readingBytes = weighReadingSize(facts.sizes, images);
  return {
    facts: { ...facts, readingBytes, ...(hasText && { hasText }) },
    text,
    images,
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

async function readImages(dir: string): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(dir.length + 1).replaceAll(sep, '/');
    // A second name of the widest reading size.
    if (entry.isFile() && path !== 'full/max/0/default.jpg') images.set(path, await readFile(file));
  }
  return images;
}
