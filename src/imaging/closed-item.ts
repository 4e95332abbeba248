import type { ScanJob } from './scan-job.ts';

/**
 * An item with pages that are only shown to readers with a grant: all of its pages, except withheld
 * ones. Never part of what is served.
 */
export interface ClosedItem {
  /** Record id. */
  readonly id: string;
  readonly slug: string;
  /** Record id of its file. */
  readonly file?: string;
  /** What a certificate of a copy says of it, as the record has it. */
  readonly described: DescribedItem;
  /** By page number. */
  readonly pages: readonly ClosedPage[];
}

export interface ClosedPage {
  /** From 1. */
  readonly number: number;
  readonly folio?: string;
  /** Whether the site shows it to everybody. */
  readonly isOpen: boolean;
  /** Absent if the page has no scan. */
  readonly job?: ScanJob;
}

/** The description of an item, in Vietnamese. */
export interface DescribedItem {
  readonly title: string;
  readonly type: string;
  /** Number and symbol. */
  readonly number?: string;
}
