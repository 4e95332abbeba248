import { dropAsides } from '#src/text/asides.ts';
import type { Synonyms } from '#src/text/query/synonyms.ts';
import type { Indexes } from './ask-indexes.ts';
import { findCorrections, type LoadWords } from './corrections.ts';
import { findBySense, type FoundBySense, type SenseTable } from '../meaning/find-by-sense.ts';
import { findNamed, type Named } from './find-named.ts';
import { findRecords, type Found, type Places } from './find-records.ts';
import { findNear } from './near-codes.ts';
import type { ReadKind } from '../meaning/read-kind.ts';
import { findOpenSynonyms } from './query-readings.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { MeantQuery, ReadPart, SearchRequest } from '../search-backend.ts';
import { isKindAlone, readSenses, type Sense } from '../meaning/senses.ts';

/** What a query finds, before it is narrowed by choices. */
export interface Sought extends Found, Partial<Pick<FoundBySense, 'inWords'>> {
  /** How its parts were read. */
  readonly read: readonly ReadPart[];
  /** The words that are marked in what is found; in what merely has the very words, all of them. */
  readonly marked: string;
  readonly markedInWords: string;
  /** Records whose codes are nearly those that it names. */
  readonly near: readonly number[];
  /** It names a record by its reference or its whole name. */
  readonly isNamed: boolean;
  /** What was searched in the place of it, and what else would find something. */
  readonly corrected?: string;
  readonly meant?: readonly MeantQuery[];
}

/** What the search works with. */
export interface SeekTools {
  readonly references: ReferenceIndex;
  readonly indexes: Indexes;
  readonly synonyms: Synonyms;
  readonly readKind: ReadKind;
  readonly senseTable: SenseTable;
  readonly loadWords: LoadWords;
}

type Query = Pick<SearchRequest, 'query' | 'asWords'>;

/** Finds what a query means: by reference, by the sense of its parts, by its words, or nearly so. */
export async function seekRecords(
  { query, asWords = [] }: Query,
  tools: SeekTools,
): Promise<Sought> {
  const { references, synonyms } = tools;
  const named = await findNamed(query, references);
  const findSynonyms = (text: string) =>
    synonyms
      .findInQuery(text)
      .filter(({ start, end }) => !asWords.includes(text.slice(start, end)));
  const places: Places = { indexes: tools.indexes, findSynonyms };
  const found = await seekWords(query, asWords, named, places, tools);
  const isLacking = found.records.length === 0 || found.isSome === true;
  if (isLacking && named.kind === 'words') {
    const [first, ...others] = await seekMeant(query, places, tools);
    if (first !== undefined) {
      const meant = others.map(({ query: other, found: { records } }) => ({
        query: other,
        count: records.length,
      }));
      return { ...first.found, corrected: first.query, meant };
    }
  }
  const near = found.records.length > 0 ? [] : await findNear(named.readings, references);
  return { ...found, near };
}

async function seekWords(
  typed: string,
  asWords: readonly string[],
  named: Named,
  places: Places,
  { readKind, senseTable }: SeekTools,
): Promise<Sought> {
  const isWords = named.kind === 'words';
  const query = isWords ? dropAsides(typed) : typed;
  const base = { near: [], isNamed: named.records.length > 0 };
  const alsoIn = (text: string): readonly ReadPart[] =>
    findOpenSynonyms(text, places.findSynonyms).map(({ start, end, others }) => ({
      ...{ kind: 'also', text: text.slice(start, end), words: others },
    }));
  const mark = (text: string, also: readonly ReadPart[]) =>
    [text, ...also.flatMap((part) => (part.kind === 'also' ? part.words : []))].join(' ');
  const senses = isWords ? readSenses(query, asWords, readKind) : [];
  const seekSense = async (words: 'all' | 'some'): Promise<Sought | undefined> => {
    for (const sense of senses.filter((one) => !isKindAlone(one))) {
      const found = await findBySense(query, sense, senseTable, places, words);
      if (found === undefined) continue;
      const also = alsoIn(sense.rest);
      return {
        ...{ ...base, ...found },
        records: [...new Set([...named.records, ...found.records])],
        read: [...sense.parts, ...also],
        marked: mark(sense.rest, also),
        markedInWords: mark(query, also),
      };
    }
    return undefined;
  };
  const asRead = await seekSense('all');
  if (asRead !== undefined) return asRead;
  const found = await findRecords(query, places, named);
  // Nothing has all words, however they are read: what is as they are read has some of the rest.
  const someAsRead = found.isSome ? await seekSense('some') : undefined;
  if (someAsRead !== undefined) return someAsRead;
  const ofKind = await findOfKind(senses.find(isKindAlone), new Set(found.records), senseTable);
  const also = [...(isWords ? alsoIn(query) : []), ...ofKind.read];
  const marked = mark(query, also);
  return {
    ...{ ...base, ...found },
    records: [...found.records, ...ofKind.records],
    ...{ read: also, marked, markedInWords: marked },
  };
}

/** What is of a type that is all that is asked, in another language: `resolution`. */
async function findOfKind(
  sense: Sense | undefined,
  found: ReadonlySet<number>,
  senseTable: SenseTable,
): Promise<Pick<Sought, 'records' | 'read'>> {
  const [part] = sense?.parts ?? [];
  if (part?.kind !== 'kind' || part.facet !== 'type') return { records: [], read: [] };
  const { has } = await senseTable.judge([part]);
  const records = [...Array(senseTable.records).keys()].filter(
    (record) => has(record) && !found.has(record),
  );
  const { text, value } = part;
  const read: ReadPart = { kind: 'also', text, words: [value] };
  return { records, read: records.length > 0 ? [read] : [] };
}

/** What mistyped words may have been meant as, as far as all of its words are found. */
async function seekMeant(query: string, places: Places, tools: SeekTools) {
  const meant: { readonly query: string; readonly found: Sought }[] = [];
  const named: Named = { records: [], kind: 'words', readings: [] };
  for (const other of await findCorrections(query, tools.loadWords)) {
    const found = await seekWords(other, [], named, places, tools);
    if (found.records.length > 0 && !found.isSome) meant.push({ query: other, found });
  }
  return meant;
}
