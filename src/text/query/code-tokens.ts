import { stripMarks } from '../fold.ts';

/** Figures of a number that count; a longer run is compared as letters are. */
const mostFigures = 9;

/**
 * The parts of an archival code, one form for all ways to write it: without marks, case, signs and
 * leading zeros. Numbers bear their length, so that texts sort as numbers do: `TU-01-0145` →
 * `tu`, `1:1`, `3:145`; `24-NQ/TU` → `2:24`, `nq`, `tu`.
 */
export function toCodeTokens(text: string): readonly string[] {
  const parts = stripMarks(text.normalize('NFKC')).match(/\d+|[^\P{L}\d]+/gu) ?? [];
  return parts.map((part) => {
    if (!/^\d/.test(part)) return part;
    const figures = part.replace(/^0+(?=\d)/, '');
    return figures.length > mostFigures ? figures : `${figures.length}:${figures}`;
  });
}

/** The way back, without what was left out: `tu 1:1 3:145` → `tu 1 145`. */
export function toPlainCode(tokens: string): string {
  return tokens.replace(/\d:(?=\d)/g, '');
}

/** `3:145` → 145. */
export function toNumber(token: string): number | undefined {
  return /^\d:\d+$/.test(token) ? Number(token.slice(2)) : undefined;
}
