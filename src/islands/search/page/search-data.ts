import type { Language } from '#src/domain/values.ts';
import type { search } from '#src/i18n/messages/search.ts';

export type SearchLabels = Readonly<Record<keyof typeof search, string>>;

/** What the page hands to its script. */
export interface SearchData {
  readonly language: Language;
  /** What the box searches. */
  readonly scope: string;
  /** For citations. */
  readonly archive: string;
  /** Where it is, for exports. */
  readonly place?: string | undefined;
  /** The guide for readers, where the archive has written one. */
  readonly guideHref?: string | undefined;
  readonly labels: SearchLabels;
}
