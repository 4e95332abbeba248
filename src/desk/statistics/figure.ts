import type { Purpose } from '../reader-facts.ts';
import type { RefusalReason } from '../rules/decision.ts';
import type { Closing } from '../rules/closing.ts';
import type { Way } from '../rules/request.ts';

/** Sections of an archive's yearly report about its reading room. */
export type Measure =
  | 'visits'
  | 'readers'
  | 'vietnamese'
  | 'foreign'
  | 'unknown'
  | 'answered'
  | 'onTime'
  | 'median'
  | 'files'
  | 'items'
  | 'pages'
  | 'copies'
  | 'copiedPages'
  | 'certified'
  | 'seats'
  | 'came'
  | 'missed'
  | 'madePages'
  | 'grantsMade'
  | 'grantsEnded'
  | 'onlineReaders'
  | 'onlinePages'
  | 'refused'
  | `closed-${Closing}`;

export type Unit =
  | 'visit'
  | 'person'
  | 'request'
  | 'percent'
  | 'day'
  | 'file'
  | 'item'
  | 'page'
  | 'copy'
  | 'seat'
  | 'grant';

/** One line of the report. Without a `value`, nothing could be measured. */
export interface Figure {
  readonly measure:
    | Measure
    | { readonly purpose: Purpose }
    | { readonly way: Way }
    | { readonly refusal: RefusalReason };
  readonly unit: Unit;
  readonly value?: number;
  /** For staff only: never published, not even as a hidden number. */
  readonly isInternal?: true;
  /** Figures of one part add up to another figure. */
  readonly part?: 'purpose' | 'origin' | 'way' | 'refusal';
  /** How many requests or items the share, median or sum is based on. */
  readonly of?: number;
  /** The counts on both sides of a threshold that it applies to a figure published beside it. */
  readonly sides?: readonly [number, number];
}
