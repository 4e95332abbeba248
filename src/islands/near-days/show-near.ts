import { fillLabel } from '../shared/fill-label.ts';

/** Words for how long it is until a day; `inDays` has a place for `{count}`. */
export interface WaitLabels {
  readonly today: string;
  readonly tomorrow: string;
  readonly inDays: string;
}

/** What a list of near days shows of one of them on some day. */
export type NearState =
  { readonly kind: 'hidden' } | { readonly kind: 'shown'; readonly until: string };

/**
 * Of days in order (`YYYY-MM-DD`), which are shown on a day: the first ones that are not over, as
 * many as `most`.
 */
export function showNear(
  dates: readonly string[],
  today: string,
  most: number,
  labels: WaitLabels,
): readonly NearState[] {
  const first = dates.findIndex((date) => date >= today);
  return dates.map((date, index) =>
    first === -1 || index < first || index >= first + most
      ? { kind: 'hidden' }
      : { kind: 'shown', until: describeWait(today, date, labels) },
  );
}

function describeWait(today: string, date: string, labels: WaitLabels): string {
  const count = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  if (count === 0) return labels.today;
  return count === 1 ? labels.tomorrow : fillLabel(labels.inDays, { count });
}
