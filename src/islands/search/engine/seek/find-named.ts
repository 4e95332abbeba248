import { referenceKeys, type ReferenceEntry } from '#src/site/search-files.ts';
import { toCodeTokens } from '#src/text/query/code-tokens.ts';
import {
  mayBeYear,
  readReferenceQuery,
  toFolioSpans,
  type NamedPlace,
  type ReferenceQuery,
} from '#src/text/query/reference-query.ts';
import { toNameForms } from '#src/text/query/name-words.ts';
import { findSearchTerms } from '#src/text/query/search-terms.ts';
import type { ReferenceIndex } from './reference-index.ts';

/** The records that a query identifies by code or reference. */
export interface Named {
  /** Numbers of records, best first. */
  readonly records: readonly number[];
  /**
   * `words`: the query may also be meant as words. `code` and `place`: it is only a reference, so
   * its separate words are not searched for.
   */
  readonly kind: 'words' | 'code' | 'place';
  /** The readings used to look for similar codes. */
  readonly readings: readonly NamedReading[];
}

export type NamedReading =
  | { readonly kind: 'place'; readonly place: NamedPlace }
  | { readonly kind: 'code'; readonly tokens: readonly string[] };

const nothing: Named = { records: [], kind: 'words', readings: [] };
/** Most records for a query that is only a number. */
const mostRecords = 500;

/** Finds the records that a query identifies, trying all possible readings. */
export async function findNamed(query: string, index: ReferenceIndex): Promise<Named> {
  const asked = readReferenceQuery(query);
  if (asked === undefined) return { ...nothing, records: await findWholeName(query, index) };
  if (asked.kind === 'fonds') {
    const own = await index.get(referenceKeys.fonds(asked.fonds));
    return { ...nothing, records: recordsOf(own) };
  }
  if (asked.kind === 'code' && isDate(query)) return nothing;
  // `HS-001001` may be a code or mean `Hồ sơ 1001`.
  const code = { kind: 'code', tokens: toCodeTokens(query) } as const;
  const places = readingsOf(asked, index.fonds);
  const records = new Set<number>();
  for (const reading of asked.kind === 'place' ? [code, ...places] : places)
    for (const record of await findReading(reading, index))
      if (records.size < mostRecords) records.add(record);
  return { records: [...records], kind: kindOf(asked, places, index.fonds), readings: places };
}

/** People, places, organisations and subjects with exactly this name. */
async function findWholeName(query: string, index: ReferenceIndex): Promise<readonly number[]> {
  const [words = []] = toNameForms(query);
  return words.length === 0 ? [] : recordsOf(await index.get(referenceKeys.name(words)));
}

function isDate(query: string): boolean {
  const [term, ...others] = findSearchTerms(query.trim());
  return (
    term?.kind === 'date' && others.length === 0 && term.end - term.start === query.trim().length
  );
}

function kindOf(
  asked: Exclude<ReferenceQuery, { kind: 'fonds' }>,
  readings: readonly NamedReading[],
  fonds: readonly string[],
): Named['kind'] {
  if (asked.kind === 'place') {
    const { before, place } = asked;
    const isAlone = before.length === 0 && !place.fonds && !place.inventory && !place.folios;
    if (isAlone && mayBeYear(place.file)) return 'words';
    const isKnown = before.length === 0 || /\d/.test(before.join('')) || readings.length > 0;
    return isKnown ? 'place' : 'words';
  }
  const { tokens, isJoined, folios } = asked;
  if (folios !== undefined) return 'code';
  const hasLetters = tokens.some((token) => !/\d/.test(token));
  const hasFonds = fonds.some((one) => `${tokens.join(' ')} `.startsWith(`${one} `));
  if (isJoined) return hasLetters && (hasFonds || tokens.length > 2) ? 'code' : 'words';
  return hasFonds && !mayBeYear(tokens.slice(-1)) ? 'code' : 'words';
}

/** Most likely first. */
function readingsOf(
  asked: Exclude<ReferenceQuery, { kind: 'fonds' }>,
  fonds: readonly string[],
): readonly NamedReading[] {
  if (asked.kind === 'place') {
    const { before, place } = asked;
    if (before.length === 0) return [{ kind: 'place', place }];
    return splitFonds(before, fonds).flatMap(([own, rest]) => {
      const hasInventory = rest.length > 0 && place.inventory === undefined;
      if (rest.length > 0 && !hasInventory) return [];
      const read = { ...place, fonds: own, ...(hasInventory && { inventory: rest }) };
      return [{ kind: 'place', place: read } as const];
    });
  }
  const { tokens, folios } = asked;
  const isYear = mayBeYear(tokens);
  const places = isYear ? [] : placesIn(tokens, fonds);
  return [
    { kind: 'code', tokens },
    ...places.map(
      (place) =>
        ({ kind: 'place', place: { ...place, ...(folios !== undefined && { folios }) } }) as const,
    ),
  ];
}

