import type { KindName } from '#src/site/search-files.ts';
import { hasMarks, stripMarks } from '#src/text/fold.ts';
import { createSynonyms, type SynonymGroup } from '#src/text/query/synonyms.ts';

/** A kind of record named in a query. */
export interface NamedKind {
  /** Position in the query, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly facet: 'kind' | 'type';
  readonly value: string;
}

/** Finds the kind named in a query, outside of `taken`, the part that is read as a time. */
export type ReadKind = (
  query: string,
  taken: { readonly start: number; readonly end: number } | undefined,
) => NamedKind | undefined;

/** Words that may precede the name of a kind without changing the meaning: `các`, `all`. */
const openings: ReadonlySet<string> = new Set(
  'các những mọi một tất cả bức tấm tờ cuốn quyển lá all the a any'
    .split(' ')
    .flatMap((word) => [word, stripMarks(word)]),
);
/** Kinds of one syllable, and the syllables that turn them into another word: `điện thoại`. */
const compounds: Readonly<Record<string, string>> = {
  ảnh: 'hưởng',
  điện: 'ảnh biên bàn đường khí lực lưới năng nước thoại tử',
  đơn: 'chiếc điệu độc giá giản thư vị',
  lệnh: 'bài',
  luật: 'lệ sư',
  phông: 'bạt chữ nền',
  thư: 'ký kí mục pháp sinh tín từ viện',
};

/** @param synonyms abbreviations of the names, which also count as names */
export function createKindReader(
  names: readonly KindName[],
  synonyms: readonly SynonymGroup[],
): ReadKind {
  const kinds = new Map<string, { readonly kind: KindName; readonly names: Set<string> }>();
  const groupOf = new Map(
    synonyms.flatMap((group) => group.map((word) => [word.toLowerCase(), group] as const)),
  );
  for (const kind of names) {
    const [name, facet, value] = kind;
    const known = kinds.get(`${facet} ${value}`) ?? { kind, names: new Set() };
    for (const word of [name, ...(groupOf.get(name.toLowerCase()) ?? [])]) known.names.add(word);
    kinds.set(`${facet} ${value}`, known);
  }
  const list = [...kinds.values()];
  const finder = createSynonyms(list.map((one) => [...one.names]));
  const alone = new Map(
    list.flatMap((one, group) => [...one.names].map((name) => [stripMarks(name), group] as const)),
  );
  return (query, taken) => {
    const rest = taken === undefined ? query : blank(query, taken.start, taken.end);
    const toKind = (start: number, end: number, group: number): NamedKind | undefined => {
      const kind = list[group]?.kind;
      return kind && { start, end, facet: kind[1], value: kind[2] };
    };
    const found = finder.findInQuery(rest).find(({ start, end }) => {
      const before = rest.slice(0, start);
      const after = rest.slice(end);
      const words = before.toLowerCase().match(/\S+/g) ?? [];
      if (words.every((word) => openings.has(word)))
        return !isCompound(rest.slice(start, end), after);
      // English has the kind last: `irrigation resolutions`.
      return after.trim() === '' && /^[a-z\s-]+$/i.test(rest.slice(start, end));
    });
    if (found !== undefined) return toKind(found.start, found.end, found.group);
    // A syllable without marks is ambiguous, unless the rest of the query is only a time: `anh
    // 1978`.
    const word = rest.trim();
    const group = hasMarks(word) ? undefined : alone.get(word.toLowerCase());
    const start = rest.indexOf(word);
    return group === undefined ? undefined : toKind(start, start + word.length, group);
  };
}

function isCompound(name: string, after: string): boolean {
  const next = after.trimStart().split(/\s/, 1)[0]?.toLowerCase() ?? '';
  return compounds[name.toLowerCase()]?.split(' ').includes(next) ?? false;
}

/** Replaces a part by spaces, so that other positions do not change. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
