import { typeLabel } from '#src/domain/schema/types.ts';
import type { Language } from '#src/domain/values.ts';

/** What a record of no listed type is filed under. */
const unlisted = 'Khác';

/** The type of an item for people; undefined for “other” and where it is not public. */
export function toTypeName(type: string, language: Language): string | undefined {
  return type === unlisted || type === '' ? undefined : typeLabel(type, language);
}
