import { ScanError } from '../problems.ts';
import { toBlackBoxes } from './redaction-boxes.ts';
import { openSourcePage, type MasterPage, type SourcePage } from './source-page.ts';

/**
 * Decodes a page completely and returns why it cannot be cut; undefined if it can. A redaction
 * outside the page is such a reason.
 */
export async function findDamage(page: MasterPage): Promise<ScanError | undefined> {
  let source: SourcePage;
  try {
    source = await openSourcePage(page);
    toBlackBoxes(page.redactions, source);
  } catch (error) {
    if (error instanceof ScanError) return error;
    return new ScanError('scan-unreadable', toMessage(error));
  }
  try {
    await source.open().stats();
    return undefined;
  } catch (error) {
    return new ScanError('scan-damaged', toMessage(error));
  }
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
