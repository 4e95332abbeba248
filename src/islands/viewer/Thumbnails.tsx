/** @jsxImportSource preact */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toPageName } from './page-name.ts';
import { useSeen } from './use-seen.ts';
import type { ViewerLabels, ViewerPage } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  store: ViewerStore;
  labels: ViewerLabels;
  /** In a row below the image, or as a grid of all pages. */
  shape: 'strip' | 'grid';
}

/**
 * All pages, small. Only images that come into sight are asked for, and none of the strip before the
 * page itself is there. One stop for the Tab key.
 */
export function Thumbnails({ store, labels, shape }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const current = useStore(store.$index);
  const isPageThere = useStore(store.$image) !== 'loading';
  const [isWaiting, setWaiting] = useState(shape === 'strip');
  if (isWaiting && isPageThere) setWaiting(false);

  useEffect(() => {
    const { current: parent } = list;
    const child = parent?.children[current];
    if (!parent || !(child instanceof HTMLElement)) return;
    parent.scrollLeft = child.offsetLeft - (parent.clientWidth - child.clientWidth) / 2;
    parent.scrollTop = child.offsetTop - (parent.clientHeight - child.clientHeight) / 2;
  }, [current]);

  const moveFocus = (event: KeyboardEvent) => {
    const children = [...(list.current?.children ?? [])];
    const place = children.findIndex((child) => child === document.activeElement);
    const targets: Record<string, number> = {
      ArrowRight: place + 1,
      ArrowDown: place + 1,
      ArrowLeft: place - 1,
      ArrowUp: place - 1,
      Home: 0,
      End: children.length - 1,
    };
    const target = children[targets[event.key] ?? -1];
    if (!(target instanceof HTMLElement)) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <div
      className={`viewer-${shape}`}
      ref={list}
      role="listbox"
      aria-label={labels['viewer.allPages']}
      aria-orientation={shape === 'strip' ? 'horizontal' : undefined}
      onKeyDown={moveFocus}
    >
      {store.pages.map((page, index) => (
        <Thumbnail
          key={page.number}
          page={page}
          name={toPageName(page, store.pages.length, labels)}
          isCurrent={index === current}
          isWaiting={isWaiting}
          onChoose={() => store.goTo(page.number)}
        />
      ))}
    </div>
  );
}

interface ThumbnailProps {
  page: ViewerPage;
  name: string;
  isCurrent: boolean;
  isWaiting: boolean;
  onChoose: () => void;
}

function Thumbnail({ page, name, isCurrent, isWaiting, onChoose }: ThumbnailProps) {
  const element = useRef<HTMLButtonElement>(null);
  const isSeen = useSeen(element);
  const smallest = page.kind === 'open' ? page.sizes[0] : undefined;
  return (
    <button
      type="button"
      className="viewer-thumb"
      ref={element}
      role="option"
      aria-selected={isCurrent}
      aria-label={name}
      title={name}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onChoose}
    >
      {page.kind === 'open' && isSeen && !isWaiting && smallest ? (
        <img
          src={`${page.service}/full/${smallest.width},${smallest.height}/0/default.jpg`}
          alt=""
          decoding="async"
        />
      ) : (
        <span className="viewer-blank" data-kind={page.kind} />
      )}
      <span aria-hidden="true">{page.folio ?? page.number}</span>
    </button>
  );
}
