import type { PublicCatalogue, PublicFile, PublicFonds } from '#src/public/public-model.ts';
import { toReferenceSlug } from '#src/text/slug.ts';
import { splitIntoListPages } from './list-pages.ts';

/** The files of a fonds that share a mục lục number, in order of reference. */
export interface Inventory {
  readonly fonds: string;
  /** As written; empty for files outside any inventory. */
  readonly number: string;
  /** Its URL segment, unique in the fonds. */
  readonly slug: string;
  readonly files: readonly PublicFile[];
}

/** A file in its inventory. */
export interface FilePlace {
  readonly inventory: Inventory;
  /** From 0. */
  readonly index: number;
}

/** URL parameters of a list page: slugs, and a number from 1. */
export interface InventoryKey {
  readonly fonds: string;
  readonly inventory: string;
  readonly listPage: number;
}

interface Tree {
  readonly inventories: ReadonlyMap<string, readonly Inventory[]>;
  readonly places: ReadonlyMap<string, FilePlace>;
}

/** Built once per catalogue, because the page of every file needs its neighbours. */
const trees = new WeakMap<PublicCatalogue, Tree>();

/** Inventories of a fonds in order of reference. */
export function inventoriesOf(catalogue: PublicCatalogue, fonds: string): readonly Inventory[] {
  return treeOf(catalogue).inventories.get(fonds) ?? [];
}

/** Every list page of the inventories of a fonds, for static paths. */
export function listInventoryKeys(
  catalogue: PublicCatalogue,
  { code, slug }: PublicFonds,
): readonly InventoryKey[] {
  return inventoriesOf(catalogue, code).flatMap((inventory) =>
    splitIntoListPages(inventory.files).map(({ number }) => ({
      fonds: slug,
      inventory: inventory.slug,
      listPage: number,
    })),
  );
}

/** The position of a file in its inventory; throws for a file that is not in the catalogue. */
export function getFilePlace(catalogue: PublicCatalogue, file: string): FilePlace {
  const place = treeOf(catalogue).places.get(file);
  if (place === undefined) throw new RangeError(`No file ${file} in the catalogue.`);
  return place;
}

function treeOf(catalogue: PublicCatalogue): Tree {
  const known = trees.get(catalogue);
  if (known !== undefined) return known;
  const tree = buildTree(catalogue);
  trees.set(catalogue, tree);
  return tree;
}

function buildTree(catalogue: PublicCatalogue): Tree {
  const inventories = new Map<string, readonly Inventory[]>();
  const places = new Map<string, FilePlace>();
  for (const { code } of catalogue.fonds) {
    const byNumber = Map.groupBy(catalogue.filesOf(code), (file) => file.inventory);
    const taken = new Set<string>();
    const list = [...byNumber].map(([number, files]) => ({
      fonds: code,
      number,
      slug: takeSlug(number, taken),
      files,
    }));
    inventories.set(code, list);
    for (const inventory of list) {
      inventory.files.forEach((file, index) => places.set(file.id, { inventory, index }));
    }
  }
  return { inventories, places };
}

/** `ho-so` means no inventory; numbers that differ only in case get a counter. */
function takeSlug(number: string, taken: Set<string>): string {
  const base = toReferenceSlug(number) ?? 'ho-so';
  let slug = base;
  for (let count = 2; taken.has(slug.toLowerCase()); count += 1) slug = `${base}_${count}`;
  taken.add(slug.toLowerCase());
  return slug;
}
