import { useStore } from '@nanostores/react';
import { toPageCitation, toPermalink } from './page-citation.ts';
import { toPrintUrl } from './print-page.ts';
import { toPageName } from '../core/page-name.ts';
import { isOpenPage, type ViewerData, type ViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

interface Props {
  data: ViewerData;
  store: ViewerStore;
  pages: readonly ViewerPage[];
}

/**
 * Print version for the browser's own print command while the viewer is open: the visible pages
 * with their citations. Hidden on screen.
 */
export function PaperPages({ data, store, pages }: Props) {
  // An image that is not loaded when printing starts would be missing on paper.
  const isReady = useStore(store.$image) !== 'loading';
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  return (
    <div className="viewer-paper" aria-hidden="true">
      {pages.map((page) => {
        const view = { page: page.number, rotation: 0 } as const;
        const href = toPermalink(data.citation.permalink, view);
        const image = isOpenPage(page) && isReady ? toPrintUrl(page) : undefined;
        return (
          <figure key={page.number}>
            {image !== undefined && <img src={image} alt="" fetchPriority="low" />}
            <figcaption>
              {!isOpenPage(page) && (
                <p>{`${toPageName(page, data.pages.length, data.labels)}. ${page.reason}`}</p>
              )}
              <p>{toPageCitation(data, page, href, language, new Date())}</p>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
