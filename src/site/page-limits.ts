/** What one page of a scan may take while it is read and cut. */
export interface PageLimits {
  /** `PAGE_SECONDS` of processor time: after so long its process is ended and the page is told. */
  readonly seconds: number;
  /** `PAGE_MEMORY_MB`: a process that grows beyond is ended and the page is told. */
  readonly memoryMiB: number;
  /** `SCAN_MEGAPIXELS`: a scan that says it is larger is not read. */
  readonly scanMegapixels: number;
  /** `PDF_MEGAPIXELS`: no page of a PDF is drawn with more. */
  readonly pdfMegapixels: number;
}

/** A map of 40,000 × 40,000 passes; so does any sheet at the resolution that it is scanned in. */
export const usualPageLimits: PageLimits = {
  seconds: 300,
  memoryMiB: 4096,
  scanMegapixels: 1700,
  pdfMegapixels: 120,
};

/** Reads the limits from an environment; every variable that is wrong is added to `problems`. */
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
    // A picture of 4 bytes a pixel must fit into the drawing library's memory of 2 GiB.
    pdfMegapixels: read('PDF_MEGAPIXELS', pdfMegapixels, 400),
  };
}
