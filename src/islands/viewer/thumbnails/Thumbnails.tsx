import { useStore } from '@nanostores/react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { toPageName } from '../core/page-name.ts';
import { type ThumbShape, useThumbWindow } from './use-thumb-window.ts';
import type { OpenViewerPage, ViewerLabels, ViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';
import { stripWidths } from '#src/site/strip-widths.ts';

interface Props {
  store: ViewerStore;
  labels: ViewerLabels;
  /** A row below the image, or a grid of all pages. */
  shape: ThumbShape;
}

/**
 * Thumbnails of all pages. Only visible ones are rendered, because an item may have hundreds. The
 * strip loads no images before the page itself has loaded.
 */
export function Thumbnails({ store, labels, shape }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { pages } = store;
  const current = useStore(store.$index);
  // A page without an image has nothing to wait for.
  const isPageThere = useStore(store.$image) !== 'loading';
  const hasImage = useStore(store.$page)?.kind === 'open';
  const [isWaiting, setWaiting] = useState(shape === 'strip');
  if (isWaiting && (isPageThere || !hasImage)) setWaiting(false);
  const { window: seen, scrollTo } = useThumbWindow(list, pages.length, shape);
  // The thumbnail reached with the arrow keys; the current page until they are used.
  const [reached, setReached] = useState<number>();
  const stop = reached ?? current;
  const isStopSeen = stop >= seen.first && stop < seen.end;

  useEffect(() => {
    setReached(undefined);
    scrollTo(current);
  }, [current, scrollTo]);
  // Before the next key press.
  useLayoutEffect(() => {
    if (reached !== undefined) findThumb(list.current, reached)?.focus();
  }, [reached, seen.first, seen.end]);

  const moveFocus = (event: KeyboardEvent<HTMLDivElement>) => {
    const across = shape === 'strip' ? 1 : countAcross(list.current);
    const targets: Record<string, number> = {
      ArrowRight: stop + 1,
      ArrowDown: stop + across,
      ArrowLeft: stop - 1,
      ArrowUp: stop - across,
      Home: 0,
      End: pages.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    if (pages[target] === undefined) return;
    setReached(target);
    if (findThumb(list.current, target) === undefined) scrollTo(target);
  };

  return (
    <div
      className={`viewer-${shape}`}
      ref={list}
      role="listbox"
      aria-label={labels['viewer.allPages']}
      aria-orientation={shape === 'strip' ? 'horizontal' : undefined}
      onKeyDown={moveFocus}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget))
          setReached(undefined);
      }}
    >
      <Space shape={shape} pixels={seen.before} />
      {pages.slice(seen.first, seen.end).map((page, position) => {
        const index = seen.first + position;
        return (
          <Thumbnail
            key={page.number}
            {...{ page, shape, index }}
            count={pages.length}
            name={toPageName(page, pages.length, labels)}
            isCurrent={index === current}
            isWaiting={isWaiting}
            isStop={isStopSeen ? index === stop : position === 0}
            onChoose={() => store.goTo(page.number)}
          />
        );
      })}
      <Space shape={shape} pixels={seen.after} />
    </div>
  );
}

/** Reserves the space of thumbnails that are not rendered. */
function Space({ shape, pixels }: { shape: ThumbShape; pixels: number }) {
  if (pixels === 0) return null;
  const side = shape === 'strip' ? 'inlineSize' : 'blockSize';
  return <span className="viewer-space" aria-hidden="true" style={{ [side]: `${pixels}px` }} />;
}

function findThumb(list: HTMLElement | null, index: number): HTMLElement | undefined {
  return list?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"]`) ?? undefined;
}

function countAcross(list: HTMLElement | null): number {
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
}

interface ThumbnailProps {
  page: ViewerPage;
  shape: ThumbShape;
  index: number;
  count: number;
  name: string;
  isCurrent: boolean;
  isWaiting: boolean;
  isStop: boolean;
  onChoose: () => void;
}

function Thumbnail(props: ThumbnailProps) {
  const { page, shape, index, count, name, isCurrent, isWaiting, isStop, onChoose } = props;
  const image = page.kind === 'open' ? toThumbUrl(page, shape === 'strip') : undefined;
  return (
    <button
      type="button"
      className="viewer-thumb"
      role="option"
      aria-selected={isCurrent}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      onClick={onChoose}
    >
      {image !== undefined && !isWaiting ? (
        <img src={image} alt="" loading="lazy" decoding="async" fetchPriority="low" />
      ) : (
        <span className="viewer-blank" data-kind={page.kind} />
      )}
      <span aria-hidden="true">{page.folio ?? page.number}</span>
    </button>
  );
}

/**
 * URL of a page's thumbnail image: in the strip the widest of `stripWidths`, with a third of the
 * bytes; otherwise the narrowest reading size.
 */
export function toThumbUrl(
  { service, width, sizes }: OpenViewerPage,
  isInStrip: boolean,
): string | undefined {
  const strip = isInStrip ? stripWidths.findLast((each) => each <= width) : undefined;
  if (strip !== undefined) return `${service}/full/${strip},/0/default.jpg`;
  const [narrowest] = sizes;
  return narrowest && `${service}/full/${narrowest.width},${narrowest.height}/0/default.jpg`;
}
