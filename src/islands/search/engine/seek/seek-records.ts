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

/** Results of a query, before the reader's filters. */
export interface Sought extends Found, Partial<Pick<FoundBySense, 'inWords'>> {
  /** Interpretation of its parts. */
  readonly read: readonly ReadPart[];
  /** The words to highlight in results; in literal matches, all words of the query. */
  readonly marked: string;
  readonly markedInWords: string;
  /** Records whose codes are similar to those in the query. */
  readonly near: readonly number[];
  /** The query is the reference or the full name of a record. */
  readonly isNamed: boolean;
  /** The correction that was searched instead, and others with results. */
  readonly corrected?: string;
  readonly meant?: readonly MeantQuery[];
}

/** Dependencies of the search. */
export interface SeekDeps {
  readonly references: ReferenceIndex;
  readonly indexes: Indexes;
  readonly synonyms: Synonyms;
  readonly readKind: ReadKind;
  readonly senseTable: SenseTable;
  readonly loadWords: LoadWords;
}

type Query = Pick<SearchRequest, 'query' | 'asWords'>;

/**
 * Searches by reference, by the interpretation of a query, by its words, or by corrections of it.
 */
export async function seekRecords({ query, asWords = [] }: Query, deps: SeekDeps): Promise<Sought> {
  const { references, synonyms } = deps;
  const named = await findNamed(query, references);
  const findSynonyms = (text: string) =>
    synonyms
      .findInQuery(text)
      .filter(({ start, end }) => !asWords.includes(text.slice(start, end)));
  const places: Places = { indexes: deps.indexes, findSynonyms };
  const found = await seekWords(query, asWords, named, places, deps);
  const isLacking = found.records.length === 0 || found.isSome === true;
  if (isLacking && named.kind === 'words') {
    const [first, ...others] = await seekMeant(query, places, deps);
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
  { readKind, senseTable }: SeekDeps,
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
  // No record has all words in any reading: use records that match the interpretation and some
  // words.
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

/** Records of a type, if the query is only its name in another language: `resolution`. */
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

/** Searches corrections of mistyped words; only those whose words all have matches are used. */
async function seekMeant(query: string, places: Places, deps: SeekDeps) {
  const meant: { readonly query: string; readonly found: Sought }[] = [];
  const named: Named = { records: [], kind: 'words', readings: [] };
  for (const other of await findCorrections(query, deps.loadWords)) {
    const found = await seekWords(other, [], named, places, deps);
    if (found.records.length > 0 && !found.isSome) meant.push({ query: other, found });
  }
  return meant;
}
