/** @jsxImportSource preact */
import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BesideStage } from './BesideStage.tsx';
import { ClosedPage } from './ClosedPage.tsx';
import type { IconName } from './Icon.tsx';
import { ImageStage } from './ImageStage.tsx';
import { loadWords } from './load-words.ts';
import type { Sight, Stage } from './openseadragon-adapter.ts';
import { toPageName } from './page-name.ts';
import { PageTools } from './PageTools.tsx';
import { SidePanel } from './SidePanel.tsx';
import { Thumbnails } from './Thumbnails.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useBeside } from './use-beside.ts';
import { useFullScreen } from './use-full-screen.ts';
import type { PanelName } from './view.ts';
import type { ViewerData } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  data: ViewerData;
  store: ViewerStore;
  onClose: () => void;
}

const panelIcons = [
  ['pages', 'pages'],
  ['text', 'text'],
  ['search', 'search'],
  ['image', 'lamp'],
  ['cite', 'cite'],
  ['compare', 'compare'],
  ['keys', 'keys'],
] as const satisfies readonly (readonly [PanelName, IconName])[];

/** A dark table with one lamp: one page, its tools, and one panel beside it. */
export function Viewer({ data, store, onClose }: Props) {
  const { labels } = data;
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const besideStage = useRef<Stage>(null);
  // The stage that the reader has to do with leads; the other one follows.
  const leader = useRef<'main' | 'beside'>('main');
  const [isFraming, setFraming] = useState(false);
  const fullScreen = useFullScreen(root);
  const page = useStore(store.$page);
  const panel = useStore(store.$panel);
  const query = useStore(store.$query);
  const said = useStore(store.$said);
  const { beside, look } = useStore(store.$view);
  const besideItem = useBeside(store, data);
  const move = useCallback(
    (from: 'main' | 'beside', sight: Sight) => {
      if (leader.current !== from || store.$view.get().beside?.isFree) return;
      (from === 'main' ? besideStage : stage).current?.follow(sight);
    },
    [store],
  );
  const moveBeside = useCallback((sight: Sight) => move('main', sight), [move]);
  const moveMain = useCallback((sight: Sight) => move('beside', sight), [move]);
  const lead = ({ target }: Event) => {
    const isBeside = target instanceof Element && target.closest('.viewer-beside') !== null;
    leader.current = isBeside ? 'beside' : 'main';
  };
  const besidePage =
    besideItem.kind === 'ready'
      ? besideItem.data.pages.find(({ number }) => number === beside?.page)
      : undefined;
  const needsWords = panel === 'text' || panel === 'search' || query !== '';
  useEffect(() => {
    if (needsWords) void loadWords(store, data.words);
  }, [store, data.words, needsWords]);
  if (page === undefined) return null;

  return (
    <div
      className="viewer-table"
      ref={root}
      data-full={fullScreen.isOn}
      onPointerOver={lead}
      onPointerDown={lead}
      onFocusIn={lead}
    >
      <header className="viewer-head">
        <div className="viewer-title">
          <h1>{data.title}</h1>
          <p className="ref">{data.reference}</p>
        </div>
        <div className="viewer-panels" role="group" aria-label={labels['viewer.panels']}>
          {panelIcons.map(([name, icon]) => (
            <ToolButton
              key={name}
              icon={icon}
              label={labels[`viewer.${name}`]}
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
      <div className="viewer-body">
        {page.kind === 'open' ? (
          <ImageStage
            {...{ page, store, stage, labels, isFraming }}
            onSight={moveBeside}
            onFramed={() => setFraming(false)}
          />
        ) : (
          <ClosedPage page={page} data={data} />
        )}
        {besideItem.kind === 'ready' && besidePage?.kind === 'open' && (
          <BesideStage
            {...{ data: besideItem.data, page: besidePage, look, labels }}
            stage={besideStage}
            onSight={moveMain}
          />
        )}
        {besideItem.kind === 'ready' && besidePage?.kind === 'conditional' && (
          <ClosedPage page={besidePage} data={besideItem.data} />
        )}
        {panel && (
          <SidePanel
            {...{ panel, page, data, store, stage, besideItem, isFraming }}
            onFrame={() => setFraming(!isFraming)}
          />
        )}
      </div>
      {store.pages.length > 1 && panel !== 'pages' && (
        <Thumbnails store={store} labels={labels} shape="strip" />
      )}
      <PageTools store={store} stage={stage} labels={labels} />
      <p className="viewer-spoken" role="status">
        {said === '' ? toPageName(page, store.pages.length, labels) : said}
      </p>
    </div>
  );
}
