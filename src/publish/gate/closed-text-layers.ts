import { openPageReader, type PageReader } from '../../imaging/page-reader.ts';

/**
 * What closed pages of PDFs say themselves, seen or not, as `hiddenWordsOf` reads it. Nothing of a
 * file that cannot be read has been shown anywhere.
 */
export async function readTextLayers<
  Page extends { readonly path: string; readonly frame: number },
>(pages: readonly Page[]): Promise<readonly (Page & { readonly text: string })[]> {
  const reader = openPageReader();
  const read: (Page & { readonly text: string })[] = [];
  try {
    for (const page of pages) {
      const lines = await listTexts(reader, page);
      read.push({ ...page, text: lines.join('\n\n') });
    }
  } finally {
    await reader.stop();
  }
  return read;
}

async function listTexts(
  reader: PageReader,
  { path, frame }: { readonly path: string; readonly frame: number },
): Promise<readonly string[]> {
  try {
    return await reader.readWholeText(path, frame);
  } catch {
    return [];
  }
}
