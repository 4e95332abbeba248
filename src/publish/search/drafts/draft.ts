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

/** What of a page of an item is searched. */
export interface DraftPage extends TextEntry {
  readonly number: number;
}

export interface DraftPlace {
  readonly fonds: string;
  readonly inventory?: string;
  readonly file?: string;
  /** Of an item: which of its file. Absent in the place of a file. */
  readonly item?: { readonly ordinal?: number; readonly folios?: string };
}

/**
 * One thing that can be found, before it is written into the files of either language. All of it is
 * public. `shown` is the language that its page is in.
 */
export interface SearchDraft {
  readonly kind: SearchKind;
  readonly title: LocalText;
  /** How it is shown, where that is more than its title (`toRecordName`). */
  readonly name?: LocalText;
  /** Its page in a language. */
  readonly address: (language: Language) => string;
  /** What it is, in words. */
  readonly kindLabel: (language: Language) => string;
  readonly reference?: (language: Language) => string;
  readonly date?: ArchivalDate;
  readonly access?: PublicAccess['kind'];
  /** What is shown of it beside the title. */
  readonly text: (shown: Language) => string | undefined;
  /** What is searched besides title and text. */
  readonly words: (shown: Language) => readonly (string | undefined)[];
  /** Its own document number: it is suggested, and the record is found by it. */
  readonly number?: string;
  readonly author?: string;
  /** Codes that its page shows. */
  readonly codes?: readonly string[];
  /** Where it lies; a fonds alone is a place, too. */
  readonly place?: DraftPlace;
  /** What an authority or a fonds is called besides its title, for suggestions. */
  readonly variants?: readonly string[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly pages?: readonly DraftPage[];
  readonly thumbnail?: NonNullable<RecordEntry['thumbnail']>;
  readonly citation?: Readonly<Record<Language, string>>;
}

/** A record without a title in a language is found in it, and leads to its Vietnamese page. */
export function toShownLanguage(title: LocalText, language: Language): Language {
  return title[language] === undefined ? 'vi' : language;
}
