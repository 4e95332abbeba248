import { useStore } from '@nanostores/react';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { AbsentPage } from './AbsentPage.tsx';
import { FailedNote } from './FailedNote.tsx';
import { FrameLayer } from './FrameLayer.tsx';
import type { Sight, DeepZoom } from './deep-zoom.ts';
import { toPageName } from '../core/page-name.ts';
import { isReadOnly } from '../core/offered-tools.ts';
import { MissedNote } from './MissedNote.tsx';
import { PaperPages } from '../export/PaperPages.tsx';
import { Ruler } from './Ruler.tsx';
import { pressDeepZoomKey } from './deep-zoom-keys.ts';
import { useDeepZoom } from './use-deep-zoom.ts';
import { useSwipe } from './use-swipe.ts';
import { isOpenPage, type OpenViewerPage, type ViewerData } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';
import { measureBox } from '../tiles/measure-box.ts';
import { toOpeningUrl } from '../tiles/pyramid.ts';
import { isWholePage } from '../core/view.ts';

interface Props {
  data: ViewerData;
  store: ViewerStore;
  deepZoom: RefObject<DeepZoom | null>;
  isFraming: boolean;
  /** Whether the buttons move this image, when two images move independently. */
  isActive: boolean;
  onOpen: () => void;
  onSight: (sight: Sight) => void;
  onFramed: () => void;
}

/**
 * The main deep zoom: a page, two in a spread, or why a page is not shown. It stays mounted
 * when the page changes and keeps the focus. Its keys work only while it has the focus (WCAG
 * 2.1.4).
 */
export function ImageDeepZoom(props: Props) {
  const { data, store, deepZoom, isFraming, isActive, onOpen, onSight, onFramed } = props;
  const { labels } = data;
  const element = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const state = useStore(store.$image);
  const index = useStore(store.$index);
  const { isSpread } = useStore(store.$view);
  const shown = useMemo(
    () => store.pages.slice(index, index + (isSpread ? 2 : 1)),
    [store, index, isSpread],
  );
  const open = useMemo(() => shown.filter(isOpenPage), [shown]);
  const plain = usePlainImage(element, open[0], store);
  useDeepZoom(element, deepZoom, store, open, {
    onOpen,
    onSight,
    onScale: setScale,
    onZoom: (zoom) =>
      store.say(fillLabel(labels['viewer.zoomed'], { percent: Math.round(zoom * 100) })),
  });
  useSaidTurns(data, store);
  const swipe = useSwipe(deepZoom, store, isFraming);

  const [page] = shown;
  const dpi = open.length === 1 ? open[0]?.dpi : undefined;
  return (
    <div
      className="viewer-deep-zoom"
      role="group"
      tabIndex={0}
      aria-label={
        page?.kind === 'open'
          ? fillLabel(labels['viewer.deepZoom'], { page: page.number })
          : page && toPageName(page, store.pages.length, labels)
      }
      data-state={open.length === 0 ? 'absent' : state}
      data-active={isActive}
      {...swipe}
      onKeyDown={(event) => {
        if (deepZoom.current && pressDeepZoomKey(event, store, deepZoom.current))
          event.preventDefault();
      }}
    >
      {plain !== undefined && state === 'loading' && (
        <img className="viewer-plain" src={plain} alt="" fetchPriority="high" />
      )}
      <div className="viewer-canvas" data-half={toHalf(shown.map(isOpenPage))} ref={element} />
      {shown.map((one, position) =>
        isOpenPage(one) ? null : (
          <AbsentPage
            key={one.number}
            page={one}
            data={data}
            half={shown.length === 1 ? undefined : position === 0 ? 'first' : 'second'}
          />
        ),
      )}
      <MissedNote store={store} labels={labels} />
      {isReadOnly(data) ? (
        <p className="viewer-paper">{data.granted?.noPrint}</p>
      ) : (
        <PaperPages {...{ data, store }} pages={shown} />
      )}
      {isFraming && open.length > 0 && (
        <FrameLayer deepZoom={deepZoom} store={store} onFramed={onFramed} labels={labels} />
      )}
      {dpi !== undefined && scale > 0 && (
        <Ruler dpi={dpi} scale={scale} label={labels['viewer.ruler']} />
      )}
      {open.length > 0 && state === 'loading' && (
        <p className="viewer-note">{labels['viewer.loading']}</p>
      )}
      {open.length > 0 && state === 'failed' && (
        <FailedNote labels={labels} onRetry={() => deepZoom.current?.reload()} />
      )}
    </div>
  );
}

/** The side of the images, when one of two pages has none. */
function toHalf([first, second]: readonly boolean[]): 'first' | 'second' | undefined {
  if (second === undefined || first === second) return undefined;
  return first ? 'first' : 'second';
}

/** Announces the rotation of the page after it changes. */
function useSaidTurns({ labels }: ViewerData, store: ViewerStore): void {
  const { rotation, page } = useStore(store.$view);
  const before = useRef({ rotation, page });
  useEffect(() => {
    const { current } = before;
    before.current = { rotation, page };
    if (current.page === page && current.rotation !== rotation)
      store.say(fillLabel(labels['viewer.turned'], { degrees: rotation }));
  }, [rotation, page, store, labels]);
}

/**
 * URL of the plain image shown in an element until deep zoom has drawn the same one; undefined if
 * there is no image, or the view is not that of a plain image.
 */
function usePlainImage(
  element: RefObject<Element | null>,
  page: OpenViewerPage | undefined,
  store: ViewerStore,
): string | undefined {
  const isWhole = isWholePage(useStore(store.$view));
  const [address, setUrl] = useState<string>();
  useLayoutEffect(() => {
    if (element.current) setUrl(page && toOpeningUrl(page, measureBox(element.current)));
  }, [element, page]);
  return isWhole ? address : undefined;
}
