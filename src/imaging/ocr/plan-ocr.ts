import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageReader } from '../read/page-reader.ts';
import { isPdf } from '../pdf/open-pdf.ts';
import { isOwnAlto } from './own-alto.ts';

/** A scan with its pages, as the folder lists them. Paths are below the scans folder, with `/`. */
export interface OcrScan {
  readonly image: string;
  /** Its pages by their places in the file, from 0, where it holds several. */
  readonly frames: readonly number[];
  /** Its transcription. */
  readonly words?: string;
}

/** What becomes of a scan; `made`: its words were recognised before. */
export type OcrPlan =
  | { readonly kind: 'todo'; readonly scan: OcrScan }
  | { readonly kind: 'made' | 'transcribed' | 'text-layer' };

/** @param again whether what was recognised before is recognised anew */
export async function planOcr(
  scan: OcrScan,
  scansDir: string,
  again: boolean,
  reader: PageReader,
): Promise<OcrPlan> {
  const { image, frames, words } = scan;
  if (words !== undefined) {
    const text = await readFile(join(scansDir, words), 'utf8');
    if (!isOwnAlto(text)) return { kind: 'transcribed' };
    return again ? { kind: 'todo', scan } : { kind: 'made' };
  }
  const hasText = isPdf(image) && (await isAllText(join(scansDir, image), frames, reader));
  return hasText ? { kind: 'text-layer' } : { kind: 'todo', scan };
}

/** What is wrong with a PDF that cannot be read is told when its words are to be recognised. */
async function isAllText(
  path: string,
  frames: readonly number[],
  reader: PageReader,
): Promise<boolean> {
  try {
    if ((await stat(path)).size === 0) return false;
    for (const frame of frames) {
      const { textLayer = [] } = await reader.readFacts({
        masterPath: path,
        frame,
        redactions: [],
      });
      if (textLayer.length === 0) return false;
    }
    return true;
  } catch {
    return false;
  }
}
