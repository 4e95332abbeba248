import type { Language } from '#src/domain/values.ts';
import type { Labels } from '#src/i18n/messages.ts';
import type { search } from '#src/i18n/messages/search.ts';

export type SearchLabels = Labels<typeof search>;

/** Data that the page passes to its script. */
export interface SearchData {
  readonly language: Language;
  /** What the search box covers. */
  readonly scope: string;
  /** Name of the archive, for citations. */
  readonly archive: string;
  /** Location of the archive, for exports. */
  readonly place?: string | undefined;
  /** The guide for readers, where the archive has written one. */
  readonly guideHref?: string | undefined;
  readonly labels: SearchLabels;
}
