import type { LocalText } from '#src/domain/values.ts';
import { translateTo, type MessageKey } from '#src/i18n/index.ts';
import type { MessageValues } from '#src/i18n/messages.ts';
import type { LanguageMap } from './model.ts';

export function toLanguageMap({ vi, en }: LocalText): LanguageMap {
  return { vi: [vi], ...(en === undefined ? {} : { en: [en] }) };
}

/** A UI text in both languages. */
export function say(key: MessageKey, values?: MessageValues): LanguageMap {
  return { vi: [translateTo('vi')(key, values)], en: [translateTo('en')(key, values)] };
}

/** The results of a function for both languages. */
export function inBoth(tell: (language: 'vi' | 'en') => string): LanguageMap {
  return { vi: [tell('vi')], en: [tell('en')] };
}
