import type { Language } from '../../catalogue/values.ts';
import type { SiteSettings } from '../../catalogue/schema/site.ts';
import { translateTo } from '../../i18n/index.ts';

/** On which terms files may be used: the address of the licence, or what the archive asks for. */
export function toTerms({ rights }: SiteSettings, language: Language): string {
  return rights ?? translateTo(language)('takeaway.noTerms');
}
