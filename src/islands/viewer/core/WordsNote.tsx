import type { ViewerLabels } from './viewer-data.ts';
import type { WordsState } from './viewer.store.ts';

interface Props {
  state: WordsState['kind'];
  labels: ViewerLabels;
  onRetry: () => void;
}

/** Says when the words of the item are not there yet, or did not come. */
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
