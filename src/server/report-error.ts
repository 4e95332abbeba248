import { randomInt } from 'node:crypto';
import type { ReportError, WriteLog } from '../desk/log.ts';
import { describeError, quoteMessages } from './describe-error.ts';

export interface ReportDeps {
  readonly log: WriteLog;
  /** `DEBUG_ERRORS`: log the messages of errors, which may hold personal data. */
  readonly hasMessages?: boolean;
  readonly newId?: () => string;
}

/** Builds the function that logs every error: one line each, with an id of its own. */
export function buildReportError({
  log,
  hasMessages = false,
  newId = newErrorId,
}: ReportDeps): ReportError {
  return (event, error, { level = 'error', ...facts } = {}) => {
    const id = newId();
    const message = hasMessages ? { message: quoteMessages(error) } : {};
    log({ level, event, ...facts, ...describeError(error), ...message, id });
    return id;
  };
}

/** Without letters and digits that are easily confused, such as 0 and O. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Such as `K7QM-3XPA`. There are 850 thousand million of them, so ids in a log do not repeat. */
function newErrorId(): string {
  const half = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return `${half()}-${half()}`;
}
