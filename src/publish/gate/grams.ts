/** Every search of the gate slides a window of this many units over what it reads. */
export const gramLength = 8;

const base = 0x01000193;
const leaving = Array.from({ length: gramLength }).reduce<number>(
  (power) => Math.imul(power, base),
  1,
);

/** The hash of the gram that ends with `entering`, from that of the gram one unit before. */
export function rollGram(hash: number, entering: number, left: number): number {
  return (Math.imul(hash, base) + entering - Math.imul(left, leaving)) | 0;
}

/** Hash of the gram at a place. */
export function hashGram(units: ArrayLike<number>, at: number): number {
  let hash = 0;
  for (let index = at; index < at + gramLength; index += 1)
    hash = (Math.imul(hash, base) + (units[index] ?? 0)) | 0;
  return hash;
}

/** Spreads a polynomial hash, whose low bits know little, over `bits` bits. */
export function spread(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits);
}

/** A set of hashes that may say yes wrongly and never no. */
export class GramSet {
  readonly bits: number;
  readonly words: Uint32Array;

  constructor(bits: number) {
    this.bits = bits;
    this.words = new Uint32Array(2 ** bits / 32);
  }

  add(hash: number): void {
    const slot = spread(hash, this.bits);
    this.words[slot >>> 5] = (this.words[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  has(hash: number): boolean {
    const slot = spread(hash, this.bits);
    return (((this.words[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  }
}
