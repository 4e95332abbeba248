import type { Region } from '#src/domain/values.ts';

/** Degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** How the image is lit. In per cent, 100 as scanned. */
export interface Look {
  readonly brightness: number;
  readonly contrast: number;
  readonly isInverted: boolean;
  readonly isGrey: boolean;
}

/** What may stand beside the image: one at a time. */
export type PanelName = 'pages' | 'text' | 'search' | 'image' | 'cite' | 'compare' | 'keys';

/** A second page beside the first. */
export interface Beside {
  /** Slug of its item; absent for a page of the same item. */
  readonly item?: string;
  readonly page: number;
  /** Each page is moved by itself. */
  readonly isFree?: true;
  /** The part of it in sight, where it is moved by itself. */
  readonly region?: Region;
}

/**
 * The viewer's state: all of it is in the address, so that it can be cited and shared. Default
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
  /** What is looked for in the item. */
  readonly query?: string;
  /** The hit that is shown, by its place among all, from 0. */
  readonly hit?: number;
  /** The line that is chosen on the page, by its place in the text, from 0. */
  readonly line?: number;
  /** A part of the page that the reader has drawn a frame around. */
  readonly frame?: Region;
  readonly beside?: Beside;
  /** What the address asked for and cannot be shown: it is said, and not written again. */
  readonly missed?: Missed;
}

export interface Missed {
  /** A page that is not there, as written. */
  readonly page?: string;
  /** No part of a page, or none of this one. */
  readonly region?: true;
}

export const plainLook: Look = { brightness: 100, contrast: 100, isInverted: false, isGrey: false };

export function isPlain({ brightness, contrast, isInverted, isGrey }: Look): boolean {
  return brightness === 100 && contrast === 100 && !isInverted && !isGrey;
}

/** What is typed, as it is sought: NFC, without spaces at its ends. */
export function toSought(typed: string): string {
  return typed.trim().normalize('NFC').slice(0, 200);
}

/** The whole page, upright and by itself: as a plain image shows it. */
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

/** The part of a region that lies on a page; none where they do not touch. */
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

/** The view with one part changed, or without it. */
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

/** Another page is shown whole and upright, in the same light. */
export function atPage(view: View, page: number): View {
  const bare = ofPage.reduce((rest, key) => withPart(rest, key, undefined), view);
  return { ...bare, page, rotation: 0 };
}