/**
 * Reads tokens as fonds, inventory, file and ordinal; inventory, or fonds and inventory, may be
 * missing.
 */
function placesIn(tokens: readonly string[], fonds: readonly string[]): readonly NamedPlace[] {
  const known = splitFonds(tokens, fonds).flatMap(([own, rest]) =>
    placesWithin(rest).map((place) => ({ ...place, fonds: own })),
  );
  if (known.length > 0) return known;
  return /\d/.test(tokens[0] ?? '') ? placesWithin(tokens).filter(({ ordinal }) => !ordinal) : [];
}

function placesWithin(rest: readonly string[]): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  // A number may be followed by a letter, which is a separate token: `145a`.
  const ends = (from: number) =>
    [from + 1, from + 2].filter(
      (end) => end <= rest.length && (end === from + 1 || !/\d/.test(rest[end - 1] ?? '')),
    );
  for (const fileEnd of ends(0))
    if (fileEnd === rest.length) places.push({ file: rest.slice(0, fileEnd) });
  for (const inventoryEnd of ends(0))
    for (const fileEnd of ends(inventoryEnd)) {
      const inventory = rest.slice(0, inventoryEnd);
      const place = { inventory, file: rest.slice(inventoryEnd, fileEnd) };
      const ordinal = rest.slice(fileEnd);
      if (ordinal.length === 0) places.push(place);
      else if (ordinal.length === 1) places.push({ ...place, ordinal });
    }
  return places;
}

/** Splits tokens into a leading fonds code, longest first, and the rest. */
function splitFonds(
  tokens: readonly string[],
  fonds: readonly string[],
): readonly (readonly [fonds: readonly string[], rest: readonly string[]])[] {
  return tokens
    .map((_, index) => [tokens.slice(0, index + 1), tokens.slice(index + 1)] as const)
    .filter(([own]) => fonds.includes(own.join(' ')))
    .reverse();
}

function findReading(reading: NamedReading, index: ReferenceIndex): Promise<readonly number[]> {
  return reading.kind === 'place'
    ? findPlace(reading.place, index)
    : findCode(reading.tokens, index);
}

async function findCode(
  tokens: readonly string[],
  index: ReferenceIndex,
): Promise<readonly number[]> {
  const codes = await index.get(referenceKeys.code(tokens));
  const own = referenceKeys.documentNumber(tokens);
  const numbers = await index.get(own);
  // Only a number: files with that number come before documents whose number starts with it.
  const isBare = tokens.length === 1 && !mayBeYear(tokens);
  const files = isBare ? await index.begin(`${referenceKeys.number(tokens)}/`) : [];
  const begun = isBare ? await index.begin(`${own} `) : [];
  return [...recordsOf(codes), ...recordsOf(files), ...recordsOf(numbers), ...recordsOf(begun)];
}

async function findPlace(place: NamedPlace, index: ReferenceIndex): Promise<readonly number[]> {
  const numbered = await index.begin(`${referenceKeys.number(place.file)}/`);
  const files = numbered.filter((entry) => isIn(entry, place));
  const items: number[] = [];
  if (place.ordinal !== undefined || place.folios !== undefined)
    for (const file of files.slice(0, 10))
      for (const item of await findItems(file, place, index)) items.push(item);
  if (place.ordinal !== undefined) return items;
  // Followed by other files of that number, if the query names no inventory.
  const hasOthers = place.fonds !== undefined && place.inventory === undefined && files.length > 0;
  return [...items, ...recordsOf(files), ...(hasOthers ? recordsOf(numbered) : [])];
}

function isIn([key]: ReferenceEntry, { fonds, inventory }: NamedPlace): boolean {
  const [, , ownFonds, ownInventory] = key.split('/');
  return (
    (fonds === undefined || fonds.join(' ') === ownFonds) &&
    (inventory === undefined || inventory.join(' ') === ownInventory)
  );
}

async function findItems(
  [key]: ReferenceEntry,
  { ordinal, folios = '' }: NamedPlace,
  index: ReferenceIndex,
): Promise<readonly number[]> {
  const [, file = '', fonds = '', inventory = ''] = key.split('/');
  const place = [fonds, inventory, file].map((part) => part.split(' '));
  const own = referenceKeys.item(...place);
  if (ordinal !== undefined) return recordsOf(await index.get(`${own}/${ordinal.join(' ')}`));
  const items = await index.begin(`${own}/`);
  const written = toCodeTokens(folios).join(' ');
  const spans = toFolioSpans(folios);
  const same = items.filter(([, , label = '']) => toCodeTokens(label).join(' ') === written);
  const touched = items.filter(([, , label = '']) =>
    toFolioSpans(label).some(([from, to]) =>
      spans.some(([first, last]) => from <= last && first <= to),
    ),
  );
  return recordsOf([...same, ...touched]);
}

/** Records in order of reference, which is the order of their numbers. */
function recordsOf(entries: readonly ReferenceEntry[]): readonly number[] {
  return entries.map(([, record]) => record);
}
