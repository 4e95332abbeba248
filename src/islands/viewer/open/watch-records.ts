import { loadItem } from '../panels/load-item.ts';
import { clearView, readRegion } from '../core/view-query.ts';
import { watchOpeners } from './watch-openers.ts';

const parameter = 'tai-lieu';

/**
 * The viewer on a page about many records: openers are links to items,
 * `[data-open-record="<slug>"]` with `data-page` and, for a region, `data-region`. The data are
 * fetched from the item's own page.
 */
export function watchRecords(dialog: HTMLDialogElement): void {
  watchOpeners(dialog, {
    openers: '[data-open-record]',
    load: async (opener) => {
      const asked = new URLSearchParams(location.search).get(parameter) ?? '';
      const found = opener ?? findOpener(asked);
      if (!(found instanceof HTMLAnchorElement))
        throw new Error('The page has no link to this record.');
      return loadItem(found.href);
    },
    toQuery: ({ dataset }) => `?${parameter}=${encodeURIComponent(dataset['openRecord'] ?? '')}`,
    toView: ({ dataset }) => {
      const { page = '1' } = dataset;
      const region = readRegion(dataset['region']);
      return { page: Number(page), rotation: 0, ...(region && { region }) };
    },
    withoutView: (query) => {
      const rest = new URLSearchParams(clearView(query));
      rest.delete(parameter);
      return rest.size === 0 ? location.pathname : `?${rest.toString()}`;
    },
    onNothing: () => undefined,
  });
}

function findOpener(slug: string): HTMLElement | undefined {
  const openers = document.querySelectorAll<HTMLElement>('[data-open-record]');
  return [...openers].find(({ dataset }) => dataset['openRecord'] === slug);
}
