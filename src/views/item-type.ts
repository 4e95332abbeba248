import { typeLabel } from '../catalogue/schema/types.ts';
import type { Language } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicItem } from '../publish/public-model.ts';

/** What a record of no listed type is filed under. */
const unlisted = 'Khác';

/** The type of an item for people; undefined for “other”, which says nothing. */
export function toTypeName(type: string, language: Language): string | undefined {
  return type === unlisted ? undefined : typeLabel(type, language);
}

/** `Nghị quyết 24-NQ/TU`; `Tài liệu` for an item of no listed type. */
export function toTypeAndNumber(item: PublicItem, language: Language): string {
  const name = toTypeName(item.type, language) ?? translateTo(language)('records.item');
  return item.number === undefined ? name : `${name} ${item.number}`;
}
