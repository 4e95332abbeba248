import type { Language } from '#src/domain/values.ts';

/**
 * Whether the text is a number, a notation without one (`BC`), or a statement that there is none.
 */
export function classifyNumber(text: string): 'number' | 'notation' | 'none' {
  if (/^(?:không(?: có)? số|k\/s|s\/n)$/iu.test(text)) return 'none';
  return /^[([]?\d/.test(text) ? 'number' : 'notation';
}

/** Words before a number in a sentence: a notation without a number is not called one. */
export const numberWords = {
  vi: { number: 'số', notation: 'ký hiệu', none: 'không số' },
  en: { number: 'no.', notation: 'notation', none: 'without number' },
} as const satisfies Record<Language, Record<ReturnType<typeof classifyNumber>, string>>;
