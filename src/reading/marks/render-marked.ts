import sharp from 'sharp';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { jpegQuality } from '#src/imaging/settings.ts';
import { blendEdges, blendStamp, type ColourPixels } from './blend.ts';
import { layOutMark } from './lay-out-mark.ts';
import type { Mark } from './mark.ts';
import { StampCache } from './mark-text.ts';
import { findPlace, type ImagePlace } from './place-image.ts';

/** More than any image of a pack has; sharp decodes nothing larger. */
const maxInputPixels = 64_000_000;

/** What is kept in memory of the marks of many readers: no pixels of any page. */
export class MarkCache {
  readonly #stamps: StampCache;

  /** @param mostBytes of all drawn texts together */
  constructor(mostBytes?: number) {
    this.#stamps = new StampCache(mostBytes);
  }

  /** Bytes of the drawn texts. */
  get bytes(): number {
    return this.#stamps.bytes;
  }

  /** Draws a mark into an image of a page. */
  async draw(
    pixels: ColourPixels,
    place: ImagePlace,
    { mark, page }: { readonly mark: Mark; readonly page: PackedPage['images'] },
  ): Promise<void> {
    const layout = layOutMark(mark, page);
    for (const { text, size, opacity, places, isAtBottom } of layout.texts) {
      const stamp = await this.#stamps.find(text, size * place.across);
      for (const { x, y } of places) {
        const [across, up] = isAtBottom ? [stamp.width / 2, stamp.height] : [0, 0];
        // Rounded on the page, so that tiles agree at their seams.
        const left = Math.round(x * place.across - across) - place.left;
        const top = Math.round(y * place.down - up) - place.top;
        blendStamp(pixels, stamp, { left, top, opacity });
      }
    }
    blendEdges(pixels, place, layout);
  }
}

/**
 * An image of a page with the mark of a grant, as JPEG in sRGB without metadata.
 *
 * @param path of a tile, a reading size or a thumbnail, as in the pack
 * @returns `undefined` if the pack does not hold it
 * @throws PackError
 * @throws an error of sharp if the image is damaged
 */
export async function renderMarked(
  page: PackedPage,
  path: string,
  mark: Mark,
  cache: MarkCache,
): Promise<Buffer | undefined> {
  const place = findPlace(page.images, path);
  if (place === undefined) return undefined;
  const image = await page.read(path);
  if (image === undefined) return undefined;
  const { data, info } = await sharp(image, {
    limitInputPixels: maxInputPixels,
    sequentialRead: true,
  })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels !== 3) throw new Error(`an image of ${channels} channels in a pack`);
  await cache.draw({ data, width, height }, place, { mark, page: page.images });
  // Optimised Huffman tables would take a tenth more time for 3 % fewer bytes.
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: maxInputPixels })
    .jpeg({ quality: jpegQuality, optimiseCoding: false })
    .toBuffer();
}
