import { useStore } from '@nanostores/react';
import { useRef } from 'react';
import { fillLabel } from '../fill-label.ts';
import { ClosedPage } from './ClosedPage.tsx';
import { ImageStage } from './ImageStage.tsx';
import type { Stage } from './openseadragon-adapter.ts';
import { PageTools } from './PageTools.tsx';
import { TextPanel } from './TextPanel.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useFullScreen } from './use-full-screen.ts';
import type { ViewerData } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  data: ViewerData;
  store: ViewerStore;
  onClose: () => void;
}

/** A dark table with one lamp: one page, its tools, its text. */
export function Viewer({ data, store, onClose }: Props) {
  const { labels } = data;
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const fullScreen = useFullScreen(root);
  const page = useStore(store.$page);
  const isTextShown = useStore(store.$isTextShown);
  if (page === undefined) return null;

  const place = [
    fillLabel(labels['viewer.pageOf'], { page: page.number, count: store.pages.length }),
    page.folio && fillLabel(labels['viewer.folio'], { folio: page.folio }),
  ];
  return (
    <div className="viewer-table" ref={root}>
      <header className="viewer-head">
        <div>
          <h1>{data.title}</h1>
          <p className="ref">{data.reference}</p>
        </div>
        <ToolButton
          icon="text"
          label={labels['viewer.showText']}
          isPressed={isTextShown}
          onPress={store.toggleText}
          hasWords
        />
        {fullScreen.isThere && (
          <ToolButton
            icon={fullScreen.isOn ? 'leaveFullScreen' : 'fullScreen'}
            label={labels[fullScreen.isOn ? 'viewer.leaveFullScreen' : 'viewer.fullScreen']}
            onPress={fullScreen.toggle}
          />
        )}
        <ToolButton icon="close" label={labels['viewer.close']} onPress={onClose} />
      </header>
      <div className="viewer-body">
        {page.kind === 'open' ? (
          <ImageStage store={store} stage={stage} labels={labels} />
        ) : (
          <ClosedPage page={page} data={data} />
        )}
        {isTextShown && <TextPanel page={page} data={data} />}
      </div>
      <PageTools store={store} stage={stage} labels={labels} />
      <p className="viewer-spoken" role="status">
        {place.filter(Boolean).join(', ')}
      </p>
    </div>
  );
}
