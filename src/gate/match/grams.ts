/** Minimum length of a search term, in units. */
export const shortestNeedle = 8;
/**
 * Long needles use long grams, because grams of eight letters are syllables found on every page.
 */
export const longGram = 14;

/** Length of the gram that begins at a position of a needle; default: the whole needle. */
export function gramLengthOf(needle: number, from = 0): number {
  return needle - from >= longGram ? longGram : shortestNeedle;
}

const base = 0x01000193;

/** Appends one unit to a hash. */
export function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash, base) + unit) | 0;
}

/** Hash of the gram at a position. */
export function hashGram(units: ArrayLike<number>, at: number, length: number): number {
  let hash = 0;
  for (let index = at; index < at + length; index += 1) hash = extendHash(hash, units[index] ?? 0);
  return hash;
}

/** Calls `read` with the hash and position of every gram of `gram` units. */
export function forEachGram(
  units: ArrayLike<number>,
  length: number,
  gram: number,
  read: (hash: number, at: number) => void,
): void {
  if (length < gram) return;
  const leaving = weightOfFirst(gram);
  let hash = hashGram(units, 0, gram);
  for (let at = 0; ; at += 1) {
    read(hash, at);
    if (at + gram >= length) return;
    hash = rollGram(hash, units[at + gram] ?? 0, units[at] ?? 0, leaving);
  }
}

/** Weight of a gram's first unit, subtracted when the window moves on. */
export function weightOfFirst(gram: number): number {
  let weight = 1;
  for (let index = 0; index < gram; index += 1) weight = Math.imul(weight, base);
  return weight;
}

/** Rolls the hash on by one unit. */
export function rollGram(hash: number, entering: number, left: number, leaving: number): number {
  return (Math.imul(hash, base) + entering - Math.imul(left, leaving)) | 0;
}

/** Spreads a polynomial hash, whose low bits have little entropy, over `bits` bits. */
export function spread(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> (32 - bits);
}

/** A Bloom filter: false positives are possible, false negatives are not. */
export class GramSet {
  readonly bits: number;
  readonly words: Uint32Array;

  constructor(bits: number) {
    this.bits = bits;
    this.words = new Uint32Array(2 ** bits / 32);
  }

  add(hash: number): void {
    this.put(spread(hash, this.bits));
    this.put(spread(~hash, this.bits));
  }

  has(hash: number): boolean {
    return this.holds(spread(hash, this.bits)) && this.holds(spread(~hash, this.bits));
  }

  private put(slot: number): void {
    this.words[slot >>> 5] = (this.words[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  private holds(slot: number): boolean {
    return (((this.words[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  }
}
