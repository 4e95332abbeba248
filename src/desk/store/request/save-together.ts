import type { ReportError } from '../../log.ts';
import type { Store } from '../open-store.ts';
import { saveRequests, type NewRequest, type SavedRequest } from './save-requests.ts';

/** Requests in one transaction. */
const most = 32;

interface Waiting {
  readonly request: NewRequest;
  readonly done: (saved: SavedRequest) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Group commit: requests that arrive at the same time share one transaction and one disk sync. Each
 * caller is notified when its own is stored; one that fails does not affect the others.
 */
export function buildSaving(
  store: Store,
  drawNumber: () => number,
  report: ReportError,
): (request: NewRequest) => Promise<SavedRequest> {
  const waiting: Waiting[] = [];
  let isSaving = false;

  async function saveBatch(batch: readonly Waiting[]): Promise<void> {
    const requests = batch.map(({ request }) => request);
    try {
      const saved = await saveRequests(store, requests, drawNumber);
      for (const [index, one] of saved.entries()) batch[index]?.done(one);
    } catch (error) {
      const [first] = batch;
      if (batch.length === 1) {
        first?.failed(error);
        return;
      }
      report('batch-not-kept', error, { level: 'warn', count: batch.length });
      for (const one of batch) await saveBatch([one]);
    }
  }

  async function saveWaiting(): Promise<void> {
    isSaving = true;
    while (waiting.length > 0) await saveBatch(waiting.splice(0, most));
    isSaving = false;
  }

  return (request) =>
    new Promise((done, failed) => {
      waiting.push({ request, done, failed });
      if (!isSaving) void saveWaiting();
    });
}
