import { createHash } from 'node:crypto';
import { buildAlto, type WrittenPage } from '../words/formats/build-alto.ts';

/** How the words of a file were recognised. */
export interface OcrRun {
  /** Program and version. */
  readonly engine: string;
  /** Tesseract's language codes: `vie+fra`. */
  readonly languages: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const software = 'phong-doc ocr';

/**
 * ALTO whose processing step says that `npm run content -- ocr` made it, with a checksum of its
 * layout that shows whether a word was changed since.
 */
export function buildOwnAlto(pages: readonly WrittenPage[], run: OcrRun): string {
  return buildAlto(pages, {
    describe: (layout) => `
<Processing ID="ocr"><processingCategory>contentGeneration</processingCategory><processingDateTime>${run.day}</processingDateTime><processingStepDescription>OCR: ${run.engine}</processingStepDescription><processingStepSettings>languages=${run.languages} layout-sha256=${hash(layout)}</processingStepSettings><processingSoftware><softwareName>${software}</softwareName></processingSoftware></Processing>
`,
  });
}

/**
 * Whether a transcription is unchanged since `buildOwnAlto`. One that a person has corrected
 * belongs to that person.
 */
export function isOwnAlto(xml: string): boolean {
  const sum = / layout-sha256=([0-9a-f]{64})</.exec(xml)?.[1];
  const layout = /<Layout>[^]*<\/Layout>/.exec(xml)?.[0];
  return (
    xml.includes(`<softwareName>${software}</softwareName>`) &&
    layout !== undefined &&
    hash(layout) === sum
  );
}

/** Whether a person has changed the output of `buildOwnAlto`. */
export function isMendedAlto(xml: string): boolean {
  return xml.includes(`<softwareName>${software}</softwareName>`) && !isOwnAlto(xml);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
