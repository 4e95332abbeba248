import type { Language } from './values.ts';

/** A text, or any other value, in a language; in Vietnamese where it has none in that one. */
export function inLanguage<Value>(
  local: { readonly vi: Value; readonly en?: Value },
  language: Language,
): Value {
  return local[language] ?? local.vi;
}
