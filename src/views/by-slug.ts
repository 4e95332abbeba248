import type {
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
} from '../publish/public-model.ts';

interface Index {
  readonly fonds: ReadonlyMap<string, PublicFonds>;
  readonly file: ReadonlyMap<string, PublicFile>;
  readonly item: ReadonlyMap<string, PublicItem>;
}

const indexes = new WeakMap<PublicCatalogue, Index>();

/** The record that an address names; throws for a slug that no route should have asked for. */
export function getFondsBySlug(catalogue: PublicCatalogue, slug: string): PublicFonds {
  return get(indexOf(catalogue).fonds, slug);
}

export function getFileBySlug(catalogue: PublicCatalogue, slug: string): PublicFile {
  return get(indexOf(catalogue).file, slug);
}

export function getItemBySlug(catalogue: PublicCatalogue, slug: string): PublicItem {
  return get(indexOf(catalogue).item, slug);
}

function get<Entry>(entries: ReadonlyMap<string, Entry>, slug: string): Entry {
  const entry = entries.get(slug);
  if (entry === undefined) throw new RangeError(`No record at ${slug}.`);
  return entry;
}

function indexOf(catalogue: PublicCatalogue): Index {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = {
    fonds: mapBySlug(catalogue.fonds),
    file: mapBySlug(catalogue.files),
    item: mapBySlug(catalogue.items),
  };
  indexes.set(catalogue, index);
  return index;
}

function mapBySlug<Entry extends { readonly slug: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}
