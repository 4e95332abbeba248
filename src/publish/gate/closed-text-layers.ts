import { openPdf } from '../../imaging/pdf/open-pdf.ts';
import { readTextLayer } from '../../imaging/pdf/text-layer.ts';

/**
 * What closed pages of PDFs say themselves, as `hiddenWordsOf` reads it. Nothing of a file that
 * cannot be read has been shown anywhere.
 */
export async function readTextLayers<
  Page extends { readonly path: string; readonly frame: number },
>(pages: readonly Page[]): Promise<readonly (Page & { readonly text: string })[]> {
  const read: (Page & { readonly text: string })[] = [];
  for (const page of pages) {
    const lines = await listTexts(page);
    read.push({ ...page, text: lines.join('\n\n') });
  }
  return read;
}

async function listTexts({ path, frame }: { readonly path: string; readonly frame: number }) {
  try {
    const lines = readTextLayer(await openPdf(path), frame, anySize);
    return lines.map(({ text }) => text);
  } catch {
    return [];
  }
}

/** Only the words matter here. */
const anySize = { width: 1000, height: 1000 };
