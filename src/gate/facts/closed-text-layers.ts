import type { ClosedPdfPage } from './closed-files.ts';
import type { SourceReader } from '../read/source-reader.ts';
import type { OnUnread } from '#src/catalogue/issues/unsearched.ts';

/** Text of closed PDF pages, visible or not, as read by `hiddenWordsOf`. */
export async function readTextLayers(
  pages: readonly ClosedPdfPage[],
  reader: Pick<SourceReader, 'readWholeText'>,
  onUnread: OnUnread<ClosedPdfPage>,
): Promise<readonly (ClosedPdfPage & { readonly text: string })[]> {
  const read: (ClosedPdfPage & { readonly text: string })[] = [];
  for (const page of pages) {
    try {
      const lines = await reader.readWholeText(page.path, page.frame);
      read.push({ ...page, text: lines.join('\n\n') });
    } catch (error) {
      onUnread(page, error);
    }
  }
  return read;
}
