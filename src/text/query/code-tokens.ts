import { stripMarks } from '../fold.ts';

/** Most digits of a number; longer runs are compared as text. */
const mostFigures = 9;

/**
 * Canonical parts of an archival code, however it is written: without marks, case, signs and
 * leading zeros. Numbers are prefixed with their length, so that they sort by value: `TU-01-0145` →
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

/** Readable form of tokens: `tu 1:1 3:145` → `tu 1 145`. */
export function toPlainCode(tokens: string): string {
  return tokens.replace(/\d:(?=\d)/g, '');
}

/** `3:145` → 145. */
export function toNumber(token: string): number | undefined {
  return /^\d:\d+$/.test(token) ? Number(token.slice(2)) : undefined;
}
