import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { toHitWords } from '../core/hit-words.ts';
import { toSought } from '../core/view.ts';
import { ToolButton } from '../core/ToolButton.tsx';
import type { ViewerLabels } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';
import { WordsNote } from '../core/WordsNote.tsx';

interface Props {
  store: ViewerStore;
  labels: ViewerLabels;
  textLanguage: string | undefined;
  onRetry: () => void;
}

/** Most hits in the list; the buttons reach all of them. */
const mostListed = 300;

/** Searches the text of the whole item and lists the hits. */
export function SearchPanel({ store, labels, textLanguage, onRetry }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const words = useStore(store.$words);
  const query = useStore(store.$query);
  const hits = useStore(store.$hits);
  const index = useStore(store.$hitIndex);
  // The search text is trimmed, but the field keeps a space that the reader has just typed.
  useLayoutEffect(() => {
    const { current } = input;
    if (current && toSought(current.value) !== query) current.value = query;
  }, [query]);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [index]);

  const count =
    query === '' || words.kind !== 'ready'
      ? ''
      : hits.length === 0
        ? fillLabel(labels['viewer.noHits'], { query })
        : toHitWords(hits, index, labels);
  return (
    <>
      <form
        className="viewer-find"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const written = toSought(input.current?.value ?? '');
          if (written !== query) store.find(written);
          store.showNextHit();
        }}
      >
        <input
          ref={input}
          type="search"
          aria-label={labels['viewer.searchField']}
          placeholder={labels['viewer.searchField']}
          enterKeyHint="search"
          onChange={(event) => store.find(event.currentTarget.value)}
        />
        <ToolButton
          icon="previous"
          label={labels['viewer.previousHit']}
          isOff={hits.length === 0}
          onPress={store.showPreviousHit}
        />
        <ToolButton
          icon="next"
          label={labels['viewer.nextHit']}
          isOff={hits.length === 0}
          onPress={store.showNextHit}
        />
      </form>
      <p role="status">{count}</p>
      <WordsNote state={words.kind} labels={labels} onRetry={onRetry} />
      <ol className="viewer-hits" ref={list} lang={textLanguage}>
        {hits.slice(0, mostListed).map((hit, position) => (
          <li key={position}>
            <button
              type="button"
              aria-current={position === index ? 'true' : undefined}
              onClick={() => store.showHit(position)}
            >
              <small>{fillLabel(labels['viewer.page'], { page: hit.page })}</small>
              {hit.before}
              <mark>{hit.match}</mark>
              {hit.after}
            </button>
          </li>
        ))}
      </ol>
      {hits.length > mostListed && (
        <p className="viewer-none">{fillLabel(labels['viewer.moreHits'], { count: mostListed })}</p>
      )}
    </>
  );
}
