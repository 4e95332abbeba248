/** Resource limits for reading and cutting one page of a scan. */
export interface PageLimits {
  /** `PAGE_SECONDS`: CPU time after which the process is ended and the page reported. */
  readonly seconds: number;
  /** `PAGE_MEMORY_MB`: memory beyond which the process is ended and the page reported. */
  readonly memoryMiB: number;
  /** `SCAN_MEGAPIXELS`: scans that declare a larger size are not read. */
  readonly scanMegapixels: number;
  /** `PDF_MEGAPIXELS`: most pixels with which a page of a PDF is rendered. */
  readonly pdfMegapixels: number;
}

/** A map of 40,000 × 40,000 is accepted, and so is any sheet at its usual scanning resolution. */
export const usualPageLimits: PageLimits = {
  seconds: 300,
  memoryMiB: 4096,
  scanMegapixels: 1700,
  pdfMegapixels: 120,
};

/** Reads the limits from an environment; adds every invalid variable to `problems`. */
export function readPageLimits(
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): PageLimits {
  const read = (name: string, usual: number, most: number): number => {
    const written = env[name] ?? '';
    if (written === '') return usual;
    const value = Number(written);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    problems.push(`${name}="${written}" is not a limit; use a whole number from 1 to ${most}.`);
    return usual;
  };
  const { seconds, memoryMiB, scanMegapixels, pdfMegapixels } = usualPageLimits;
  return {
    seconds: read('PAGE_SECONDS', seconds, 86_400),
    memoryMiB: read('PAGE_MEMORY_MB', memoryMiB, 1_048_576),
    scanMegapixels: read('SCAN_MEGAPIXELS', scanMegapixels, 1_000_000),
    // A bitmap of 4 bytes per pixel must fit into PDFium's memory of 2 GiB.
    pdfMegapixels: read('PDF_MEGAPIXELS', pdfMegapixels, 400),
  };
}
