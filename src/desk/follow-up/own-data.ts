import type { RequestRecord } from '../store/request-record.ts';

/** All that is kept of a reader's request, as a file for the reader. */
export function buildOwnData(request: RequestRecord): string {
  const { code, state, language, receivedAt, latestAnswer, reader, items, messages, log } = request;
  const steps = log.map(({ at, move, state: after }) => ({ at, move, state: after }));
  return `${JSON.stringify(
    { code, state, language, receivedAt, latestAnswer, reader, items, messages, steps },
    undefined,
    2,
  )}\n`;
}
