import type { Region } from '#src/domain/values.ts';
import type { Look, Rotation, View } from '../core/view.ts';
import type { ViewerImage } from '../core/viewer-data.ts';
import type { ImageState } from '../core/viewer.store.ts';

/** A point of an image, in pixels of its master. */
export interface ImagePoint {
  /** Index of the image, from 0. */
  readonly image: number;
  readonly x: number;
  readonly y: number;
}

/** Deep zoom of one image, or of two side by side. */
export interface DeepZoom {
  /**
   * Opens images at a view, or moves to the view if they are already open. No images clear the
   * deep zoom.
   */
  show(images: readonly ViewerImage[], view: View): void;
  /** Retries tiles that failed to load. */
  reload(): void;
  /** 2 is twice as large. */
  zoomBy(factor: number): void;
  /** In fractions of the visible area: `(0.25, 0)` moves the view a quarter to the right. */
  panBy(across: number, down: number): void;
  turn(rotation: Rotation, isFlipped: boolean): void;
  light(look: Look): void;
  showWhole(): void;
  /** Whether the whole image is visible, as when it was opened; also true when nothing is open. */
  isWhole(): boolean;
  /** The visible area, once its images are open. */
  getSight(): Sight | undefined;
  /** Moves to the visible area of another deep zoom. */
  follow(sight: Sight): void;
  /** Marks regions of the first image. The current one is highlighted and scrolled into view. */
  mark(shown: readonly Region[], others: readonly Region[]): void;
  /** Disables moving the image by dragging, while a region is framed. */
  setStill(isStill: boolean): void;
  /** The region of the first image between two corners in element pixels. */
  toRegion(from: ScreenPoint, to: ScreenPoint): Region | undefined;
  destroy(): void;
}

/** The visible area of a deep zoom: its centre, in page heights, and zoom. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface DeepZoomEvents {
  /** Called after the reader has moved; undefined when the whole image is visible. */
  readonly onRegion: (region: Region | undefined) => void;
  readonly onState: (state: ImageState) => void;
  /** Called when the images are laid out; tiles may still be loading. */
  readonly onOpen?: () => void;
  /** Called with the zoom: 1 where the whole image just fits. */
  readonly onZoom?: (zoom: number) => void;
  /** Called after every move with screen pixels per pixel of the master. */
  readonly onScale?: (scale: number) => void;
  /** Called on every step of a move. */
  readonly onSight?: (sight: Sight) => void;
  /** Called when the reader clicks or taps the image. */
  readonly onPoint?: (point: ImagePoint) => void;
}
