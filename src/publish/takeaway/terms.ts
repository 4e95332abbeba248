import { inLanguage } from '#src/domain/local-text.ts';
import type { Language } from '#src/domain/values.ts';
import { findRights } from '#src/describe/access/rights.ts';
import type { OpenItem, PublicCatalogue } from '#src/public/public-model.ts';

/** Terms of use for files: the archive's text, and the URL of the licence if any. */
export function toTerms(catalogue: PublicCatalogue, item: OpenItem, language: Language): string {
  const { statement, href } = findRights(catalogue, item);
  const words = inLanguage(statement, language);
  return href === undefined ? words : `${words} ${href}`;
}
