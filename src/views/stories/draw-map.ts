import { geoContains, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { merge } from 'topojson-client';
import type { MultiPolygon } from 'geojson';
import coarse from 'world-atlas/countries-50m.json?raw';
import fine from 'world-atlas/countries-10m.json?raw';
import { drawGrid, type MapGrid } from './map-grid.ts';
import type { MapPlace } from './story-map.ts';

type Topology = Parameters<typeof merge>[0];
type Areas = Extract<Parameters<typeof merge>[1], readonly unknown[]>;
type Atlas = Topology & { readonly objects: { readonly countries: { geometries: Areas } } };
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the map, in per cent of its size, with its name to one side. */
export interface DrawnPlace extends Point {
  readonly place: MapPlace;
  readonly side: 'left' | 'right';
  /** Position of the name: moved away from its point where another name is near. */
  readonly labelY: number;
}

/** A map as SVG paths in a box of `width` by `height`. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly vietnam: string;
  readonly places: readonly DrawnPlace[];
  readonly grid: MapGrid;
  /** Position for the name of the sea, in per cent. */
  readonly sea?: Point;
}

/** The whole country with its archipelagos, and a frame around the area of the main map. */
export interface DrawnCountry extends Omit<DrawnMap, 'places' | 'grid' | 'sea'> {
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly hoangSa: readonly Point[];
  readonly truongSa: readonly Point[];
}

/**
 * ISO 3166-1: Viet Nam, and nearby countries. Islands in dispute are drawn from the lists below.
 */
const vietnamId = '704';
const neighbourIds = ['096', '104', '116', '156', '360', '418', '458', '608', '764'];
/** Longitude and latitude of the larger islands, from north to south. */
const hoangSa: readonly [number, number][] = [
  [112.33, 16.84],
  [112.73, 16.67],
  [111.6, 16.53],
  [111.2, 15.78],
];
const truongSa: readonly [number, number][] = [
  [114.33, 11.43],
  [114.37, 10.18],
  [114.33, 9.89],
  [113.83, 9.55],
  [111.92, 8.65],
  [112.91, 7.89],
];
const mapSize = { width: 900, height: 640 };
const countrySize = { width: 360, height: 440 };
/** Pixels drawn beyond the box, where the page has room for them. */
const beyond = 90;
/** Smallest extent of a map in degrees, so that a single place is shown with its surroundings. */
const leastSpan = 1.1;

const atlases = new Map<string, ReturnType<typeof readAtlas>>();

/** The land, with internal borders dissolved. */
function readAtlas(raw: string): { readonly land: MultiPolygon; readonly vietnam: MultiPolygon } {
  const known = atlases.get(raw);
  if (known) return known;
  const atlas = JSON.parse(raw) as Atlas;
  const pick = (ids: readonly string[]): MultiPolygon => {
    const { geometries } = atlas.objects.countries;
    return merge(
      atlas,
      geometries.filter(({ id }) => ids.includes(String(id))),
    );
  };
  const read = { land: pick(neighbourIds), vietnam: pick([vietnamId]) };
  atlases.set(raw, read);
  return read;
}

/** Draws the coast around some places, and an overview of where in the country that is. */
export function drawMap(places: readonly MapPlace[]): {
  readonly map: DrawnMap;
  readonly country: DrawnCountry;
} {
  const [west, east] = widen(
    places.map(({ longitude }) => longitude),
    1.4,
  );
  const [south, north] = widen(
    places.map(({ latitude }) => latitude),
    1,
  );
  const toMap = fit([west, east], [south, north], mapSize);
  const country = fit([101.6, 117.6], [6.6, 23.6], countrySize);
  const named = placeNames(toMap, places);
  const sea = findSea(toMap, named);
  const corners = [toPoint(country, west, north), toPoint(country, east, south)] as const;
  return {
    map: {
      ...mapSize,
      ...draw(toMap, fine),
      places: named,
      grid: drawGrid(toMap, mapSize),
      ...(sea && { sea }),
    },
    country: {
      ...countrySize,
      ...draw(country, coarse),
      frame: {
        x: corners[0].x,
        y: corners[0].y,
        width: corners[1].x - corners[0].x,
        height: corners[1].y - corners[0].y,
      },
      hoangSa: hoangSa.map(([longitude, latitude]) => toPoint(country, longitude, latitude)),
      truongSa: truongSa.map(([longitude, latitude]) => toPoint(country, longitude, latitude)),
    },
  };
}

/** Adds a quarter on each side; at least `leastSpan` times `share` in total. */
function widen(values: readonly number[], share: number): [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const margin = Math.max((most - least) * 0.25, (leastSpan * share - (most - least)) / 2);
  return [least - margin, most + margin];
}

function fit(
  [west, east]: readonly [number, number],
  [south, north]: readonly [number, number],
  { width, height }: { readonly width: number; readonly height: number },
): GeoProjection {
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  return geoMercator()
    .fitSize([width, height], { type: 'MultiPoint', coordinates: corners })
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]);
}

function draw(projection: GeoProjection, raw: string) {
  const { land, vietnam } = readAtlas(raw);
  return {
    // Neighbouring land has no outline, so whole pixels are precise enough.
    land: geoPath(projection).digits(0)(land) ?? '',
    vietnam: geoPath(projection).digits(1)(vietnam) ?? '',
  };
}

function toPoint(projection: GeoProjection, longitude: number, latitude: number): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x: Math.round(x), y: Math.round(y) };
}

/** Height of a name in per cent of the map. */
const nameHeight = 5.4;

/** Places names beside their points, towards the middle, without overlaps. */
function placeNames(projection: GeoProjection, places: readonly MapPlace[]): DrawnPlace[] {
  const taken = { left: new Array<number>(), right: new Array<number>() };
  return places
    .map((place) => {
      const { x, y } = toPoint(projection, place.longitude, place.latitude);
      return {
        place,
        x: (x / mapSize.width) * 100,
        y: (y / mapSize.height) * 100,
      };
    })
    .sort((a, b) => a.y - b.y)
    .map((point) => {
      const side = point.x > 62 ? 'left' : 'right';
      const above = taken[side].at(-1) ?? -Infinity;
      const labelY = Math.max(point.y, above + nameHeight);
      taken[side].push(labelY);
      return { ...point, side, labelY };
    });
}

/** Open water in the east of a map, away from the names of its places. */
function findSea(projection: GeoProjection, places: readonly DrawnPlace[]): Point | undefined {
  const { land, vietnam } = readAtlas(fine);
  const isWater = (x: number, y: number): boolean => {
    const point = projection.invert?.([(x / 100) * mapSize.width, (y / 100) * mapSize.height]);
    return !!point && !geoContains(land, point) && !geoContains(vietnam, point);
  };
  const x = 86;
  const y = [78, 24, 52].find(
    (one) =>
      places.every(({ labelY, ...point }) => point.x < 50 || Math.abs(labelY - one) > nameHeight) &&
      [x - 8, x, x + 8].every((across) => isWater(across, one)),
  );
  return y === undefined ? undefined : { x, y };
}
