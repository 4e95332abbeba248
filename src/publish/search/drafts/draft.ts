import type { ArchivalDate, Language, LocalText, PublicAccess } from '#src/domain/values.ts';
import type { FacetName, RecordEntry, TextEntry } from '#src/site/search-files.ts';

export type SearchKind =
  | 'fonds'
  | 'file'
  | 'item'
  | 'collection'
  | 'exhibit'
  | 'page'
  | 'anniversary'
  | 'subject'
  | 'person'
  | 'organisation'
  | 'place';

/** The searched text of an item's page. */
export interface DraftPage extends TextEntry {
  readonly number: number;
}

/** Parts of a reference, as the archive writes them. */
export interface ReferenceParts {
  readonly fonds: string;
  readonly inventory?: string;
  readonly file?: string;
  /** For an item: its number in the file. Absent for a file. */
  readonly item?: { readonly ordinal?: number; readonly folios?: string };
}

/**
 * A search result before it is written to the files of either language. Everything in it is public.
 * `shown` is the language of its page.
 */
export interface SearchDraft {
  readonly kind: SearchKind;
  readonly title: LocalText;
  /** Its display name, if it differs from its title (`toRecordName`). */
  readonly name?: LocalText;
  /** Its page in a language. */
  readonly toPath: (language: Language) => string;
  /** Its kind, in words. */
  readonly kindLabel: (language: Language) => string;
  readonly reference?: (language: Language) => string;
  readonly date?: ArchivalDate;
  readonly access?: PublicAccess['kind'];
  /** Displayed fields besides the title. */
  readonly text: (shown: Language) => string | undefined;
  /** Searched fields besides title and text. */
  readonly words: (shown: Language) => readonly (string | undefined)[];
  /** Its own document number: it is suggested, and finds the record. */
  readonly number?: string;
  readonly author?: string;
  /** Codes shown on its page. */
  readonly codes?: readonly string[];
  /** Parts of its reference; a fonds has one. */
  readonly parts?: ReferenceParts;
  /** Other names of an authority or a fonds, for suggestions. */
  readonly variants?: readonly string[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly pages?: readonly DraftPage[];
  readonly thumbnail?: NonNullable<RecordEntry['thumbnail']>;
  readonly citation?: Readonly<Record<Language, string>>;
}

/** A record without a title in a language is found in it, and links to its Vietnamese page. */
export function toShownLanguage(title: LocalText, language: Language): Language {
  return title[language] === undefined ? 'vi' : language;
}
