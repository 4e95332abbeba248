import type { Region } from '#src/domain/values.ts';
import type { Look, Rotation, View } from '../core/view.ts';
import type { ViewerImage } from '../core/viewer-data.ts';
import type { ImageState } from '../core/viewer.store.ts';

/** A place of one image, in pixels of its master. */
export interface ImagePoint {
  /** Which of the images shown, from 0. */
  readonly image: number;
  readonly x: number;
  readonly y: number;
}

/** Deep zoom of one image, or of two side by side. */
export interface Stage {
  /** Opens images at a view, or moves to the view when they are already open. None clear it. */
  show(images: readonly ViewerImage[], view: View): void;
  /** Asks again for an image that did not come whole. */
  reload(): void;
  /** 2 is twice as large. */
  zoomBy(factor: number): void;
  /** In parts of what is in sight: `(0.25, 0)` looks a quarter further right. */
  panBy(across: number, down: number): void;
  turn(rotation: Rotation, isFlipped: boolean): void;
  light(look: Look): void;
  showWhole(): void;
  /** Is all of it in sight, as it was opened? So it is, too, where nothing is open. */
  isWhole(): boolean;
  /** Where it looks, once its images are open. */
  getSight(): Sight | undefined;
  /** Looks where another stage looks. */
  follow(sight: Sight): void;
  /** Marks regions of the first image. The current one is highlighted and scrolled into view. */
  mark(shown: readonly Region[], others: readonly Region[]): void;
  /** While a frame is drawn, a drag does not move the image. */
  setStill(isStill: boolean): void;
  /** The part of the first image below two corners, in pixels of the element. */
  toRegion(from: ScreenPoint, to: ScreenPoint): Region | undefined;
  destroy(): void;
}

/** Where a stage looks: the middle, in heights of the page, and how near. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface StageEvents {
  /** The reader has moved; none when the whole image is in sight. */
  readonly onRegion: (region: Region | undefined) => void;
  readonly onState: (state: ImageState) => void;
  /** Its images have their places, though tiles are still to come. */
  readonly onOpen?: () => void;
  /** How near the reader has come: 1 where the whole image just fits. */
  readonly onZoom?: (zoom: number) => void;
  /** Pixels of the screen for one pixel of the master, after every move. */
  readonly onScale?: (scale: number) => void;
  /** Every step of a move. */
  readonly onSight?: (sight: Sight) => void;
  /** The reader has touched a place of the image. */
  readonly onPoint?: (point: ImagePoint) => void;
}
