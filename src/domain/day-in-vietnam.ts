const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day it is in Vietnam, `YYYY-MM-DD`, wherever the clock stands. */
export function dayInVietnam(now: Date): string {
  return format.format(now);
}
