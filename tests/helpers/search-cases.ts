import { join } from 'node:path';
import type { ItemRow } from '#scripts/bench/archive/table-catalogue.ts';
import { authorityKinds } from '#src/domain/values.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import type { PublicAuthority } from '#src/public/public-model.ts';
import { readTable } from './read-table.ts';

/** A query, and which records of the corpus it must and must not find. */
export interface SearchCase {
  readonly query: string;
  readonly first: string | undefined;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

export function readCases(folder: string): readonly SearchCase[] {
  return readTable(join(folder, 'cases.tsv')).map(({ query = '', must = '', must_not = '' }) => {
    const ids = must.split(' ').filter((id) => id !== '');
    return {
      query,
      first: ids.find((id) => id.startsWith('first:'))?.slice('first:'.length),
      must: ids.map((id) => id.replace('first:', '')),
      mustNot: must_not.split(' ').filter((id) => id !== ''),
    };
  });
}

export function readCorpus(folder: string): readonly ItemRow[] {
  return readTable(join(folder, 'corpus.tsv')).map(
    ({ id = '', title = '', fonds = '', names = '', pages = '', ...rest }) => ({
      ...{ id, title, fonds, pages: Number(pages) },
      names: names.split(' ').filter((name) => name !== ''),
      ...rest,
    }),
  );
}

export function readAuthorities(folder: string): readonly PublicAuthority[] {
  return readTable(join(folder, 'authorities.tsv')).flatMap(
    ({ kind = '', id = '', name = '', variants = '' }) => {
      const known = authorityKinds.find((one) => one === kind);
      if (known === undefined) return [];
      const names = variants.split('|').filter((variant) => variant !== '');
      return { kind: known, id, slug: id, name: { vi: name }, variants: names, seeAlso: [] };
    },
  );
}

/** What was read of the pages of an item, a line a page. */
export function readTexts(folder: string): (item: string) => Promise<ItemImages | undefined> {
  const rows = Map.groupBy(readTable(join(folder, 'texts.tsv')), ({ item = '' }) => item);
  return (item) => {
    const pages = rows.get(item)?.map(({ page = '', text = '' }) => ({
      ...{ number: Number(page), width: 600, height: 800, tile: 512 },
      sizes: [{ width: 300, height: 400 }],
      lines: [{ text, x: 0, y: 0, width: 500, height: 20 }],
    }));
    return Promise.resolve(pages && { item, pages });
  };
}
