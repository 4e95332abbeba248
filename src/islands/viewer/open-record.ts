import { toRegion } from '../../site/region.ts';
import { loadItem } from './load-item.ts';
import { clearView } from './view-address.ts';
import { watchOpeners } from './watch-openers.ts';

/**
 * The viewer on a page that tells of many records: openers are
 * `[data-open-record="<slug>"]` with `data-page` and, for a part of it, `data-region`. What is to
 * be seen comes from the item's own page, in `data-language`.
 */
const parameter = 'tai-lieu';

const dialog = document.querySelector<HTMLDialogElement>('#viewer');
if (dialog) {
  watchOpeners(dialog, {
    openers: '[data-open-record]',
    load: (opener) => {
      const asked = new URLSearchParams(location.search).get(parameter) ?? '';
      const { dataset } = opener ?? findOpener(asked) ?? {};
      const slug = dataset?.['openRecord'];
      if (slug === undefined) return Promise.reject(new Error('The page shows no such record.'));
      return loadItem(slug, dataset?.['language'] === 'en' ? 'en' : 'vi');
    },
    toQuery: ({ dataset }) => `?${parameter}=${encodeURIComponent(dataset['openRecord'] ?? '')}`,
    toView: ({ dataset }) => {
      const { page = '1', region } = dataset;
      return { page: Number(page), rotation: 0, ...(region && { region: toRegion(region) }) };
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
