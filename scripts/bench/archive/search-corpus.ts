import dictionary from 'dictionary-vi';
import { itemTypes } from './item-types.ts';
import { seededRandom } from './random.ts';
import type { ItemRow } from './table-catalogue.ts';

const titleWords = 14;
const abstractWords = 40;
const textWords = 250;
/**
 * Zipf–Mandelbrot parameters: the commonest syllable makes up about 3 %, as in Vietnamese prose.
 */
const offset = 2.7;

export interface SearchCorpus {
  readonly rows: readonly ItemRow[];
  /** The transcript of every third record. */
  readonly textOf: (id: string) => string | undefined;
  /** Sample queries: one to four consecutive words of some title, half of them without marks. */
  readonly queries: readonly string[];
}

/** Records of real syllables with a natural distribution; deterministic for a seed. */
export function generateSearchCorpus(items: number, seed: number, queries: number): SearchCorpus {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = skew(shuffle(readSyllables(), random), random);
  const phrase = (length: number) => Array.from({ length }, word).join(' ');
  const texts = new Map<string, string>();
  const rows = Array.from({ length: items }, (_, index): ItemRow => {
    const id = `B-${String(index).padStart(6, '0')}`;
    if (index % 3 === 0) texts.set(id, phrase(textWords));
    const [day, month] = [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12)];
    return {
      ...{ id, title: phrase(titleWords), abstract: phrase(abstractWords), type: pick(itemTypes) },
      date: `${day}/${month}/${1930 + Math.floor(random() * 75)}`,
      number: `${1 + Math.floor(random() * 400)}-${pick(['NQ', 'QĐ', 'BC', 'CV'])}/TU`,
      fonds: `P${1 + Math.floor(random() * 18)}`,
      ...(index % 3 === 0 && { pages: 1 }),
    };
  });
  return {
    rows,
    textOf: (id) => texts.get(id),
    queries: Array.from({ length: queries }, (_, index) => {
      const words = pick(rows).title.split(' ');
      const length = pick([1, 2, 2, 2, 2, 3, 3, 4]);
      const from = Math.floor(random() * (words.length - length));
      const query = words.slice(from, from + length).join(' ');
      return index % 2 === 0
        ? query
        : query.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    }),
  };
}

function readSyllables(): readonly string[] {
  return new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .filter((syllable) => /^\p{Ll}+$/u.test(syllable));
}

function shuffle(list: readonly string[], random: () => number): readonly string[] {
  return list
    .map((entry) => ({ entry, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

function skew(list: readonly string[], random: () => number): () => string {
  let sum = 0;
  const sums = list.map((_, rank) => (sum += 1 / (rank + 1 + offset)));
  return () => {
    const sought = random() * sum;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return list[low] ?? '';
  };
}
