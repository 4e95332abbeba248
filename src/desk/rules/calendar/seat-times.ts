/**
 * Vietnam has had UTC+7 without daylight saving since 1975, so a local day and hour are one UTC
 * instant that sorts as text.
 */
const offset = '+07:00';

/** A day and an hour in Vietnam, `YYYY-MM-DD` and `HH:MM`, as ISO 8601 in UTC. */
export function toMoment(day: string, time: string): string {
  return new Date(`${day}T${time}:00.000${offset}`).toISOString();
}
