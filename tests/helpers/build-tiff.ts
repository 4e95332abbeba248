/** One square page of one grey; `kind` is NewSubfileType: 1 a smaller copy, 4 a mask. */
export interface TiffPageParts {
  readonly grey: number;
  readonly kind?: number;
  /** 40 pixels by default. */
  readonly side?: number;
}

/** Writes a small TIFF by hand, little-endian, one strip a page. */
export function buildTiff(pages: readonly TiffPageParts[]): Buffer {
  const header = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  const tagCount = 9;
  const directory = 2 + tagCount * 12 + 4;
  let start = header.length;
  const parts = pages.map(({ grey, kind = 0, side = 40 }, index) => {
    const length = directory + side * side;
    const tags: readonly (readonly [tag: number, value: number])[] = [
      [254, kind],
      [256, side],
      [257, side],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, start + directory],
      [278, side],
      [279, side * side],
    ];
    const part = Buffer.alloc(length, grey);
    part.writeUInt16LE(tagCount, 0);
    for (const [at, [tag, value]] of tags.entries()) {
      part.writeUInt16LE(tag, 2 + at * 12);
      part.writeUInt16LE(4, 4 + at * 12);
      part.writeUInt32LE(1, 6 + at * 12);
      part.writeUInt32LE(value, 10 + at * 12);
    }
    const isLast = index === pages.length - 1;
    start += length;
    part.writeUInt32LE(isLast ? 0 : start, directory - 4);
    return part;
  });
  return Buffer.concat([header, ...parts]);
}
