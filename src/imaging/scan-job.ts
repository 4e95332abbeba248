import type { Redaction, Region } from '../domain/values.ts';

/** One page to cut. Only pages that are public become jobs. */
export interface ScanJob {
  readonly itemSlug: string;
  /** Page number in the item, from 1. */
  readonly page: number;
  /** Master, relative to the scans folder, with `/`. */
  readonly master: string;
  /** Which page of a master that holds several, from 0. */
  readonly frame?: number;
  /** Transcription of the page, relative to the scans folder, with `/`. */
  readonly words?: string;
  /** Which page of a transcription of several, from 0, where that is not `frame`. */
  readonly wordsPage?: number;
  /** Parts of the page that stories show, to be cut besides the whole. */
  readonly regions?: readonly Region[];
  /** A person has said that the scan is damaged and is shown as it is. */
  readonly acceptsDamage?: boolean;
  /** Burnt in before anything is cut; pixels of the upright master. */
  readonly redactions: readonly Redaction[];
}
