import type { ViewerLabels } from '../core/viewer-data.ts';

interface Props {
  labels: ViewerLabels;
  onRetry: () => void;
}

/** Shown over an image of which a part failed to load even on retry. */
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
