import type { LocalText } from '#src/domain/values.ts';
import { translateTo, type MessageKey } from '#src/i18n/index.ts';
import type { MessageValues } from '#src/i18n/messages.ts';
import type { LanguageMap } from './model.ts';

export function toLanguageMap({ vi, en }: LocalText): LanguageMap {
  return { vi: [vi], ...(en === undefined ? {} : { en: [en] }) };
}

/** Words of the interface in both languages. */
export function say(key: MessageKey, values?: MessageValues): LanguageMap {
  return { vi: [translateTo('vi')(key, values)], en: [translateTo('en')(key, values)] };
}

/** What a function says in each language. */
export function inBoth(tell: (language: 'vi' | 'en') => string): LanguageMap {
  return { vi: [tell('vi')], en: [tell('en')] };
}
