import type { ImageSize } from '#src/domain/page-images.ts';
import { formats, isRefusal, rotations, type ImageRequest, type Refusal } from './image-request.ts';
import { parseRegion } from './parse-region.ts';
import { parseSize } from './parse-size.ts';
import { readDecimals } from './read-numbers.ts';

/**
 * Parses an IIIF Image 3 request: https://iiif.io/api/image/3.0/#4-image-requests
 *
 * @param path percent-decoded, below the page: `region/size/rotation/quality.format`
 * @param page its size in pixels
 */
export function parseRequest(path: string, page: ImageSize): ImageRequest | Refusal {
  const [region = '', size = '', rotation = '', file = '', ...rest] = path.split('/');
  if (rest.length > 0)
    return { status: 400, reason: 'An image is region/size/rotation/quality.format.' };
  const parsedRegion = parseRegion(region, page);
  if (isRefusal(parsedRegion)) return parsedRegion;
  const parsedSize = parseSize(size, parsedRegion);
  if (isRefusal(parsedSize)) return parsedSize;
  const turn = parseRotation(rotation);
  if (isRefusal(turn)) return turn;
  const last = parseFile(file);
  if (isRefusal(last)) return last;
  return { region: parsedRegion, size: parsedSize, ...turn, ...last };
}

/** https://iiif.io/api/image/3.0/#43-rotation */
function parseRotation(text: string): Pick<ImageRequest, 'isMirrored' | 'rotation'> | Refusal {
  const isMirrored = text.startsWith('!');
  const [degrees] = readDecimals(isMirrored ? text.slice(1) : text, 1) ?? [];
  // A full turn may be asked for, too.
  const rotation = rotations.find((each) => each === (degrees === 360 ? 0 : degrees));
  if (rotation === undefined)
    return {
      status: 400,
      reason: 'The rotation must be 0, 90, 180 or 270, or one of these after !.',
    };
  return { isMirrored, rotation };
}

/** https://iiif.io/api/image/3.0/#quality and https://iiif.io/api/image/3.0/#45-format */
function parseFile(file: string): Pick<ImageRequest, 'quality' | 'format'> | Refusal {
  const [, name = '', extension = ''] = /^([a-z]+)\.([a-z0-9]+)$/.exec(file) ?? [];
  const quality = qualities.get(name);
  if (quality === undefined)
    return { status: 400, reason: 'The quality must be default, color, gray or bitonal.' };
  const format = formats.find((each) => each === extension);
  if (format === undefined) return { status: 400, reason: 'The format must be jpg or png.' };
  return { quality, format };
}

const qualities: ReadonlyMap<string, ImageRequest['quality']> = new Map([
  ['default', 'default'],
  ['color', 'default'],
  ['gray', 'gray'],
  ['bitonal', 'bitonal'],
]);
