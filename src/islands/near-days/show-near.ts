import { fillLabel } from '../shared/fill-label.ts';

/** Texts for the time until a day; `inDays` has the placeholder `{count}`. */
export interface WaitLabels {
  readonly today: string;
  readonly tomorrow: string;
  readonly inDays: string;
}

/** How a list of near days shows one of them. */
export type NearState =
  { readonly kind: 'hidden' } | { readonly kind: 'shown'; readonly until: string };

/**
 * Decides which of some ordered days (`YYYY-MM-DD`) are shown: the first `most` that are not past.
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
