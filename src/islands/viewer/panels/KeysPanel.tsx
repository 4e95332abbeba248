import { deepZoomKeys } from '../deep-zoom/deep-zoom-keys.ts';
import type { ViewerLabels } from '../core/viewer-data.ts';

export function KeysPanel({ labels }: { labels: ViewerLabels }) {
  return (
    <>
      <p>{labels['viewer.keysHow']}</p>
      <dl className="viewer-keys">
        {[...deepZoomKeys, { shown: 'Esc', label: 'viewer.escape' } as const].map(
          ({ shown, label }) => (
            <div key={shown}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{labels[label]}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}
