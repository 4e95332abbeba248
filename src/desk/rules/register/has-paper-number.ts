/**
 * Does a text hold what looks like the number of an identity paper: 9 or 12 digits in a row, or the
 * one letter and 7 or 8 digits of a passport, also with spaces or dots between the digits? Years,
 * dates and archive codes (`H49.64.33.2001`) that happen to have as many digits are none.
 */
export function hasPaperNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  for (const { 0: run, index } of plain.matchAll(/\d(?:[ .]*\d)*/g)) {
    const count = run.replaceAll(/\D/g, '').length;
    const before = plain.slice(0, index);
    const isPassport = (count === 7 || count === 8) && lonelyLetter.test(before);
    const isCard =
      (count === 9 || count === 12) && !(isPartedByDots(run) && endsInLetter.test(before));
    if ((isPassport || isCard) && !isDays(run)) return true;
  }
  return false;
}

const lonelyLetter = /(?<![\p{L}\p{N}])[A-Za-z][ .]*$/u;
const endsInLetter = /\p{L}$/u;

/** Years, each with or without day and month: `30.4.1975 1976`. */
function isDays(run: string): boolean {
  return /^(?:(?:\d{1,2}[ .]+){0,2}(?:1[5-9]|20)\d\d[ .]*)+$/.test(run) && /[ .]/.test(run);
}

function isPartedByDots(run: string): boolean {
  return /^\d+\./.test(run);
}
