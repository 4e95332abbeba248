import type { Unsearched } from '#src/catalogue/issues/unsearched.ts';

/**
 * Why an output may not ship.
 * `hidden-value`: it holds a hidden value. `closed-image`: it holds bytes of a closed scan.
 * `unlisted-image`: an image under `iiif/` that belongs to no open page. `image-metadata`: a
 * published image carries metadata. `unreadable`: the gate cannot look inside.
 * `unsearched-redaction`: it holds words of a page with redactions, and the gate cannot read what
 * lies below these.
 */
export type HitKind =
  | 'hidden-value'
  | 'closed-image'
  | 'unlisted-image'
  | 'image-metadata'
  | 'unreadable'
  | 'unsearched-redaction';

/** Never holds the value itself: a report may be read by people who may not know it. */
export interface GateHit {
  readonly kind: HitKind;
  /** Path in the output folder, with `/`; a member of an archive after `!`. */
  readonly output: string;
  readonly record?: string;
  readonly field?: string;
  /** What could not be read, below the folder of scans, and why: of `unsearched-redaction`. */
  readonly source?: { readonly file: string; readonly reason: string };
}

export interface GateReport {
  readonly hits: readonly GateHit[];
  readonly files: number;
  readonly bytes: number;
  /** How many texts and image windows were looked for. */
  readonly facts: number;
  /** What could not be looked for; it stops nothing. */
  readonly unsearched: readonly Unsearched[];
}
