import type { ViewerLabels } from '../core/viewer-data.ts';

interface Props {
  labels: ViewerLabels;
  onRetry: () => void;
}

/** Over an image of which a part has not come, even when asked for again. */
export function FailedNote({ labels, onRetry }: Props) {
  return (
    <div className="viewer-note viewer-failed" role="alert">
      <p>{labels['viewer.failed']}</p>
      <button type="button" className="btn" onClick={onRetry}>
        {labels['viewer.retry']}
      </button>
    </div>
  );
}
