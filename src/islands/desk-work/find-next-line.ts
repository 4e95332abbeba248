/** The row that j or k moves to; -1 is none, and the ends do not wrap. */
export function findNextLine(count: number, now: number, key: 'j' | 'k'): number {
  if (now === -1) return key === 'j' ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, now + (key === 'j' ? 1 : -1)));
}
