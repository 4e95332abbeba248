import { createHash } from 'node:crypto';
import { buildAlto, type WrittenPage } from '../words/formats/build-alto.ts';

/** How the words of a file were recognised. */
export interface OcrRun {
  /** Program and version. */
  readonly engine: string;
  /** As Tesseract names them: `vie+fra`. */
  readonly languages: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const software = 'phong-doc ocr';

/**
 * ALTO that says in its processing step that `npm run content -- ocr` made it, and by a sum of its layout that
 * nobody has changed a word since.
 */
export function buildOwnAlto(pages: readonly WrittenPage[], run: OcrRun): string {
  return buildAlto(pages, {
    describe: (layout) => `
<Processing ID="ocr"><processingCategory>contentGeneration</processingCategory><processingDateTime>${run.day}</processingDateTime><processingStepDescription>OCR: ${run.engine}</processingStepDescription><processingStepSettings>languages=${run.languages} layout-sha256=${hash(layout)}</processingStepSettings><processingSoftware><softwareName>${software}</softwareName></processingSoftware></Processing>
`,
  });
}

/** Whether a transcription is as `buildOwnAlto` wrote it. One that a person has mended is theirs. */
export function isOwnAlto(xml: string): boolean {
  const sum = / layout-sha256=([0-9a-f]{64})</.exec(xml)?.[1];
  const layout = /<Layout>[^]*<\/Layout>/.exec(xml)?.[0];
  return (
    xml.includes(`<softwareName>${software}</softwareName>`) &&
    layout !== undefined &&
    hash(layout) === sum
  );
}

/** Whether a person has changed what `buildOwnAlto` wrote. */
export function isMendedAlto(xml: string): boolean {
  return xml.includes(`<softwareName>${software}</softwareName>`) && !isOwnAlto(xml);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
