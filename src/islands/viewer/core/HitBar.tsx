import { useStore } from '@nanostores/react';
import { toHitWords } from './hit-words.ts';
import { ToolButton } from './ToolButton.tsx';
import type { ViewerLabels } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  store: ViewerStore;
  labels: ViewerLabels;
}

/** Navigation between hits without the search panel, within reach of a thumb. */
export function HitBar({ store, labels }: Props) {
  const hits = useStore(store.$hits);
  const index = useStore(store.$hitIndex);
  if (hits.length === 0) return null;
  return (
    <div className="viewer-hit-bar" role="group" aria-label={labels['viewer.hits']}>
      <ToolButton
        icon="previous"
        label={labels['viewer.previousHit']}
        onPress={store.showPreviousHit}
      />
      <p>{toHitWords(hits, index, labels)}</p>
      <ToolButton icon="next" label={labels['viewer.nextHit']} onPress={store.showNextHit} />
    </div>
  );
}
