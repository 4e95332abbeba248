import type { AuthorityLinks } from '../catalogue/model.ts';
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

/** What a conditional record has beside its own columns. */
export interface WholeDescription {
  readonly authorities: AuthorityLinks;
  /** Names of those authorities that are nowhere on the site. */
  readonly hiddenNames: readonly LocalText[];
}
export type StaffFile = ConditionalFile & WholeDescription;
export type StaffItem = ConditionalItem & WholeDescription;
