import { useStore } from '@nanostores/react';
import { FacetGroup } from './FacetGroup.tsx';
import { sortValues } from './facet-values.ts';
import { facetNames, toggleFacet, withYears } from '../page/search-view.ts';
import type { FoundState, SearchStore } from '../page/search.store.ts';
import type { Words } from '../page/words.ts';
import { YearFacet } from '../years/YearFacet.tsx';

interface Props {
  found: FoundState;
  store: SearchStore;
  t: Words;
}

/** These stand open; the others when something in them is chosen. */
const opened: ReadonlySet<string> = new Set(['kind', 'media', 'fonds', 'type', 'access']);

/** All that a search can be narrowed by. */
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
