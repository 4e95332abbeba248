import { useStore } from '@nanostores/react';
import { FacetGroup } from './FacetGroup.tsx';
import { facetNames, toggleFacet, withYears } from '../page/search-view.ts';
import { type FoundState, nameKey, type SearchStore } from '../page/search.store.ts';
import type { SearchTranslate } from '../page/translate.ts';
import { YearFacet } from '../years/YearFacet.tsx';
import type { FacetName, FacetValue } from '../engine/search-backend.ts';

interface Props {
  found: FoundState;
  store: SearchStore;
  t: SearchTranslate;
}

/** Groups that are open by default; others only if a value in them is chosen. */
const opened: ReadonlySet<string> = new Set(['kind', 'media', 'fonds', 'type', 'access']);

/** All facets of a search. */
export function Facets({ found, store, t }: Props) {
  const view = useStore(store.$view);
  const names = useStore(store.$names);
  return (
    <>
      <YearFacet
        {...{ years: found.years, undated: found.undated, asked: view.years, t }}
        onChoose={(years) => void store.choose(withYears(view, years))}
      />
      {facetNames.map((name) => {
        const chosen = view.facets[name] ?? [];
        const values = sortValues(name, found.facets[name] ?? [], chosen, names);
        if (values.length === 0) return null;
        return (
          <FacetGroup
            key={name}
            {...{ name, values, chosen, t }}
            isOpen={opened.has(name) || chosen.length > 0}
            onToggle={(value) => void store.choose(toggleFacet(view, name, value))}
          />
        );
      })}
    </>
  );
}

/**
 * Values of a facet as listed: chosen ones first, even without results, then in the order of the
 * answer, without those that have no results.
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
