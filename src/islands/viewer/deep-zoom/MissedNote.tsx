import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import type { ViewerLabels } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

interface Props {
  store: ViewerStore;
  labels: ViewerLabels;
}

/** Reports that the page or region in a link does not exist, and what is shown instead. */
export function MissedNote({ store, labels }: Props) {
  const missed = useStore(store.$missed);
  const [words, setWords] = useState('');
  // After the first render, because a live region announces only changes.
  useEffect(() => {
    const { page } = store.$view.get();
    const told = [
      missed?.page !== undefined &&
        fillLabel(labels['viewer.noPage'], { page: missed.page, shown: page }),
      missed?.region && labels['viewer.noRegion'],
    ];
    setWords(told.filter(Boolean).join(' '));
  }, [store, labels, missed]);
  return (
    <p className="viewer-missed" aria-live="polite">
      {words}
    </p>
  );
}
