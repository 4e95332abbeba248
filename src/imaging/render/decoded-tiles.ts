import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import { tileSide } from '../settings.ts';

/** Pixels of an image, row by row. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  /** 1 for shades of gray, 3 for sRGB. */
  readonly channels: 1 | 2 | 3 | 4;
}

const usualMostBytes = 64 * 1024 ** 2;
/** A request that needs more of the cache would push out what others read. */
const largestShare = 1 / 4;
/** In sRGB. */
const bytesPerTile = tileSide ** 2 * 3;

/**
 * Keeps decoded tiles in memory for regions of the same page. A tile on its own takes twice as long
 * to decode as the part of it that a region needs: only tiles that are asked for again are kept.
 */
export class DecodedTiles {
  readonly #mostTiles: number;
  readonly #tiles: LRUCache<string, Pixels>;
  /** Tiles asked for lately: as many as may be kept. */
  readonly #asked: LRUCache<string, true>;

  constructor(mostBytes = usualMostBytes) {
    this.#mostTiles = Math.floor(mostBytes / bytesPerTile);
    this.#asked = new LRUCache({ max: Math.max(1, this.#mostTiles) });
    this.#tiles = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: ({ data }) => Math.max(1, data.length),
    });
  }

  /** Bytes of the tiles that are kept. */
  get bytes(): number {
    return this.#tiles.calculatedSize;
  }

  /** Notes that tiles are needed now. Returns whether each is here, or was needed lately. */
  ask(keys: readonly string[]): boolean {
    if (keys.length > this.#mostTiles * largestShare) return false;
    const isWorthwhile = keys.every((key) => this.#tiles.has(key) || this.#asked.has(key));
    for (const key of keys) this.#asked.set(key, true);
    return isWorthwhile;
  }

  /**
   * @param key of the bytes that `read` resolves with
   * @throws what `read` throws; an error of sharp if what it read is damaged
   */
  async decode(key: string, read: () => Promise<Buffer>): Promise<Pixels> {
    const known = this.#tiles.get(key);
    if (known !== undefined) return known;
    const image = sharp(await read(), { sequentialRead: true });
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const pixels = { data, width, height, channels };
    this.#tiles.set(key, pixels);
    return pixels;
  }
}
