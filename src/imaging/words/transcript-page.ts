import type { ImageSize } from '#src/domain/page-images.ts';
import type { WrittenLine } from './text-line.ts';
import type { Orientation } from './turn-box.ts';

/** Tenths of a millimetre and 1/1,200 of an inch are units of ALTO. */
export type LengthUnit = 'pixel' | 'mm10' | 'inch1200';

/** A page of a transcription as its file states it, in reading order: boxes in its own unit. */
export interface TranscriptPage {
  /** Of the whole picture, in `unit`; absent where the file does not say. */
  readonly size?: ImageSize | undefined;
  readonly unit: LengthUnit;
  readonly lines: readonly WrittenLine[];
}

/** The picture that a transcription lies over: its size is that of the upright one. */
export interface TranscribedImage extends ImageSize {
  readonly dpi?: number | undefined;
  /** How the stored pixels lie to the upright ones; upright by default. */
  readonly orientation?: Orientation | undefined;
  /** Pixels of the upright picture before they were made squares, where they were none. */
  readonly stored?: ImageSize | undefined;
  /** Which page of a transcription of several, from 0; its only one by default. */
  readonly frame?: number | undefined;
}
