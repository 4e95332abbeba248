import { useEffect, useRef, type RefObject } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { CitePanel } from './CitePanel.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { ImagePanel } from './ImagePanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { isReadOnly } from '../core/offered-tools.ts';
import { loadWords } from '../core/load-words.ts';
import type { DeepZoom } from '../deep-zoom/deep-zoom.ts';
import { PageSlot } from '../core/PageSlot.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { TextPanel } from './TextPanel.tsx';
import { Thumbnails } from '../thumbnails/Thumbnails.tsx';
import type { BesideItem } from './use-beside.ts';
import type { PanelName } from '../core/view.ts';
import type { ViewerData, ViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

interface Props {
  panel: PanelName;
  page: ViewerPage;
  data: ViewerData;
  store: ViewerStore;
  deepZoom: RefObject<DeepZoom | null>;
  moved: RefObject<DeepZoom | null>;
  besideItem: BesideItem;
  isFraming: boolean;
  onFrame: () => void;
}

/** The panel beside the image. It takes the focus when a reader opens it. */
export function SidePanel(props: Props) {
  const { panel, page, data, store, deepZoom, moved, besideItem, isFraming, onFrame } = props;
  const { labels, textLanguage } = data;
  const root = useRef<HTMLElement>(null);
  const heading =
    panel === 'text'
      ? fillLabel(labels['viewer.textOf'], { page: page.number })
      : labels[`viewer.${panel}`];
  const retry = () => void loadWords(store, data.words);
  useEffect(() => {
    if (!root.current?.contains(document.activeElement) && panel === 'keys') root.current?.focus();
  }, [panel]);

  return (
    <section
      className={`viewer-panel viewer-panel-${panel}`}
      ref={root}
      aria-label={heading}
      tabIndex={0}
    >
      <h2>{heading}</h2>
      {panel === 'pages' && <Thumbnails store={store} labels={labels} shape="grid" />}
      {panel === 'text' && (
        <TextPanel
          {...{ page, store, labels, textLanguage }}
          mayCopy={!isReadOnly(data)}
          onRetry={retry}
        />
      )}
      {panel === 'search' && <SearchPanel {...{ store, labels, textLanguage }} onRetry={retry} />}
      {panel === 'image' && <ImagePanel {...{ store, deepZoom, moved, labels }} />}
      {panel === 'notes' && <PageSlot name="notes" />}
      {panel === 'cite' && <CitePanel {...{ page, data, store, isFraming, onFrame }} />}
      {panel === 'compare' && (
        <ComparePanel {...{ store, labels }} item={besideItem} neighbours={data.neighbours} />
      )}
      {panel === 'keys' && <KeysPanel labels={labels} />}
    </section>
  );
}
