/** First year of the decade: `1975` → 1970. */
export function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}
