/** A day, `YYYY-MM-DD`, as it is typed in every language and browser: `05/03/2026`. */
export function toTypedDay(day: string): string {
  return day.split('-').reverse().join('/');
}
