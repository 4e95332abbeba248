import { referenceKeys, type ReferenceEntry } from '#src/site/search-files.ts';
import { toCodeTokens } from '#src/text/query/code-tokens.ts';
import {
  mayBeYear,
  readReferenceQuery,
  toFolioSpans,
  type NamedReference,
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
   * `words`: the query may also be meant as words. `code` and `reference`: it is only a reference, so
   * its separate words are not searched for.
   */
  readonly kind: 'words' | 'code' | 'reference';
  /** The readings used to look for similar codes. */
  readonly readings: readonly NamedReading[];
}

export type NamedReading =
  | { readonly kind: 'reference'; readonly reference: NamedReference }
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
  const references = readingsOf(asked, index.fonds);
  const records = new Set<number>();
  for (const reading of asked.kind === 'reference' ? [code, ...references] : references)
    for (const record of await findReading(reading, index))
      if (records.size < mostRecords) records.add(record);
  return {
    records: [...records],
    kind: kindOf(asked, references, index.fonds),
    readings: references,
  };
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
  if (asked.kind === 'reference') {
    const { before, reference } = asked;
    const isAlone =
      before.length === 0 && !reference.fonds && !reference.inventory && !reference.folios;
    if (isAlone && mayBeYear(reference.file)) return 'words';
    const isKnown = before.length === 0 || /\d/.test(before.join('')) || readings.length > 0;
    return isKnown ? 'reference' : 'words';
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
  if (asked.kind === 'reference') {
    const { before, reference } = asked;
    if (before.length === 0) return [{ kind: 'reference', reference }];
    return splitFonds(before, fonds).flatMap(([own, rest]) => {
      const hasInventory = rest.length > 0 && reference.inventory === undefined;
      if (rest.length > 0 && !hasInventory) return [];
      const read = { ...reference, fonds: own, ...(hasInventory && { inventory: rest }) };
      return [{ kind: 'reference', reference: read } as const];
    });
  }
  const { tokens, folios } = asked;
  const isYear = mayBeYear(tokens);
  const references = isYear ? [] : referencesIn(tokens, fonds);
  return [
    { kind: 'code', tokens },
    ...references.map(
      (reference) =>
        ({
          kind: 'reference',
          reference: { ...reference, ...(folios !== undefined && { folios }) },
        }) as const,
    ),
  ];
}

/**
 * Reads tokens as fonds, inventory, file and ordinal; inventory, or fonds and inventory, may be
 * missing.
 */
function referencesIn(
  tokens: readonly string[],
  fonds: readonly string[],
): readonly NamedReference[] {
  const known = splitFonds(tokens, fonds).flatMap(([own, rest]) =>
    referencesWithin(rest).map((reference) => ({ ...reference, fonds: own })),
  );
  if (known.length > 0) return known;
  return /\d/.test(tokens[0] ?? '')
    ? referencesWithin(tokens).filter(({ ordinal }) => !ordinal)
    : [];
}

function referencesWithin(rest: readonly string[]): readonly NamedReference[] {
  const references: NamedReference[] = [];
  // A number may be followed by a letter, which is a separate token: `145a`.
  const ends = (from: number) =>
    [from + 1, from + 2].filter(
      (end) => end <= rest.length && (end === from + 1 || !/\d/.test(rest[end - 1] ?? '')),
    );
  for (const fileEnd of ends(0))
    if (fileEnd === rest.length) references.push({ file: rest.slice(0, fileEnd) });
  for (const inventoryEnd of ends(0))
    for (const fileEnd of ends(inventoryEnd)) {
      const inventory = rest.slice(0, inventoryEnd);
      const reference = { inventory, file: rest.slice(inventoryEnd, fileEnd) };
      const ordinal = rest.slice(fileEnd);
      if (ordinal.length === 0) references.push(reference);
      else if (ordinal.length === 1) references.push({ ...reference, ordinal });
    }
  return references;
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
  return reading.kind === 'reference'
    ? findReference(reading.reference, index)
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

async function findReference(
  reference: NamedReference,
  index: ReferenceIndex,
): Promise<readonly number[]> {
  const numbered = await index.begin(`${referenceKeys.number(reference.file)}/`);
  const files = numbered.filter((entry) => isIn(entry, reference));
  const items: number[] = [];
  if (reference.ordinal !== undefined || reference.folios !== undefined)
    for (const file of files.slice(0, 10))
      for (const item of await findItems(file, reference, index)) items.push(item);
  if (reference.ordinal !== undefined) return items;
  // Followed by other files of that number, if the query names no inventory.
  const hasOthers =
    reference.fonds !== undefined && reference.inventory === undefined && files.length > 0;
  return [...items, ...recordsOf(files), ...(hasOthers ? recordsOf(numbered) : [])];
}

function isIn([key]: ReferenceEntry, { fonds, inventory }: NamedReference): boolean {
  const [, , ownFonds, ownInventory] = key.split('/');
  return (
    (fonds === undefined || fonds.join(' ') === ownFonds) &&
    (inventory === undefined || inventory.join(' ') === ownInventory)
  );
}

async function findItems(
  [key]: ReferenceEntry,
  { ordinal, folios = '' }: NamedReference,
  index: ReferenceIndex,
): Promise<readonly number[]> {
  const [, file = '', fonds = '', inventory = ''] = key.split('/');
  const parts = [fonds, inventory, file].map((part) => part.split(' '));
  const own = referenceKeys.item(...parts);
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
