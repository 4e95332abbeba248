import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from '@nanostores/react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { findPlace } from './find-place.ts';
import type { ViewerLabels } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  store: ViewerStore;
  labels: ViewerLabels;
}

/** Goes to the typed page or folio. */
export function PlaceField({ store, labels }: Props) {
  const page = useStore(store.$page);
  const input = useRef<HTMLInputElement>(null);
  const [hasMissed, setMissed] = useState(false);
  // In the same frame as the page change: later, it would overwrite what was typed in the meantime.
  useLayoutEffect(
    () =>
      store.$page.subscribe((turned) => {
        if (input.current) input.current.value = String(turned?.number ?? '');
        setMissed(false);
      }),
    [store],
  );

  return (
    <form
      className="viewer-place"
      onSubmit={(event) => {
        event.preventDefault();
        const written = input.current?.value ?? '';
        const number = findPlace(store.pages, written);
        setMissed(number === undefined);
        if (number === undefined)
          store.say(fillLabel(labels['viewer.noPlace'], { place: written }));
        else {
          store.goTo(number);
          if (input.current) input.current.value = String(number);
        }
      }}
    >
      <input
        ref={input}
        aria-label={labels['viewer.goTo']}
        title={labels['viewer.goTo']}
        aria-invalid={hasMissed}
        autoComplete="off"
        enterKeyHint="go"
        onFocus={(event) => event.currentTarget.select()}
      />
      <span>
        {fillLabel(labels['viewer.ofCount'], { count: store.pages.length })}
        {page?.folio !== undefined && (
          <small>{fillLabel(labels['viewer.folio'], { folio: page.folio })}</small>
        )}
      </span>
    </form>
  );
}
