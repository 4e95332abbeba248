import type { AuthorityLinks, Fields } from '../catalogue/model.ts';
import type { LetterTemplate, LocalText } from '../domain/values.ts';
import type { ConditionalFile, ConditionalItem } from '../public/public-model.ts';

/**
 * What staff of the desk may see and nobody else: the whole description of conditional records,
 * which they decide about, and the letters that they begin with. Never an output: it lies beside
 * the desk's program, and only pages of who is signed in read it.
 */
export interface StaffData {
  readonly files: readonly StaffFile[];
  readonly items: readonly StaffItem[];
  readonly letters: readonly LetterTemplate[];
}

/** The description of a conditional record that is not public. */
export interface WholeDescription {
  readonly fields: Fields;
  readonly fieldsEn: Fields;
  readonly authorities: AuthorityLinks;
  /** Names of those authorities that are nowhere on the site. */
  readonly hiddenNames: readonly LocalText[];
}
type PublicPart<Conditional> = Omit<Conditional, 'fields' | 'fieldsEn'>;

/** Not a `PublicFile`, nor a `PublicItem`: no view or output accepts them. */
export type StaffFile = PublicPart<ConditionalFile> & WholeDescription;
export type StaffItem = PublicPart<ConditionalItem> &
  WholeDescription & {
    /** Number of pages that a grant can show: those with a scan that are not withheld. */
    readonly scannedPages: number;
  };
