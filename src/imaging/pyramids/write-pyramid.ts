import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toTemporaryPath } from '#src/files/temporary.ts';
import { ScanError } from '../problems.ts';
import { findDamage } from '../read/find-damage.ts';
import { openMaster } from '../read/master.ts';
import type { MasterPage } from '../read/source-page.ts';
import { pyramidQuality, pyramidTile } from './pyramid-settings.ts';

export interface PyramidTask extends MasterPage {
  /** Path of the TIFF to write, in the folder of its item. */
  readonly target: string;
}

/** Failure of a task whose scan is not at fault, such as a full disk. */
export const notWritten = 'not-written';

/** Beyond this, offsets of 32 bits may not reach the end of the file. */
const mostPixels = 1e9;

/**
 * Writes a page, upright and with its redactions burnt in, as a tiled TIFF with all its halvings:
 * the layout that image servers read. The file appears whole under its name.
 *
 * @throws ScanError if the scan is at fault, another error otherwise
 */
export async function writePyramid({ target, ...page }: PyramidTask): Promise<void> {
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  const temporary = toTemporaryPath(folder);
  try {
    const master = await openMaster(page, `${temporary}.v`);
    try {
      await master
        .open()
        .tiff({
          ...{ tile: true, tileWidth: pyramidTile, tileHeight: pyramidTile, pyramid: true },
          ...{ compression: 'jpeg', quality: pyramidQuality },
          bigtiff: master.width * master.height > mostPixels,
        })
        .toFile(temporary);
    } finally {
      await master.close();
    }
    await rename(temporary, target);
  } catch (error) {
    if (error instanceof ScanError || error instanceof WebAssembly.RuntimeError) throw error;
    // A full disk fails in the same call as a damaged scan.
    throw (await findDamage(page)) ?? error;
  } finally {
    await rm(temporary, { force: true });
  }
}
