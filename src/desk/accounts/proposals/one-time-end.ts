/** A one-time password serves three days. */
const oneTimeHours = 72;

export function findOneTimeEnd(now: Date): string {
  return new Date(now.getTime() + oneTimeHours * 3_600_000).toISOString();
}
