import { inLanguage } from '#src/domain/local-text.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { Language } from '#src/domain/values.ts';

/** The institution as citations and machines name it. */
export function toArchiveName({ citedAs, name }: SiteSettings, language: Language): string {
  const cited = citedAs ?? name;
  return inLanguage(cited, language);
}
