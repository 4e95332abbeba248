import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { IndexedPage } from '#src/imaging/pack/image-index.ts';
import { buildPack, type Pack } from '#src/imaging/pack/pack-file.ts';
import { PackStore, toPackPath } from '#src/imaging/pack/pack-store.ts';
import { toCacheKey } from '#src/imaging/settings.ts';

interface RealPage {
  readonly facts: object;
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** The pages of a cut archive with the fewest bytes, with all their images. */
export async function readRealPages(
  pages: Iterable<IndexedPage>,
  packsDir: string,
  count: number,
): Promise<readonly RealPage[]> {
  const store = new PackStore(packsDir);
  try {
    const keys = [...pages].map(({ packs }) => packs[0] ?? '');
    const sized = keys.map((key) => ({ key, size: statSync(toPackPath(packsDir, key)).size }));
    const smallest = sized.toSorted((a, b) => a.size - b.size).slice(0, count);
    const found: RealPage[] = [];
    for (const { key } of smallest) found.push(await readPack(await store.open(key)));
    return found;
  } finally {
    store.close();
  }
}

async function readPack(pack: Pack): Promise<RealPage> {
  const images = new Map<string, Uint8Array>();
  for (const path of pack.entries.keys()) {
    const image = await pack.read(path);
    if (image !== undefined) images.set(path, image);
  }
  return { facts: pack.facts as object, images };
}

/**
 * Writes masters of a few bytes, each different, and to each the pack of a real page, so that
 * nothing needs to be cut: a build finds each pack by the bytes of its master. No two packs are
 * equal. Packs that are there are left.
 *
 * @param paths of the masters, relative to `scansDir`
 */
export async function copyPages(
  paths: readonly string[],
  real: readonly RealPage[],
  { scansDir, packsDir }: { readonly scansDir: string; readonly packsDir: string },
): Promise<void> {
  const image = { width: 8, height: 8, channels: 3, background: 'white' } as const;
  const jpeg = await sharp({ create: image }).jpeg().toBuffer();
  for (const [copy, path] of paths.entries()) {
    const master = addComment(jpeg, `copy ${copy}`);
    const file = join(scansDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, master);
    const sha256 = createHash('sha256').update(master).digest('hex');
    const key = toCacheKey(sha256, { redactions: [] });
    const page = real[copy % real.length];
    if (page === undefined) throw new Error('There is no page to copy.');
    const pack = toPackPath(packsDir, key);
    if (existsSync(pack)) continue;
    mkdirSync(dirname(pack), { recursive: true });
    // Not as safely as a store does: thousands of waits for the disk would take minutes.
    writeFileSync(pack, buildPack({ ...page.facts, copy }, page.images));
  }
}

/** After the marker that begins the file: ITU-T T.81, B.2.4.5. */
function addComment(jpeg: Buffer, text: string): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff_fe, 0);
  // The length counts itself.
  head.writeUInt16BE(2 + Buffer.byteLength(text), 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(text), jpeg.subarray(2)]);
}
