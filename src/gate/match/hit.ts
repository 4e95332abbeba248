import type { Unsearched } from '#src/catalogue/issues/unsearched.ts';

/**
 * Why an output may not be published. `hidden-value`: it contains a hidden value. `closed-image`:
 * it contains bytes of a closed scan. `unlisted-image`: an image under `iiif/` that belongs to no
 * open page. `image-metadata`: a published image carries metadata. `unreadable`: the gate cannot
 * read it. `unsearched-redaction`: it contains words of a page with redactions, and the gate cannot
 * read the text below them.
 */
export type HitKind =
  | 'hidden-value'
  | 'closed-image'
  | 'unlisted-image'
  | 'image-metadata'
  | 'unreadable'
  | 'unsearched-redaction';

/** Never contains the value itself: a report may be read by people who must not know it. */
export interface GateHit {
  readonly kind: HitKind;
  /** Path in the output folder, with `/`; a member of an archive follows `!`. */
  readonly output: string;
  readonly record?: string;
  readonly field?: string;
  /** For `unsearched-redaction`: the unreadable file, relative to the scans folder, and why. */
  readonly source?: { readonly file: string; readonly reason: string };
}

export interface GateReport {
  readonly hits: readonly GateHit[];
  readonly files: number;
  readonly bytes: number;
  /** Number of texts and image windows searched for. */
  readonly facts: number;
  /** Unsearchable sources; they do not stop the build. */
  readonly unsearched: readonly Unsearched[];
}
