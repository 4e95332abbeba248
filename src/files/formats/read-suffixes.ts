import sharp, { type AvailableFormatInfo } from 'sharp';

const formats: readonly AvailableFormatInfo[] = Object.values({ ...sharp.format });

/** Drawings are rendered, not read: a master has pixels of its own. PDFs have a reader of theirs. */
const rendered: ReadonlySet<string> = new Set(['.svg', '.svgz', '.svg.gz', '.pdf']);

/**
 * Suffixes of the picture formats that sharp's libvips can read, with the dot. Its ready-made
 * libvips reads neither JPEG 2000 nor HEIC nor JPEG XL; one installed on the system may.
 * https://sharp.pixelplumbing.com/api-utility/#format
 */
export const readSuffixes: ReadonlySet<string> = new Set(
  formats
    .filter(({ input }) => input.file)
    .flatMap(({ input }) => input.fileSuffix ?? [])
    .filter((suffix) => !rendered.has(suffix)),
);
