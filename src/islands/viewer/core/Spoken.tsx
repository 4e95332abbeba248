import { useStore } from '@nanostores/react';
import { toHitWords } from './hit-words.ts';
import { toPageName } from './page-name.ts';
import type { ViewerLabels, ViewerPage } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  store: ViewerStore;
  page: ViewerPage;
  labels: ViewerLabels;
}

/** Screen reader announcements: image movements, the current hit, otherwise the page. */
export function Spoken({ store, page, labels }: Props) {
  const said = useStore(store.$said);
  const hit = useStore(store.$hitIndex);
  const hits = useStore(store.$hits);
  const panel = useStore(store.$panel);
  const isHit = hits[hit]?.page === page.number;
  const words = [
    toPageName(page, store.pages.length, labels),
    page.kind === 'open' && page.redacted,
    // The search panel announces its hits itself.
    isHit && panel !== 'search' && toHitWords(hits, hit, labels),
  ];
  return (
    <p className="viewer-spoken" role="status">
      {said === '' ? words.filter(Boolean).join('. ') : said}
    </p>
  );
}
