import type {
  publicCatalogue,
  PublicCatalogue,
  PublicData,
  PublicFile,
  PublicItem,
} from './public-model.ts';

const none: readonly never[] = Object.freeze([]);

/** Adds lookups to the public data. Lists keep the order of the data. */
export function indexPublicData(data: PublicData): PublicCatalogue {
  const fonds = new Map(data.fonds.map((record) => [record.code, record]));
  const files = new Map(data.files.map((record) => [record.id, record]));
  const items = new Map(data.items.map((record) => [record.id, record]));
  const authorities = new Map(data.authorities.map((entry) => [entry.id, entry]));
  const collections = new Map(data.collections.map((story) => [story.slug, story]));
  const exhibits = new Map(
    [...data.exhibits, ...(data.unlistedExhibits ?? [])].map((story) => [story.slug, story]),
  );
  const filesByFonds = Map.groupBy(data.files, (file) => file.fonds);
  const itemsByFile = Map.groupBy(data.items, (item) => item.file);
  const byAuthority = groupByAuthority([...data.files, ...data.items]);
  const found: Omit<PublicCatalogue, typeof publicCatalogue> = {
    ...data,
    findFonds: (code: string) => fonds.get(code),
    findFile: (id: string) => files.get(id),
    findItem: (id: string) => items.get(id),
    findAuthority: (id: string) => authorities.get(id),
    findCollection: (slug: string) => collections.get(slug),
    findExhibit: (slug: string) => exhibits.get(slug),
    filesOf: (code: string) => filesByFonds.get(code) ?? none,
    itemsOf: (file: string) => itemsByFile.get(file) ?? none,
    recordsAbout: (authority: string) => byAuthority.get(authority) ?? none,
  };
  return Object.freeze(found) as PublicCatalogue;
}

function groupByAuthority(
  records: readonly (PublicFile | PublicItem)[],
): ReadonlyMap<string, readonly (PublicFile | PublicItem)[]> {
  const groups = new Map<string, (PublicFile | PublicItem)[]>();
  for (const record of records) {
    if (!('authorities' in record)) continue;
    for (const id of new Set(Object.values(record.authorities).flat())) {
      const group = groups.get(id);
      if (group) group.push(record);
      else groups.set(id, [record]);
    }
  }
  return groups;
}
