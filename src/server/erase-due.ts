import type { RegisterRules } from '../desk/register/open-register.ts';
import type { AnswerRules } from '../desk/reader-desk.ts';
import { buildCalendar } from '../desk/rules/calendar/working-days.ts';
import { forgetEnded } from '../desk/accounts/forget-ended.ts';
import type { DeskStore } from '../desk/store/desk-store.ts';
import { findErasureTimes } from '../desk/store/erasure/erasure-times.ts';
import { eraseOld } from '../desk/store/erasure/erase-old.ts';
import type { Retention } from '../desk/store/erasure/find-due.ts';
import type { ReportError, WriteLog } from '../desk/log.ts';

/** Retention settings of `site.yaml`. */
export interface ErasureSite {
  readonly requests: AnswerRules & { readonly retentionDays: Retention };
  readonly readerRegister?: Pick<RegisterRules, 'retentionDays'> | undefined;
}

interface ErasureDeps {
  readonly store: DeskStore;
  /** Read at each erasure, because a new build may have changed it. */
  readonly readSite: () => Promise<ErasureSite>;
  readonly log: WriteLog;
  readonly report: ReportError;
  readonly now: () => Date;
}

const day = 86_400_000;

/** Interval at which erasures waiting for approval are checked again. */
const hour = 3_600_000;

/**
 * Erases data whose retention has ended, and logs the result.
 *
 * @returns milliseconds until the next run
 */
export async function eraseDue({
  store,
  readSite,
  log,
  report,
  now,
}: ErasureDeps): Promise<number> {
  try {
    const site = await readSite();
    const rules = { ...site.requests, calendar: buildCalendar(site.requests.calendar) };
    const { erased, held } = await eraseOld(store, findErasureTimes(site), now(), rules);
    if (held > 0) log({ level: 'warn', event: 'erasures-held', count: held });
    else log({ level: 'info', event: 'erased', count: erased });
    await forgetEnded(store, now());
    if (held > 0) return hour;
  } catch (error) {
    report('not-erased', error);
  }
  return day;
}
