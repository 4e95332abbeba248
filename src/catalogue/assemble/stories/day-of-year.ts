import { stripMarks } from '#src/text/fold.ts';
import type { DayRule } from '#src/domain/occurrences.ts';

export type DayReading =
  | { readonly kind: 'day'; readonly rule: Pick<DayRule, 'calendar' | 'day'> }
  | { readonly kind: 'unreadable' | 'unreadable-lunar' };

/**
 * `3/2` and `03/02` are day/month, `02-03` is month-day: 3 February. With “âm lịch”, “ÂL” or
 * “lunar” behind it, a day of the lunar calendar.
 */
export function readDayOfYear(written: string): DayReading {
  const text = stripMarks(written);
  const lunar = /^(.*?)\s*\(?(?:am lich|al|lunar)\)?$/.exec(text)?.[1];
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(lunar ?? text);
  const dashed = /^(?:--)?(\d{2})-(\d{2})$/.exec(lunar ?? text);
  const [month, day] = (slashed ? [slashed[2], slashed[1]] : [dashed?.[1], dashed?.[2]]).map(
    Number,
  ) as [number, number];
  // 2000 has a 29 February; every lunar month may have 30 days.
  const days = lunar === undefined ? new Date(Date.UTC(2000, month, 0)).getUTCDate() : 30;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= days)) {
    return { kind: lunar === undefined ? 'unreadable' : 'unreadable-lunar' };
  }
  const calendar = lunar === undefined ? 'solar' : 'lunar';
  const parts = [month, day].map((part) => String(part).padStart(2, '0'));
  return { kind: 'day', rule: { calendar, day: parts.join('-') } };
}
