/** `ĐG-2026-0001`: the first card of a year has number 1, and no number comes twice. */
export function toCardNumber(year: number, number: number): string {
  return `ĐG-${year}-${String(number).padStart(4, '0')}`;
}

/** The mark and the zeros in front may be left out, and hyphens be spaces or dashes. */
const typed = /^(?:[đd]g)?[\s\p{Pd}]*(20\d\d)[\s\p{Pd}]+(\d{1,6})$/iu;

/** The card that a typed text names; nothing when it cannot be one. */
export function readCardNumber(text: string): string | undefined {
  const [, year, number] = typed.exec(text.normalize('NFC').trim()) ?? [];
  if (year === undefined || Number(number) === 0) return undefined;
  return toCardNumber(Number(year), Number(number));
}
