import type { Issue } from './issues/issue.ts';
import type { AuthorityKind } from '../domain/values.ts';

/**
 * The content folder as it was read: texts in NFC with `\n`, tables as cells, nothing understood
 * yet. Paths are below the content folder, with `/`.
 */
export interface Sources {
  readonly site?: TextSource;
  readonly fonds: readonly FondsSource[];
  readonly authorities: readonly { readonly kind: AuthorityKind; readonly table: TableSource }[];
  /** `withdrawn.csv` */
  readonly withdrawn?: TableSource;
  readonly collections: readonly StorySource[];
  readonly exhibits: readonly ExhibitSource[];
  readonly anniversaries?: TextSource;
  /** `synonyms.yaml` */
  readonly synonyms?: TextSource;
  readonly pages: readonly StorySource[];
  readonly letters: readonly StorySource[];
  /** Absent when there is no folder of scans. */
  readonly scans?: ScanFolders;
  /** Problems of reading itself. */
  readonly issues: readonly Issue[];
}

export interface TextSource {
  readonly file: string;
  readonly text: string;
}

export interface TableSource {
  readonly file: string;
  /** What stands between cells. */
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows that cannot be told into cells; absent when there are none. */
  readonly damaged?: readonly DamagedRow[];
}

export interface TableRow {
  /** Row of the spreadsheet, the heading being 1. */
  readonly row: number;
  /** Line of the file where the row starts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row whose double quotes cannot be right. Nothing of it may be used, or shown. */
export interface DamagedRow {
  readonly row: number;
  readonly line: number;
  /** `open-quote`: the quote takes in the rows below. */
  readonly kind: 'open-quote' | 'misplaced-quote';
  /** Index of the cell that the quote stands in. */
  readonly column: number;
  /** As they stand in the file. */
  readonly lines: readonly string[];
}

export interface FondsSource {
  /** Name of its folder in `fonds/`. */
  readonly folder: string;
  readonly description?: TextSource;
  readonly english?: TextSource;
  readonly files?: TableSource;
  readonly items?: TableSource;
  readonly pages?: TableSource;
  readonly redactions?: TableSource;
  /** `pages.lock`: see `binding/page-lock.ts`. */
  readonly lock?: TextSource;
}

/** A text of its own address, in one or two languages. */
export interface StorySource {
  readonly slug: string;
  readonly vi: TextSource;
  readonly en?: TextSource;
}

/** A story in a folder of its own, with the tables and recordings that lie beside it. */
export interface ExhibitSource extends StorySource {
  readonly tables: readonly TableSource[];
  readonly media: readonly MediaSource[];
}

export interface MediaSource {
  readonly name: string;
  /** Below the content folder, with `/`, as the disk spells it. */
  readonly path: string;
}

/** Every folder below SCANS_DIR that holds a file of interest, by its path there in NFC. */
export type ScanFolders = ReadonlyMap<string, ScanFolder>;

export interface ScanFolder {
  /** Its pages, in order. */
  readonly scans: readonly ScanFile[];
  /** What is wrong with its files, to be told where an item uses the folder. */
  readonly issues: readonly Issue[];
  /** Where it is on the disk, links followed. */
  readonly real: string;
}

export interface ScanFile {
  /** Path below SCANS_DIR, with `/`, as the disk spells it. */
  readonly image: string;
  /** Which page of a file that holds several, from 0: always given for a PDF. */
  readonly frame?: number;
  /** Its transcription. */
  readonly words?: string;
  /** Which page of a transcription of several, from 0, where that is not `frame`. */
  readonly wordsPage?: number;
  /** It has a redaction mark that was not applied. */
  readonly isMarked?: true;
}
