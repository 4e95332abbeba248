import type { Language } from './values.ts';

/** The value for a language; the Vietnamese one where there is none for it. */
export function inLanguage<Value>(
  local: { readonly vi: Value; readonly en?: Value },
  language: Language,
): Value {
  return local[language] ?? local.vi;
}
