import type { GeoProjection } from 'd3-geo';

/** Grid lines and scale of a map: positions and lengths in per cent of it. */
export interface MapGrid {
  readonly meridians: readonly GridLine[];
  readonly parallels: readonly GridLine[];
  readonly scale: { readonly kilometres: number; readonly width: number };
}

interface GridLine {
  readonly at: number;
  /** `108°30′` */
  readonly label: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const minute = 1 / 60;
/** Possible distances between lines, in degrees. */
const steps = [5 * minute, 10 * minute, 15 * minute, 0.5, 1, 2, 5, 10];
/** Most lines across a map. */
const mostLines = 6;
const roundDistances = [1, 2, 5, 10, 20, 50, 100, 200, 500];
/** Largest width of the scale, in per cent. */
const widestScale = 20;
const kilometresPerDegree = 111.32;

/** The grid of a Mercator map, where lines are straight. */
export function drawGrid(projection: GeoProjection, { width, height }: Size): MapGrid {
  const [west, north] = projection.invert?.([0, 0]) ?? [0, 0];
  const [east, south] = projection.invert?.([width, height]) ?? [0, 0];
  const span = Math.max(east - west, north - south);
  const step = steps.find((one) => span / one <= mostLines) ?? 30;
  const toX = (longitude: number) => ((projection([longitude, north])?.[0] ?? 0) / width) * 100;
  const toY = (latitude: number) => ((projection([west, latitude])?.[1] ?? 0) / height) * 100;
  const kilometres =
    (east - west) * kilometresPerDegree * Math.cos((((north + south) / 2) * Math.PI) / 180);
  const round = roundDistances.findLast((one) => (one / kilometres) * 100 <= widestScale) ?? 1;
  return {
    meridians: listLines(west, east, step, toX),
    parallels: listLines(south, north, step, toY),
    scale: { kilometres: round, width: toTenth((round / kilometres) * 100) },
  };
}

function listLines(
  from: number,
  to: number,
  step: number,
  toPlace: (degrees: number) => number,
): readonly GridLine[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => {
    const degrees = (first + index) * step;
    return { at: toTenth(toPlace(degrees)), label: toDegrees(degrees) };
  });
}

function toDegrees(degrees: number): string {
  const minutes = Math.round(degrees * 60);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}°${rest === 0 ? '' : `${rest}′`}`;
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
