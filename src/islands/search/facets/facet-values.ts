import type { FacetName, FacetValue } from '../engine/search-backend.ts';
import { nameKey } from '../page/search.store.ts';

/**
 * Values of a facet as they are listed: those chosen first, even when nothing found has them, then as
 * the answer has them, without those that would leave nothing.
 */
export function sortValues(
  name: FacetName,
  values: readonly FacetValue[],
  chosen: readonly string[],
  names: Readonly<Record<string, string>>,
): readonly FacetValue[] {
  const first = chosen.map(
    (value) =>
      values.find((one) => one.value === value) ?? {
        value,
        label: names[nameKey(name, value)] ?? value,
        count: 0,
      },
  );
  const others = values.filter(({ value, count }) => count > 0 && !chosen.includes(value));
  return [...first, ...others];
}
