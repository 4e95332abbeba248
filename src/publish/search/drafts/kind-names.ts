import { typeLabel } from '#src/domain/schema/types.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { FacetFile, KindName } from '#src/site/search-files.ts';

/** Kinds that readers name in a query. Items are excluded: `tài liệu` may mean anything. */
const kinds = {
  fonds: 'records.fonds',
  file: 'records.file',
  collection: 'stories.collection',
  exhibit: 'stories.exhibit',
} as const;

/** Names of the kinds and types that have records, in both languages. */
export function listKindNames({ values }: Pick<FacetFile, 'values'>): readonly KindName[] {
  const [vi, en] = [translateTo('vi'), translateTo('en')];
  const ofKinds = Object.entries(kinds)
    .filter(([kind]) => values.kind[kind] !== undefined)
    .flatMap(([kind, key]): KindName[] => [vi(key), en(key)].map((name) => [name, 'kind', kind]));
  const ofTypes = Object.keys(values.type).flatMap((type): KindName[] =>
    [type, typeLabel(type, 'en')].map((name) => [name, 'type', type]),
  );
  const names = new Map([...ofTypes, ...ofKinds].map((one) => [one[0].toLowerCase(), one]));
  return [...names.values()].filter(([name]) => !tooOpen.has(name.toLowerCase()));
}

/** The type of records without one. */
const tooOpen: ReadonlySet<string> = new Set(['khác', 'other']);
