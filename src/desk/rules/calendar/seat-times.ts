/**
 * Vietnam has been at UTC+7 without summer time since 1975, so that a day and an hour there are one
 * moment, which sorts as a text.
 */
const offset = '+07:00';

/** A day and an hour in Vietnam, `YYYY-MM-DD` and `HH:MM`, as ISO 8601 in UTC. */
export function toMoment(day: string, time: string): string {
  return new Date(`${day}T${time}:00.000${offset}`).toISOString();
}
