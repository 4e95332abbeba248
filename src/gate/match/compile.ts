import { foldBytes, roomFor } from '../read/fold-bytes.ts';
import {
  forEachGram,
  GramSet,
  gramLengthOf,
  hashGram,
  longGram,
  shortestNeedle,
  spread,
} from './grams.ts';
import type { HiddenFact } from '../facts/hidden-facts.ts';
import { isWordAlone, gap } from '../read/letters.ts';
import { splitMarkup } from '../read/markup.ts';
import { buildMatcher, type Matcher, type Needle } from './matcher.ts';
import type { TextSource } from '../facts/public-texts.ts';
import { buildWordMatcher, isWordStart } from './word-matcher.ts';

export interface FactNeedle extends Needle {
  readonly fact: HiddenFact;
  /** A public text contains it inside longer words, so it matches only as whole words. */
  readonly wordsOnly: boolean;
  /** The anchor among positions where a word begins. */
  readonly wordAnchor: number;
}

export interface FactMatcher {
  readonly size: number;
  /** For plain text. */
  readonly words: Matcher<FactNeedle>;
  /** For bytes in which words may have any neighbours. */
  readonly anywhere: Matcher<FactNeedle>;
}

/**
 * The search terms: hidden facts that do not occur in public texts. Each is found by a gram that
 * occurs in no public text, if possible, and in few other facts.
 */
export async function compileFacts(
  facts: readonly HiddenFact[],
  publicTexts: TextSource,
): Promise<FactMatcher> {
  return buildFactMatcher(await findHidden(facts, publicTexts));
}

/** Removes facts that occur in known public texts. */
export async function findHidden(
  facts: readonly HiddenFact[],
  publicTexts: TextSource,
): Promise<readonly FactNeedle[]> {
  // Of several records with the same value, the first is named.
  const unique = [
    ...new Map(facts.toReversed().map((fact) => [fact.exact ?? fact.piece, fact])).values(),
  ];
  const known = await knownGrams(publicTexts);
  const needles = chooseAnchors(unique, known);
  const perhapsPublic = needles.filter(
    ({ fact, units, anchor }) => fact.exact === undefined && known.has(gramAt(units, anchor)),
  );
  const asWords = new Set<HiddenFact>();
  const within = new Set<HiddenFact>();
  const matcher = buildMatcher(perhapsPublic);
  await forEachFolding(publicTexts, (units, length) => {
    matcher.search(units, length, ({ fact, units: { length: size } }, start) => {
      (areWords(units, length, start, start + size) ? asWords : within).add(fact);
    });
  });
  return needles
    .filter(({ fact }) => !asWords.has(fact))
    .map((needle) => ({ ...needle, wordsOnly: within.has(needle.fact) }));
}

export function buildFactMatcher(left: readonly FactNeedle[]): FactMatcher {
  const anchored = left.map((needle) => ({ ...needle, anchor: needle.wordAnchor }));
  return { size: left.length, words: buildWordMatcher(anchored), anywhere: buildMatcher(left) };
}

/** Whether these units begin and end at word boundaries. */
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

async function forEachFolding(
  texts: TextSource,
  read: (units: Uint16Array, length: number) => void,
): Promise<void> {
  let room = new Uint16Array(0);
  for await (const text of texts) {
    const bytes = Buffer.from(text);
    // Without its tags a text may be one byte longer.
    if (room.length < roomFor(bytes.length + 1)) room = new Uint16Array(2 * roomFor(bytes.length));
    for (const part of [bytes, splitMarkup(bytes)?.text]) {
      if (part === undefined) continue;
      const { units, length } = foldBytes(part, room);
      read(units, length);
    }
  }
}

/** Every gram of the public texts, short and long. */
async function knownGrams(publicTexts: TextSource): Promise<GramSet> {
  const known = new GramSet(25);
  await forEachFolding(publicTexts, (units, length) => {
    for (const gram of [shortestNeedle, longGram])
      forEachGram(units, length, gram, (hash) => known.add(hash));
  });
  return known;
}

const sketchBits = 22;

function chooseAnchors(facts: readonly HiddenFact[], known: GramSet): FactNeedle[] {
  const shared = new Uint16Array(2 ** sketchBits);
  const all = facts
    .map((fact) => ({ fact, units: toUnits(fact.piece) }))
    .filter(({ units }) => units.length >= shortestNeedle);
  for (const { units } of all)
    for (const gram of [shortestNeedle, longGram])
      forEachGram(units, units.length, gram, (hash) => {
        const slot = spread(hash, sketchBits);
        shared[slot] = Math.min(0xffff, (shared[slot] ?? 0) + 1);
      });
  const costOf = (hash: number): number =>
    (shared[spread(hash, sketchBits)] ?? 0) + (known.has(hash) ? 0x10000 : 0);
  return all.map(({ fact, units }) => {
    const gram = gramLengthOf(units.length);
    const positions = Array.from({ length: units.length - gram + 1 }, (_, at) => at);
    const starts = Array.from(units.keys()).filter((at) => isWordStart(units, at));
    return {
      fact,
      units,
      anchor: leastOf(positions, (at) => costOf(hashGram(units, at, gram))),
      wordAnchor: leastOf(starts, (at) =>
        costOf(hashGram(units, at, gramLengthOf(units.length, at))),
      ),
      wordsOnly: false,
    };
  });
}

function leastOf(positions: readonly number[], costOf: (position: number) => number): number {
  let best = 0;
  let least = Infinity;
  for (const position of positions) {
    const cost = costOf(position);
    if (cost < least) [least, best] = [cost, position];
  }
  return best;
}

function gramAt(units: Uint16Array, at: number): number {
  return hashGram(units, at, gramLengthOf(units.length));
}

function toUnits(folded: string): Uint16Array {
  const units = new Uint16Array(folded.length);
  for (let index = 0; index < folded.length; index += 1) units[index] = folded.charCodeAt(index);
  return units;
}
