import type { ImageSize } from '#src/domain/page-images.ts';
import type { WrittenLine } from './text-line.ts';
import type { Orientation } from './turn-box.ts';

/** Tenths of a millimetre and 1/1,200 of an inch are units of ALTO. */
export type LengthUnit = 'pixel' | 'mm10' | 'inch1200';

/** A page of a transcription as written, in reading order: boxes in its own unit. */
export interface TranscriptPage {
  /** Of the whole picture, in `unit`; absent if the file does not give it. */
  readonly size?: ImageSize | undefined;
  readonly unit: LengthUnit;
  readonly lines: readonly WrittenLine[];
}

/** The picture of a transcription: its size is that of the upright one. */
export interface TranscribedImage extends ImageSize {
  readonly dpi?: number | undefined;
  /** Orientation of the stored pixels; default: upright. */
  readonly orientation?: Orientation | undefined;
  /** Size of the upright picture before its pixels were made square, if they were not. */
  readonly stored?: ImageSize | undefined;
  /** Page index in a multi-page transcription, from 0; default: its only one. */
  readonly frame?: number | undefined;
}
