import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageReader } from '../read/page-reader.ts';
import { isPdf } from '../pdf/open-pdf.ts';
import { isOwnAlto } from './own-alto.ts';

/**
 * A scan with its pages, as listed in its folder. Paths are relative to the scans folder, with `/`.
 */
export interface OcrScan {
  readonly image: string;
  /** Its pages by index, from 0, if the file holds several. */
  readonly frames: readonly number[];
  /** Its transcription. */
  readonly words?: string;
}

/** What to do with a scan; `made`: its words were recognised before. */
export type OcrPlan =
  | { readonly kind: 'todo'; readonly scan: OcrScan }
  | { readonly kind: 'made' | 'transcribed' | 'text-layer' };

/** @param again recognise again what was recognised before */
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

/** Problems of an unreadable PDF are reported when its words are to be recognised. */
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
