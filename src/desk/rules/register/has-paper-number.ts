/**
 * Whether a text contains what looks like the number of an identity paper: 9 or 12 digits in a row,
 * or a passport's one letter and 7 or 8 digits, also with spaces, dots or dashes between the
 * digits. Years, dates and archive codes (`H49.64.33.2001`, `TU-01-0145-001`) with as many digits
 * do not count.
 */
export function hasPaperNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  for (const { 0: run, index } of plain.matchAll(/\d(?:[ .]*\d)*/g)) {
    const count = run.replaceAll(/\D/g, '').length;
    const before = plain.slice(0, index);
    const isPassport = (count === 7 || count === 8) && lonelyLetter.test(before);
    const isCard = isCardLength(count) && !(isPartedByDots(run) && endsInLetter.test(before));
    if ((isPassport || isCard || holdsCard(run)) && !isDays(run)) return true;
  }
  return [...plain.matchAll(dashed)].some(([run]) => isCardLength(run.replaceAll('-', '').length));
}

/** Old identity cards had 9 digits; current ones have 12. */
const isCardLength = (digits: number) => digits === 9 || digits === 12;

const lonelyLetter = /(?<![\p{L}\p{N}])[A-Za-z][ .-]*$/u;
const endsInLetter = /\p{L}$/u;

/** Digit groups of a card number; those of a reference follow a letter, or are shorter. */
const dashed = /(?<![\p{L}\d]-?)\d{3,}(?:-\d{3,})+(?![\d-])/gu;

/**
 * A longer run with a card number next to another: as one group, or from a group that begins with
 * 0.
 */
function holdsCard(run: string): boolean {
  const groups = run.split(/[ .]+/);
  if (groups.length === 1) return false;
  return groups.some((group, at) => {
    if (isCardLength(group.length)) return true;
    if (!group.startsWith('0')) return false;
    let digits = 0;
    for (let next = at; digits < 12 && next < groups.length; next += 1)
      digits += groups[next]?.length ?? 0;
    return digits === 12;
  });
}

/** Years, each with or without day and month: `30.4.1975 1976`. */
function isDays(run: string): boolean {
  return /^(?:(?:\d{1,2}[ .]+){0,2}(?:1[5-9]|20)\d\d[ .]*)+$/.test(run) && /[ .]/.test(run);
}

function isPartedByDots(run: string): boolean {
  return /^\d+\./.test(run);
}
