import type { Redaction, Region } from '../domain/values.ts';

/** One page to cut. Only pages that are public become jobs. */
export interface ScanJob {
  readonly itemSlug: string;
  /** Page number in the item, from 1. */
  readonly page: number;
  /** Master, relative to the scans folder, with `/`. */
  readonly master: string;
  /** Page index in a multi-page master, from 0. */
  readonly frame?: number;
  /** Transcription of the page, relative to the scans folder, with `/`. */
  readonly words?: string;
  /** Page index in a multi-page transcription, from 0, if it is not `frame`. */
  readonly wordsPage?: number;
  /** Regions of the page that stories show, cut besides the whole page. */
  readonly regions?: readonly Region[];
  /** A person has accepted the scan's damage, and it is shown as it is. */
  readonly acceptsDamage?: boolean;
  /** Burnt in before anything is cut; pixels of the upright master. */
  readonly redactions: readonly Redaction[];
}
