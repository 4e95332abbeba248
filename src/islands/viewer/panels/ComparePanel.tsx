import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { toPageName } from '../core/page-name.ts';
import { ToolButton } from '../core/ToolButton.tsx';
import type { BesideItem } from './use-beside.ts';
import type { Beside } from '../core/view.ts';
import type { ViewerData, ViewerLabels, ViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';
import { findPlace } from '../core/find-place.ts';
import { readPageNumber } from '../core/view-query.ts';

interface Props {
  store: ViewerStore;
  item: BesideItem;
  neighbours: ViewerData['neighbours'];
  labels: ViewerLabels;
}

/**
 * Chooses the page to show beside this one, of this or another item, and whether both move
 * together.
 */
export function ComparePanel({ store, item, neighbours = [], labels }: Props) {
  const { beside } = useStore(store.$view);
  const input = useRef<HTMLInputElement>(null);
  const [missed, setMissed] = useState('');
  const pages = item.kind === 'ready' ? item.data.pages : [];
  const index = pages.findIndex(({ number }) => number === beside?.page);
  const page = pages[index];
  const put = (changed: Beside) => {
    setMissed('');
    store.putBeside({ ...changed, ...(beside?.isFree && { isFree: true }) });
  };
  const turn = (steps: number) => {
    const next = pages[index + steps];
    if (next && beside) put({ ...(beside.item && { item: beside.item }), page: next.number });
  };
  return (
    <>
      <form
        className="viewer-find"
        onSubmit={(event) => {
          event.preventDefault();
          const written = input.current?.value ?? '';
          const found = readBeside(store.pages, written);
          if (found) put(found);
          else setMissed(fillLabel(labels['viewer.noPlace'], { place: written }));
        }}
      >
        <input ref={input} aria-label={labels['viewer.besideField']} autoComplete="off" />
        <button type="submit" className="viewer-tool viewer-boxed">
          {labels['viewer.putBeside']}
        </button>
      </form>
      <p className="viewer-none">{labels['viewer.besideHow']}</p>
      <p role="status">
        {missed ||
          (item.kind === 'loading' && labels['viewer.loading']) ||
          (item.kind === 'failed' && labels['viewer.besideFailed']) ||
          (item.kind === 'ready' &&
            (page
              ? toPageName(page, pages.length, labels)
              : fillLabel(labels['viewer.noPlace'], { place: beside?.page ?? '' })))}
      </p>
      {beside && (
        <div className="viewer-row">
          <ToolButton
            icon="previous"
            label={labels['viewer.besidePrevious']}
            isOff={index <= 0}
            onPress={() => turn(-1)}
          />
          <ToolButton
            icon="next"
            label={labels['viewer.besideNext']}
            isOff={index < 0 || index >= pages.length - 1}
            onPress={() => turn(1)}
          />
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            aria-pressed={beside.isFree !== true}
            onClick={() => {
              const { item: slug, page: number, isFree } = beside;
              store.putBeside({
                ...(slug && { item: slug }),
                page: number,
                ...(!isFree && { isFree: true }),
              });
            }}
          >
            {labels['viewer.locked']}
          </button>
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            onClick={() => store.putBeside(undefined)}
          >
            {labels['viewer.removeBeside']}
          </button>
        </div>
      )}
      {beside?.isFree && <p className="viewer-none">{labels['viewer.freeHow']}</p>}
      {neighbours.length > 0 && (
        <>
          <h3>{labels['viewer.neighbours']}</h3>
          <ul className="viewer-choices">
            {neighbours.map(({ slug, title }) => (
              <li key={slug}>
                <button
                  type="button"
                  aria-pressed={beside?.item === slug}
                  onClick={() => put({ item: slug, page: 1 })}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/**
 * Parses what to show beside the page: a page or folio of this item, or another item by its URL or
 * the slug in it.
 */
export function readBeside(pages: readonly ViewerPage[], written: string): Beside | undefined {
  const page = findPlace(pages, written);
  if (page !== undefined) return { page };
  const [, path, query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(written.trim()) ?? [];
  const item =
    /\/tai-lieu\/([\w.-]+)\/?$/.exec(path ?? '')?.[1] ??
    /^[A-Z][\w.-]*-[\w.-]+$/i.exec(path ?? '')?.[0];
  return item === undefined ? undefined : { item, page: readPageNumber(query) ?? 1 };
}
