/** The day `days` days after `day`, `YYYY-MM-DD`; before it when `days` is negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(toTime(day));
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from one `YYYY-MM-DD` to another; negative when `until` is earlier. */
export function countDays(from: string, until: string): number {
  return (toTime(until) - toTime(from)) / 86_400_000;
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
