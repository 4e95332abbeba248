import sharp, { type Sharp } from 'sharp';
import type { PackedPage } from '../pack/packed-page.ts';
import type { ImageRequest } from '../request/image-request.ts';
import { jpegQuality } from '../settings.ts';
import { chooseSource, type RegionSource } from './choose-source.ts';
import { copyRegion } from './copy-region.ts';
import type { DecodedTiles, Pixels } from './decoded-tiles.ts';

/** More than any image of a pack has; sharp decodes nothing larger. */
const maxInputPixels = 64_000_000;
const inputOptions = { limitInputPixels: maxInputPixels, sequentialRead: true } as const;
/** libvips gives up after this time. */
const longestSeconds = 60;
const bitonalThreshold = 128;

/** Increment when the same request would be rendered differently. */
const renderer = 2;
/** Changes with the bytes that equal requests give for equal packs. */
export const rendererVersion = `${renderer} ${jpegQuality} ${sharp.versions.vips}`;

/**
 * Makes an image from those in the pack, in memory.
 *
 * @param signal stops between two images that are read
 * @param decoded tiles that other regions needed before; the bytes are the same without
 * @throws if an image is missing from the pack or damaged
 */
export async function renderImage(
  page: PackedPage,
  request: ImageRequest,
  signal?: AbortSignal,
  decoded?: DecodedTiles,
): Promise<Buffer> {
  const source = chooseSource(page.images, request);
  // A PNG states a resolution, which pixels on their own do not have.
  const known = request.format === 'jpg' ? decoded : undefined;
  const cut = await cutRegion(page, source, signal, known);
  // Joined gray tiles would have four channels too many, one of which sharp takes for transparency.
  cut.pipelineColourspace('srgb');
  const { region } = source;
  const { size } = request;
  const isSame = region.width === size.width && region.height === size.height;
  const sized = isSame ? cut : cut.resize({ ...size, fit: 'fill' });
  const mirrored = request.isMirrored ? sized.flop() : sized;
  const turned = request.rotation === 0 ? mirrored : mirrored.rotate(request.rotation);
  const image = encode(colour(turned, request), request);
  return image.timeout({ seconds: longestSeconds }).toBuffer();
}

/** Reads one image after the other: the disk is free for tiles in between. */
async function cutRegion(
  page: PackedPage,
  { kind, paths, across, region }: RegionSource,
  signal?: AbortSignal,
  decoded?: DecodedTiles,
): Promise<Sharp> {
  const toKey = (path: string) => `${page.version} ${path}`;
  if (kind === 'tiles' && decoded?.ask(paths.map(toKey))) {
    const tiles: Pixels[] = [];
    for (const path of paths) {
      tiles.push(await decoded.decode(toKey(path), () => readImage(page, path)));
      signal?.throwIfAborted();
    }
    const { data, ...raw } = copyRegion(tiles, across, region);
    return sharp(data, { ...inputOptions, raw });
  }
  const images: Buffer[] = [];
  for (const path of paths) {
    images.push(await readImage(page, path));
    signal?.throwIfAborted();
  }
  const { x: left, y: top, width, height } = region;
  return join(images, across).extract({ left, top, width, height });
}

async function readImage(page: PackedPage, path: string): Promise<Buffer> {
  const image = await page.read(path);
  if (image === undefined) throw new Error(`The pack of the page has no ${path}.`);
  return image;
}

/** `sharp` joins images 3 to 4 times as fast as it lays them over a canvas. */
function join(images: readonly Buffer[], across: number): Sharp {
  const [first] = images;
  return images.length === 1
    ? sharp(first, inputOptions)
    : sharp([...images], { ...inputOptions, join: { across } });
}

function colour(image: Sharp, { quality }: ImageRequest): Sharp {
  if (quality === 'default') return image;
  const gray = image.grayscale().toColourspace('b-w');
  return quality === 'gray' ? gray : gray.threshold(bitonalThreshold);
}

function encode(image: Sharp, { format, quality }: ImageRequest): Sharp {
  // Optimised Huffman tables would take a tenth more time for 3 % fewer bytes.
  if (format === 'jpg') return image.jpeg({ quality: jpegQuality, optimiseCoding: false });
  return quality === 'bitonal' ? image.png({ palette: true, colours: 2, dither: 0 }) : image.png();
}
