import type { Place } from '../issues/issue.ts';
import type { Prose } from '#src/domain/values.ts';

/** A text as read, with everything to be checked once all records are known. */
export interface ProseReading {
  readonly prose: Prose;
  readonly references: readonly ProseReference[];
  readonly links: readonly ProseLink[];
  /** Every component, in order, to be checked against the files beside the text. */
  readonly uses: readonly ProseUse[];
}

/** A component that refers to a record. */
export interface ProseReference {
  readonly component: string;
  readonly record: string;
  readonly kinds: 'any' | 'item';
  /** As written; checked against the item's pages later. */
  readonly page?: string;
  /** Four numbers, as `readRegion` gives them. */
  readonly region?: string;
  /** It shows a picture of the record. */
  readonly shows: boolean;
  /** The text of a quotation, without markup. */
  readonly quote?: string;
  readonly place: Place;
}

/** A component with its attributes. */
export interface ProseUse {
  readonly component: string;
  readonly props: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** A link to a path of this site. */
export interface ProseLink {
  readonly href: string;
  readonly place: Place;
}
