import { typeLabel } from '#src/domain/schema/types.ts';
import type { Language } from '#src/domain/values.ts';

/** Type of records whose type is not in the list. */
const unlisted = 'Khác';

/** Display name of an item's type; undefined for “other” and where it is not public. */
export function toTypeName(type: string, language: Language): string | undefined {
  return type === unlisted || type === '' ? undefined : typeLabel(type, language);
}
