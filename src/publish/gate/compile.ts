import { foldBytes, roomFor } from './fold-bytes.ts';
import { GramSet, gramLength, hashGram, rollGram, spread } from './grams.ts';
import type { HiddenFact } from './hidden-facts.ts';
import { isWordAlone, gap } from './letters.ts';
import { buildMatcher, type Matcher, type Needle } from './matcher.ts';

export interface FactNeedle extends Needle {
  readonly fact: HiddenFact;
  /** A public text holds it within longer words, so that it counts only as words of its own. */
  readonly wordsOnly: boolean;
}

/**
 * What to look for: the hidden facts without those that public texts hold anyway. Each is looked
 * for by a gram that stands in no public text, if it has one, and in few other facts.
 */
export function compileFacts(
  facts: readonly HiddenFact[],
  publicTexts: readonly string[],
): Matcher<FactNeedle> {
  // Of several records with the same value the first is named.
  const unique = [
    ...new Map(facts.toReversed().map((fact) => [fact.exact ?? fact.piece, fact])).values(),
  ];
  const known = new GramSet(24);
  forEachFolding(publicTexts, (units, length) => addGrams(known, units, length));
  const needles = chooseAnchors(unique, known);

  const perhapsPublic = needles.filter(
    ({ fact, units, anchor }) => fact.exact === undefined && known.has(hashGram(units, anchor)),
  );
  const asWords = new Set<HiddenFact>();
  const within = new Set<HiddenFact>();
  const matcher = buildMatcher(perhapsPublic);
  forEachFolding(publicTexts, (units, length) => {
    matcher.search(units, length, ({ fact, units: { length: size } }, start) => {
      (areWords(units, length, start, start + size) ? asWords : within).add(fact);
    });
  });
  return buildMatcher(
    needles
      .filter(({ fact }) => !asWords.has(fact))
      .map((needle) => ({ ...needle, wordsOnly: within.has(needle.fact) })),
  );
}

/** Do these units begin and end where words do? */
export function areWords(
  units: ArrayLike<number>,
  length: number,
  start: number,
  end: number,
): boolean {
  const parted = (outside: number, inside: number): boolean =>
    outside < 0 ||
    outside >= length ||
    units[outside] === gap ||
    isWordAlone(units[outside] ?? gap) ||
    isWordAlone(units[inside] ?? gap);
  return parted(start - 1, start) && parted(end, end - 1);
}

function forEachFolding(
  texts: readonly string[],
  read: (units: Uint16Array, length: number) => void,
): void {
  let room = new Uint16Array(0);
  for (const text of texts) {
    const bytes = Buffer.from(text);
    if (room.length < roomFor(bytes.length)) room = new Uint16Array(2 * roomFor(bytes.length));
    for (const skipTags of text.includes('<') ? [false, true] : [false]) {
      const { units, length } = foldBytes(bytes, room, skipTags);
      read(units, length);
    }
  }
}

function addGrams(set: GramSet, units: Uint16Array, length: number): void {
  forEachGram(units, length, (hash) => set.add(hash));
}

const sketchBits = 22;

function chooseAnchors(facts: readonly HiddenFact[], known: GramSet): FactNeedle[] {
  const shared = new Uint16Array(2 ** sketchBits);
  const all = facts.map((fact) => ({ fact, units: toUnits(fact.piece) }));
  for (const { units } of all)
    forEachGram(units, units.length, (hash) => {
      const slot = spread(hash, sketchBits);
      shared[slot] = Math.min(0xffff, (shared[slot] ?? 0) + 1);
    });
  return all.map(({ fact, units }) => {
    let anchor = 0;
    let least = Infinity;
    forEachGram(units, units.length, (hash, at) => {
      const cost = (shared[spread(hash, sketchBits)] ?? 0) + (known.has(hash) ? 0x10000 : 0);
      if (cost < least) [least, anchor] = [cost, at];
    });
    return { fact, units, anchor, wordsOnly: false };
  });
}

function forEachGram(
  units: Uint16Array,
  length: number,
  read: (hash: number, at: number) => void,
): void {
  if (length < gramLength) return;
  let hash = hashGram(units, 0);
  for (let at = 0; ; at += 1) {
    read(hash, at);
    const entering = at + gramLength;
    if (entering >= length) return;
    hash = rollGram(hash, units[entering] ?? 0, units[at] ?? 0);
  }
}

function toUnits(folded: string): Uint16Array {
  const units = new Uint16Array(folded.length);
  for (let index = 0; index < folded.length; index += 1) units[index] = folded.charCodeAt(index);
  return units;
}
