import type { ViewerLabels } from './viewer-data.ts';
import type { WordsState } from './viewer.store.ts';

interface Props {
  state: WordsState['kind'];
  labels: ViewerLabels;
  onRetry: () => void;
}

/** Shows that the text of the item is loading or has failed to load. */
export function WordsNote({ state, labels, onRetry }: Props) {
  if (state === 'ready') return null;
  if (state !== 'failed') return <p className="viewer-none">{labels['viewer.wordsLoading']}</p>;
  return (
    <div role="alert">
      <p>{labels['viewer.wordsFailed']}</p>
      <button type="button" className="btn" onClick={onRetry}>
        {labels['viewer.retry']}
      </button>
    </div>
  );
}
