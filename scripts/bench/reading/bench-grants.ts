import { join } from 'node:path';
import { listMasters } from '#src/imaging/fixity/list-masters.ts';
import type { ClosedItem } from '#src/imaging/closed-item.ts';
import { writeClosedIndex } from '#src/reading/closed/closed-index.ts';

/** An item of closed pages, and where the index that holds it lies. */
export interface BenchItem {
  readonly item: ClosedItem;
  readonly indexFile: string;
}

/** Makes an item of the masters of a folder, without PDFs, and an index of it. */
export async function makeBenchItem(
  { scansDir, folder }: { readonly scansDir: string; readonly folder: string },
  pages: number,
): Promise<BenchItem> {
  const masters = (await listMasters(scansDir)).filter((path) => !/\.pdf$/i.test(path));
  if (masters.length < pages)
    throw new Error(`${scansDir} has ${masters.length} masters, and ${pages} are needed`);
  const item: ClosedItem = {
    ...{ id: 'BENCH', slug: 'bench', described: { title: '', type: '' } },
    pages: masters.slice(0, pages).map((master, index) => ({
      ...{ number: index + 1, isOpen: false },
      job: { itemSlug: 'bench', page: index + 1, master, redactions: [] },
    })),
  };
  const indexFile = join(folder, 'closed.db');
  await writeClosedIndex(indexFile, [item]);
  return { item, indexFile };
}

/** An id as those of grants and of items in them. */
export function benchId(name: string): string {
  return name.padEnd(22, '_');
}
