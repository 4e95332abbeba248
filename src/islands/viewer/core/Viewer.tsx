import { useStore } from '@nanostores/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { BesideDeepZoom } from '../deep-zoom/BesideDeepZoom.tsx';
import { HitBar } from './HitBar.tsx';
import type { IconName } from './Icon.tsx';
import { ImageDeepZoom } from '../deep-zoom/ImageDeepZoom.tsx';
import { isReadOnly, listPanels } from './offered-tools.ts';
import { loadWords } from './load-words.ts';
import type { DeepZoom } from '../deep-zoom/deep-zoom.ts';
import { PageSlot } from './PageSlot.tsx';
import { PageTools } from './PageTools.tsx';
import { SidePanel } from '../panels/SidePanel.tsx';
import { Spoken } from './Spoken.tsx';
import { Thumbnails } from '../thumbnails/Thumbnails.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useBeside } from '../panels/use-beside.ts';
import { useComparing } from './use-comparing.ts';
import type { PanelName } from './view.ts';
import type { ViewerData } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  data: ViewerData;
  store: ViewerStore;
  onClose: () => void;
}

const panelIcons = {
  pages: 'pages',
  text: 'text',
  search: 'search',
  image: 'lamp',
  notes: 'notes',
  cite: 'cite',
  compare: 'compare',
  keys: 'keys',
} as const satisfies Record<PanelName, IconName>;

/** The viewer: one page on a dark background, its tools, and one panel. */
export function Viewer({ data, store, onClose }: Props) {
  const { labels } = data;
  const root = useRef<HTMLDivElement>(null);
  const deepZoom = useRef<DeepZoom>(null);
  const besideDeepZoom = useRef<DeepZoom>(null);
  const [isFraming, setFraming] = useState(false);
  const fullScreen = useFullScreen(root);
  const page = useStore(store.$page);
  const panel = useStore(store.$panel);
  const query = useStore(store.$query);
  const { beside } = useStore(store.$view);
  const besideItem = useBeside(store, data);
  const { active, handlers, onSight, onOpen } = useComparing(store, deepZoom, besideDeepZoom);
  const besidePage =
    besideItem.kind === 'ready'
      ? besideItem.data.pages.find(({ number }) => number === beside?.page)
      : undefined;
  const isFree = beside?.isFree === true && besidePage !== undefined;
  const moved = isFree && active === 'beside' ? besideDeepZoom : deepZoom;
  const needsWords = panel === 'text' || panel === 'search' || query !== '';
  useEffect(() => {
    if (needsWords) void loadWords(store, data.words);
  }, [store, data.words, needsWords]);
  const focusDeepZoom = () =>
    root.current?.querySelector<HTMLElement>('.viewer-deep-zoom')?.focus();
  if (page === undefined) return null;

  return (
    <div
      className="viewer-table"
      ref={root}
      data-full={fullScreen.isOn}
      data-granted={data.granted && (isReadOnly(data) ? 'read' : 'copy')}
      {...handlers}
      onKeyDown={(event) => {
        // Escape closes the innermost: a panel, the full window, and last the viewer.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        const isInPanel = event.target instanceof Element && event.target.closest('.viewer-panel');
        if (panel && isInPanel) store.togglePanel(panel);
        else if (fullScreen.isOn && !document.fullscreenElement) fullScreen.toggle();
        else return;
        event.preventDefault();
        focusDeepZoom();
      }}
    >
      <header className="viewer-head">
        <div className="viewer-title">
          <h1>{data.title}</h1>
          <p className="ref">{data.reference}</p>
        </div>
        <div className="viewer-panels" role="group" aria-label={labels['viewer.panels']}>
          {listPanels(data).map((name) => (
            <ToolButton
              key={name}
              icon={panelIcons[name]}
              label={labels[`viewer.${name}`]}
              word={labels[`viewer.${name}Word`]}
              isPressed={panel === name}
              onPress={() => {
                setFraming(false);
                store.togglePanel(name);
              }}
            />
          ))}
        </div>
        <div className="viewer-ends">
          <ToolButton
            icon={fullScreen.isOn ? 'leaveFullScreen' : 'fullScreen'}
            label={labels[fullScreen.isOn ? 'viewer.leaveFullScreen' : 'viewer.fullScreen']}
            onPress={fullScreen.toggle}
          />
          <ToolButton icon="close" label={labels['viewer.close']} onPress={onClose} />
        </div>
      </header>
      {data.granted && <PageSlot name="clock" />}
      <div
        className="viewer-body"
        data-beside={besideItem.kind === 'ready' && besidePage !== undefined}
      >
        <ImageDeepZoom
          {...{ data, store, deepZoom, isFraming, onOpen }}
          isActive={isFree && active === 'main'}
          onSight={onSight.main}
          onFramed={() => {
            setFraming(false);
            focusDeepZoom();
          }}
        />
        {besideItem.kind === 'ready' && besidePage && (
          <BesideDeepZoom
            {...{ data: besideItem.data, page: besidePage, store, labels, onOpen }}
            deepZoom={besideDeepZoom}
            isActive={isFree && active === 'beside'}
            onSight={onSight.beside}
          />
        )}
        {panel && (
          <SidePanel
            {...{ panel, page, data, store, deepZoom, moved, besideItem, isFraming }}
            onFrame={() => setFraming(!isFraming)}
          />
        )}
      </div>
      {panel !== 'search' && <HitBar store={store} labels={labels} />}
      {store.pages.length > 1 && panel !== 'pages' && (
        <Thumbnails store={store} labels={labels} shape="strip" />
      )}
      <PageTools {...{ store, deepZoom, moved, labels }} />
      <Spoken {...{ store, page, labels }} />
    </div>
  );
}

export interface FullScreen {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** Full screen for the image, or the full window where elements cannot be full screen (iPhone). */
function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return {
    isOn,
    toggle: () => {
      if (!document.fullscreenEnabled) setOn(!isOn);
      else if (isOn) void document.exitFullscreen();
      else void element.current?.requestFullscreen();
    },
  };
}
