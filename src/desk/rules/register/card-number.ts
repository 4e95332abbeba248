/** `ĐG-2026-0001`: numbers start at 1 each year and are never reused. */
export function toCardNumber(year: number, number: number): string {
  return `ĐG-${year}-${String(number).padStart(4, '0')}`;
}

/** The prefix and leading zeros are optional, and hyphens may be spaces or dashes. */
const typed = /^(?:[đd]g)?[\s\p{Pd}]*(20\d\d)[\s\p{Pd}]+(\d{1,6})$/iu;

/** Parses a typed card number; returns nothing if it cannot be one. */
export function readCardNumber(text: string): string | undefined {
  const [, year, number] = typed.exec(text.normalize('NFC').trim()) ?? [];
  if (year === undefined || Number(number) === 0) return undefined;
  return toCardNumber(Number(year), Number(number));
}
