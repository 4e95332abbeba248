import type { Region } from '#src/domain/values.ts';

/** Degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** Image adjustments. In per cent, 100 as scanned. */
export interface Look {
  readonly brightness: number;
  readonly contrast: number;
  readonly isInverted: boolean;
  readonly isGrey: boolean;
}

/** Panels beside the image: one at a time. */
export type PanelName =
  'pages' | 'text' | 'search' | 'image' | 'notes' | 'cite' | 'compare' | 'keys';

/** A second page beside the first. */
export interface Beside {
  /** Slug of its item; absent for a page of the same item. */
  readonly item?: string;
  readonly page: number;
  /** The pages move independently. */
  readonly isFree?: true;
  /** The visible part of it, if it moves independently. */
  readonly region?: Region;
}

/**
 * The viewer's state: all of it is in the URL, so that it can be cited and shared. Default
 * values are absent.
 */
export interface View {
  readonly page: number;
  readonly rotation: Rotation;
  /** Absent when the whole page is shown. */
  readonly region?: Region;
  readonly isFlipped?: true;
  /** Shows the next page beside this one. */
  readonly isSpread?: true;
  readonly look?: Look;
  readonly panel?: PanelName;
  /** Search text. */
  readonly query?: string;
  /** Index of the current hit, from 0. */
  readonly hit?: number;
  /** Index of the selected line in the text of the page, from 0. */
  readonly line?: number;
  /** A region of the page that the reader has framed. */
  readonly frame?: Region;
  readonly beside?: Beside;
  /** Invalid parts of the URL: reported to the reader, and not written back. */
  readonly missed?: Missed;
}

export interface Missed {
  /** A page that does not exist, as written. */
  readonly page?: string;
  /** The region is invalid or outside the page. */
  readonly region?: true;
}

export const plainLook: Look = { brightness: 100, contrast: 100, isInverted: false, isGrey: false };

export function isPlain({ brightness, contrast, isInverted, isGrey }: Look): boolean {
  return brightness === 100 && contrast === 100 && !isInverted && !isGrey;
}

/** Normalises typed text for the search: NFC, trimmed. */
export function toSought(typed: string): string {
  return typed.trim().normalize('NFC').slice(0, 200);
}

/** Whether the view is a single whole page, upright, as in a plain image. */
export function isWholePage({
  region,
  rotation,
  isFlipped,
  isSpread,
  look,
  beside,
}: View): boolean {
  const isTurned = rotation !== 0 || isFlipped === true;
  return !region && !isTurned && !isSpread && !beside && isPlain(look ?? plainLook);
}

/** Clips a region to a page; undefined where they do not overlap. */
export function clipRegion(
  { x, y, width, height }: Region,
  page: { readonly width: number; readonly height: number },
): Region | undefined {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const clipped = {
    ...{ x: left, y: top },
    width: Math.min(x + width, page.width) - left,
    height: Math.min(y + height, page.height) - top,
  };
  return clipped.width > 0 && clipped.height > 0 ? clipped : undefined;
}

type OptionalKey = Exclude<keyof View, 'page' | 'rotation'>;

/** The view with one property changed or removed. */
export function withPart<Key extends OptionalKey>(
  view: View,
  key: Key,
  value: View[Key] | undefined,
): View {
  if (value !== undefined) return { ...view, [key]: value };
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => name !== key),
  ) as unknown as View;
}

const ofPage: readonly OptionalKey[] = ['region', 'isFlipped', 'line', 'frame'];

/** Another page, whole and upright, with the same image adjustments. */
export function atPage(view: View, page: number): View {
  const bare = ofPage.reduce((rest, key) => withPart(rest, key, undefined), view);
  return { ...bare, page, rotation: 0 };
}
