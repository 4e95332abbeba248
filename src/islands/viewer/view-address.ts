import type { Region } from '../../catalogue/values.ts';

/** Degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** What the viewer shows: all of it stands in the address, so that it can be cited and shared. */
export interface View {
  readonly page: number;
  readonly rotation: Rotation;
  /** Absent when the whole page is shown. */
  readonly region?: Region;
}

/** `?trang=3` → 3. */
export function readPageNumber(query: string): number | undefined {
  const written = new URLSearchParams(query).get('trang') ?? '';
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined;
}

/**
 * The view that an address asks for: `?trang=3&vung=x,y,w,h`, or `?trang=3&xem=1` for a whole page.
 * A page number alone asks for the reading view, not for the viewer.
 */
export function readView(query: string): View | undefined {
  const parameters = new URLSearchParams(query);
  const region = readRegion(parameters.get('vung'));
  if (region === undefined && parameters.get('xem') !== '1') return undefined;
  return {
    page: readPageNumber(query) ?? 1,
    rotation: readRotation(parameters.get('xoay')),
    ...(region && { region }),
  };
}

/** Writes a view into a query and leaves the other parameters alone. */
export function writeView(query: string, view: View): string {
  const parameters = clearedOf(query);
  parameters.set('trang', String(view.page));
  if (view.rotation !== 0) parameters.set('xoay', String(view.rotation));
  if (view.region === undefined) parameters.set('xem', '1');
  else parameters.set('vung', writeRegion(view.region));
  return toQuery(parameters);
}

/** The query of the reading view at a page. */
export function withoutView(query: string, page: number): string {
  const parameters = clearedOf(query);
  parameters.set('trang', String(page));
  return toQuery(parameters);
}

function clearedOf(query: string): URLSearchParams {
  const parameters = new URLSearchParams(query);
  for (const name of ['trang', 'vung', 'xoay', 'xem']) parameters.delete(name);
  return parameters;
}

function toQuery(parameters: URLSearchParams): string {
  return `?${parameters.toString().replaceAll('%2C', ',')}`;
}

function readRegion(written: string | null): Region | undefined {
  const match = /^(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})$/.exec(written ?? '');
  if (match === null) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function writeRegion({ x, y, width, height }: Region): string {
  return [x, y, width, height].map(Math.round).join(',');
}

function readRotation(written: string | null): Rotation {
  return written === '90' ? 90 : written === '180' ? 180 : written === '270' ? 270 : 0;
}
