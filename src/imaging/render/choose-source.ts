import type { Region } from '#src/domain/values.ts';
import type { ImageSize, PageImages } from '#src/domain/page-images.ts';
import { toTilePath } from '../cut/page-files.ts';
import { toScaleFactors, toSizePath } from '../cut/sizes.ts';
import type { ImageRequest } from '../request/image-request.ts';
import { maxArea } from '../request/limits.ts';

/** Images of a pack that hold a region, and where it is in them when they are laid side by side. */
export interface RegionSource {
  readonly kind: 'tiles' | 'reading-size';
  /** Row by row, `across` in each: paths in the pack. */
  readonly paths: readonly string[];
  readonly across: number;
  /** In pixels of these images. */
  readonly region: Region;
}

type Geometry = Pick<PageImages, 'width' | 'height' | 'sizes' | 'tile'>;

/**
 * Most pixels that are read for an image. A region that keeps its shape needs less than four times
 * its own pixels; one that is distorted is read from a coarser level.
 */
const maxSourceArea = 4 * maxArea;

/**
 * The smallest images of a page from which a request can be made without enlarging: tiles of one
 * level, or a reading size if the whole page is asked for.
 */
export function chooseSource(page: Geometry, request: ImageRequest): RegionSource {
  const level = chooseLevel(page, request);
  return findReadingSize(page, request, level.region) ?? toTiles(page, level);
}

interface LevelRegion {
  readonly factor: number;
  /** In pixels of the level. */
  readonly region: Region;
}

/**
 * The coarsest level that is large enough, or a finer one while the region is no larger than a tile
 * in it: pixels of a coarse level are only as exact as its scale.
 */
function chooseLevel(page: Geometry, { region, size }: ImageRequest): LevelRegion {
  const levels = toScaleFactors(page).map((factor) => ({
    factor,
    region: toLevelRegion(page, region, factor),
  }));
  const largeEnough = levels.filter(
    (level) => level.region.width >= size.width && level.region.height >= size.height,
  );
  const coarsest = largeEnough.at(-1) ?? { factor: 1, region };
  const most = Math.min(maxSourceArea, Math.max(areaOf(coarsest.region), page.tile ** 2));
  return levels.find((level) => areaOf(level.region) <= most) ?? coarsest;
}

/**
 * A region in pixels of a level, rounded to the nearest: an image is off by half a pixel at most.
 */
function toLevelRegion(page: Geometry, region: Region, factor: number): Region {
  const [x, width] = toLevelSpan(page.width, region.x, region.width, factor);
  const [y, height] = toLevelSpan(page.height, region.y, region.height, factor);
  return { x, y, width, height };
}

function toLevelSpan(
  side: number,
  start: number,
  length: number,
  factor: number,
): readonly [start: number, length: number] {
  const last = Math.ceil(side / factor);
  const from = Math.min(Math.round(start / factor), last - 1);
  const end = start + length;
  const to = end === side ? last : Math.round(end / factor);
  return [from, Math.max(1, to - from)];
}

function toTiles(page: Geometry, { factor, region }: LevelRegion): RegionSource {
  const { tile } = page;
  const column = Math.floor(region.x / tile);
  const row = Math.floor(region.y / tile);
  const across = Math.floor((region.x + region.width - 1) / tile) - column + 1;
  const down = Math.floor((region.y + region.height - 1) / tile) - row + 1;
  const paths = Array.from({ length: across * down }, (_, index) => {
    const place = {
      factor,
      column: column + (index % across),
      row: row + Math.floor(index / across),
    };
    return `${toTilePath(page, place)}/0/default.jpg`;
  });
  const inTiles = { ...region, x: region.x - column * tile, y: region.y - row * tile };
  return { kind: 'tiles', paths, across, region: inTiles };
}

/** The smallest that is large enough, if it has fewer pixels than the level. */
function findReadingSize(
  page: Geometry,
  { region, size }: ImageRequest,
  level: Region,
): RegionSource | undefined {
  if (region.width !== page.width || region.height !== page.height) return undefined;
  const found = page.sizes.find(
    ({ width, height }) => width >= size.width && height >= size.height,
  );
  if (found === undefined || areaOf(found) >= areaOf(level)) return undefined;
  return {
    kind: 'reading-size',
    paths: [toSizePath(found)],
    across: 1,
    region: { x: 0, y: 0, ...found },
  };
}

function areaOf({ width, height }: ImageSize): number {
  return width * height;
}
