const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The current day in Vietnam, `YYYY-MM-DD`, whatever the time zone of the machine. */
export function dayInVietnam(now: Date): string {
  return format.format(now);
}
