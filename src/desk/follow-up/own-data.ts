import { toReaderItemState } from '../rules/reader-items.ts';
import type { RequestRecord } from '../store/request-record.ts';

/**
 * All that is kept of a reader's request, as a file for the reader. What the desk is still discussing
 * is not told: neither a proposal, nor a step that changed nothing for the reader.
 */
export function buildOwnData(request: RequestRecord): string {
  const { code, state, language, receivedAt, latestAnswer, reader, items, messages, log } = request;
  const steps = log
    .filter(({ role, state: after }, place) => role === 'reader' || after !== log[place - 1]?.state)
    .map(({ at, role, move, state: after }) => ({
      at,
      ...(role === 'reader' && { move }),
      state: after,
    }));
  const itemsNow = items.map((item) => ({ ...item, state: toReaderItemState(item.state) }));
  return `${JSON.stringify(
    { code, state, language, receivedAt, latestAnswer, reader, items: itemsNow, messages, steps },
    undefined,
    2,
  )}\n`;
}
