import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { ClosedItem, ClosedPage } from '#src/imaging/closed-item.ts';
import { ClosedStore } from '#src/reading/closed/closed-store.ts';
import { CuttingLane } from '#src/reading/closed/cutting-lane.ts';
import { prepareGrant, type PrepareOptions } from '#src/reading/closed/prepare-grant.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';
import { drawSlopes } from '../../imaging/read/workbench.ts';

/** Ids as they are in the store. */
export const idOf = (name: string) => name.padEnd(22, '_');

/** The tests of a file cut with the same processes, which take longer to start than to cut. */
export function shareLane(): CuttingLane {
  const lane = new CuttingLane(usualPageLimits, 2);
  afterAll(() => lane.stop());
  return lane;
}

/** Folders of one test, with the means to fill them. */
export function openReadingRoom(lane: CuttingLane) {
  const root = mkdtempSync(join(tmpdir(), 'reading-'));
  const [scansDir, readingDir] = [join(root, 'scans'), join(root, 'reading')];
  const store = new ClosedStore(readingDir);
  onTestFinished(() => {
    store.close();
    rmSync(root, { recursive: true, force: true });
  });
  return {
    ...{ root, scansDir, readingDir, store },
    async put(path: string, bytes: Uint8Array | string) {
      await mkdir(dirname(join(scansDir, path)), { recursive: true });
      await writeFile(join(scansDir, path), bytes);
    },
    /** Masters that differ from one another. */
    async putScans(folder: string, count: number) {
      for (let page = 1; page <= count; page += 1)
        await this.put(
          `${folder}/${page}.jpg`,
          await drawSlopes(600 + page, 500)
            .jpeg()
            .toBuffer(),
        );
    },
    prepare: (grantId: string, options: Pick<PrepareOptions, 'items'> & Partial<PrepareOptions>) =>
      prepareGrant({ grantId, scansDir, readingDir, lane, limits: usualPageLimits, ...options }),
  };
}

export function closedPage(
  folder: string,
  number: number,
  parts: Partial<ClosedPage> = {},
): ClosedPage {
  const master = `${folder}/${number}.jpg`;
  return {
    ...{ number, isOpen: false },
    job: { itemSlug: folder, page: number, master, redactions: [] },
    ...parts,
  };
}

const described = { title: 'Danh sách', type: 'Danh sách' };

export function closedItem(folder: string, pages: readonly ClosedPage[]): ClosedItem {
  return { id: folder.toUpperCase(), slug: folder, file: 'TU-01', described, pages };
}
