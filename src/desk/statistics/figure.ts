import type { Purpose } from '../reader-facts.ts';
import type { RefusalReason } from '../rules/decision.ts';
import type { Closing } from '../rules/closing.ts';
import type { Way } from '../rules/way.ts';

/** What the yearly report of an archive asks of its reading room. */
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
  | 'refused'
  | `closed-${Closing}`;

export type Unit =
  'visit' | 'person' | 'request' | 'percent' | 'day' | 'file' | 'item' | 'page' | 'copy' | 'seat';

/** One line of the report. Nothing is measured where there is no `value`. */
export interface Figure {
  readonly measure:
    | Measure
    | { readonly purpose: Purpose }
    | { readonly way: Way }
    | { readonly refusal: RefusalReason };
  readonly unit: Unit;
  readonly value?: number;
  /** For the desk alone: it is never public, not even hidden. */
  readonly isInternal?: true;
  /** Figures of one part add up to another figure. */
  readonly part?: 'purpose' | 'origin' | 'way' | 'refusal';
  /** How many requests or items it is a share, a middle or a sum of. */
  readonly of?: number;
  /** The numbers on both sides of a line that it draws through a figure which stands beside it. */
  readonly sides?: readonly [number, number];
}
