import type { Place } from '../issues/issue.ts';
import type { Prose } from '../values.ts';

/** A text as it was read, with what has to be checked once all records are known. */
export interface ProseReading {
  readonly prose: Prose;
  readonly references: readonly ProseReference[];
  readonly links: readonly ProseLink[];
}

/** A component that names a record. */
export interface ProseReference {
  readonly component: string;
  readonly record: string;
  readonly kinds: 'any' | 'item';
  /** As written; checked against the item's pages later. */
  readonly page?: string;
  readonly place: Place;
}

/** A link to an address of this site. */
export interface ProseLink {
  readonly href: string;
  readonly place: Place;
}
