import { createHash } from 'node:crypto';

/** A deterministic random generator for a seed. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  between(least: number, most: number): number;
  /** Triangular distribution from `-most` to `most`. */
  around(most: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
}

/** mulberry32 over the first bytes of the seed's SHA-256. */
export function buildChance(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    around: (most) => (next() - next()) * most,
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
}
