import type { Region } from '#src/domain/values.ts';
import {
  isPlain,
  plainLook,
  toSought,
  type Beside,
  type Look,
  type Missed,
  type PanelName,
  type Rotation,
  type View,
} from './view.ts';

/** All URL parameters of the viewer. */
const names = {
  page: 'trang',
  region: 'vung',
  rotation: 'xoay',
  isOpen: 'xem',
  isFlipped: 'lat',
  isSpread: 'doi',
  brightness: 'sang',
  contrast: 'tuong-phan',
  isInverted: 'am',
  isGrey: 'xam',
  panel: 'bang',
  query: 'q',
  hit: 'cho',
  line: 'dong',
  frame: 'khung',
  beside: 'so',
  isFree: 'roi',
  besideRegion: 'so-vung',
} as const;

const panelWords = {
  pages: 'trang',
  text: 'loi',
  search: 'tim',
  image: 'anh',
  notes: 'ghi-chep',
  cite: 'trich-dan',
  compare: 'doi-chieu',
  keys: 'phim',
} as const satisfies Record<PanelName, string>;

/** Allowed range of brightness and contrast, in per cent. */
export const lookRange = { least: 30, most: 300 } as const;

/** `?trang=3` → 3. */
export function readPageNumber(query: string): number | undefined {
  return toPageNumber(new URLSearchParams(query).get(names.page));
}

/**
 * The view in a URL: `?trang=3&vung=x,y,w,h`, or `?trang=3&xem=1` for a whole page. Only a page
 * number means the reading view, not the viewer.
 */
export function readView(query: string): View | undefined {
  const { view, isAsked } = read(query);
  return isAsked ? view : undefined;
}

/**
 * The same; the whole page for a URL with an invalid region: a truncated or mistyped link
 * still opens its page, and the reader is notified.
 */
export function readAskedView(query: string): View | undefined {
  const { view, isAsked } = read(query);
  return isAsked || view.missed?.region ? view : undefined;
}

function read(query: string): { readonly view: View; readonly isAsked: boolean } {
  const parameters = new URLSearchParams(query);
  const asked = parameters.get(names.region) ?? '';
  const region = readRegion(asked);
  const isOn = (name: string) => parameters.get(name) === '1';
  const page = readPageNumber(query);
  const writtenPage = (parameters.get(names.page) ?? '').slice(0, 20);
  const missed: Missed = {
    ...(page === undefined && writtenPage !== '' && { page: writtenPage }),
    ...(region === undefined && asked !== '' && { region: true }),
  };
  const look = readLook(parameters);
  const panel = readPanel(parameters.get(names.panel));
  const sought = toSought(parameters.get(names.query) ?? '');
  const hit = toPlace(parameters.get(names.hit));
  const line = toPlace(parameters.get(names.line));
  const frame = readRegion(parameters.get(names.frame));
  const beside = readBeside(parameters);
  const view: View = {
    page: page ?? 1,
    rotation: readRotation(parameters.get(names.rotation)),
    ...(region && { region }),
    ...(isOn(names.isFlipped) && { isFlipped: true }),
    ...(isOn(names.isSpread) && { isSpread: true }),
    ...(!isPlain(look) && { look }),
    ...(panel && { panel }),
    ...(sought && { query: sought }),
    ...(sought && hit !== undefined && { hit }),
    ...(line !== undefined && { line }),
    ...(frame && { frame }),
    ...(beside && { beside }),
    ...(Object.keys(missed).length > 0 && { missed }),
  };
  return { view, isAsked: region !== undefined || isOn(names.isOpen) };
}

/** Writes a view into a query string and leaves other parameters unchanged. */
export function writeView(query: string, view: View): string {
  const parameters = clearedOf(query);
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined) parameters.set(name, String(value));
  };
  const { look = plainLook, region, beside } = view;
  set(names.page, view.page);
  set(names.rotation, view.rotation === 0 ? undefined : view.rotation);
  if (region === undefined) set(names.isOpen, 1);
  else set(names.region, writeRegion(region));
  set(names.isFlipped, view.isFlipped && 1);
  set(names.isSpread, view.isSpread && 1);
  set(names.brightness, look.brightness === 100 ? undefined : look.brightness);
  set(names.contrast, look.contrast === 100 ? undefined : look.contrast);
  set(names.isInverted, look.isInverted ? 1 : undefined);
  set(names.isGrey, look.isGrey ? 1 : undefined);
  set(names.query, view.query);
  set(names.hit, view.hit !== undefined && view.query ? view.hit + 1 : undefined);
  set(names.line, view.line === undefined ? undefined : view.line + 1);
  set(names.frame, view.frame && writeRegion(view.frame));
  set(names.panel, view.panel && panelWords[view.panel]);
  set(names.beside, beside && [beside.item, beside.page].filter((part) => part).join(','));
  set(names.isFree, beside?.isFree && 1);
  set(names.besideRegion, beside?.region && writeRegion(beside.region));
  return toQuery(parameters);
}

/** The query string of the reading view at a page. */
export function withoutView(query: string, page: number): string {
  const parameters = clearedOf(query);
  parameters.set(names.page, String(page));
  return toQuery(parameters);
}

/** The query string without parameters of the viewer. */
export function clearView(query: string): string {
  return clearedOf(query).toString();
}

function clearedOf(query: string): URLSearchParams {
  const parameters = new URLSearchParams(query);
  for (const name of Object.values(names)) parameters.delete(name);
  return parameters;
}

function toQuery(parameters: URLSearchParams): string {
  return `?${parameters.toString().replaceAll('%2C', ',')}`;
}

function toPageNumber(written: string | null | undefined): number | undefined {
  return /^[1-9]\d{0,5}$/.test(written ?? '') ? Number(written) : undefined;
}

/** Counted from 1 in the URL, from 0 in a view. */
function toPlace(written: string | null): number | undefined {
  const number = toPageNumber(written);
  return number === undefined ? undefined : number - 1;
}

/** `x,y,width,height` in pixels of the scan. */
export function readRegion(written: string | null | undefined): Region | undefined {
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

function readLook(parameters: URLSearchParams): Look {
  const percent = (name: string) => {
    const written = parameters.get(name) ?? '';
    if (!/^\d{1,3}$/.test(written)) return 100;
    return Math.min(lookRange.most, Math.max(lookRange.least, Number(written)));
  };
  return {
    brightness: percent(names.brightness),
    contrast: percent(names.contrast),
    isInverted: parameters.get(names.isInverted) === '1',
    isGrey: parameters.get(names.isGrey) === '1',
  };
}

function readPanel(written: string | null): PanelName | undefined {
  return (Object.keys(panelWords) as PanelName[]).find((name) => panelWords[name] === written);
}

function readBeside(parameters: URLSearchParams): Beside | undefined {
  const written = parameters.get(names.beside) ?? '';
  const [, item, number] = /^(?:([\w.-]{1,120}),)?(\d{1,6})$/.exec(written) ?? [];
  const page = toPageNumber(number);
  if (page === undefined) return undefined;
  const isFree = parameters.get(names.isFree) === '1';
  const region = readRegion(parameters.get(names.besideRegion));
  return {
    ...(item && { item }),
    page,
    ...(isFree && { isFree }),
    ...(isFree && region && { region }),
  };
}
