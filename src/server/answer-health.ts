import type { ServerResponse } from 'node:http';
import type { ReaderDesk } from '../desk/reader-desk.ts';
import { end } from './end-plainly.ts';
import type { ReportError } from '../desk/log.ts';

/** Timeout for the database check. */
const longestCheck = 1500;

/** Answers whether the server runs, and whether its database responds. */
export async function answerHealth(
  name: 'live' | 'ready',
  response: ServerResponse,
  { desk, report }: { readonly desk: Pick<ReaderDesk, 'check'>; readonly report: ReportError },
): Promise<void> {
  try {
    if (name === 'ready') await within(longestCheck, desk.check());
    end(response, 200);
  } catch (error) {
    report('not-ready', error);
    end(response, 503);
  }
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DOMException('It took too long.', 'TimeoutError')), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
