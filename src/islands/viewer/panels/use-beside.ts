import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { urls } from '#src/site/urls.ts';
import { loadItem } from './load-item.ts';
import type { ViewerData } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

/** The item of the second page: this one, or another that is loaded. */
export type BesideItem =
  | { readonly kind: 'none' | 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly data: ViewerData };

export function useBeside(store: ViewerStore, own: ViewerData): BesideItem {
  const { beside } = useStore(store.$view);
  const slug = beside?.item;
  const isThere = beside !== undefined;
  const [fetched, setFetched] = useState<{ slug: string; data?: ViewerData }>();
  useEffect(() => {
    if (slug === undefined) return undefined;
    let isWanted = true;
    loadItem(urls.item('vi', slug)).then(
      (data) => isWanted && setFetched({ slug, data }),
      () => isWanted && setFetched({ slug }),
    );
    return () => {
      isWanted = false;
    };
  }, [slug]);
  if (!isThere) return { kind: 'none' };
  if (slug === undefined) return { kind: 'ready', data: own };
  if (fetched?.slug !== slug) return { kind: 'loading' };
  return fetched.data ? { kind: 'ready', data: fetched.data } : { kind: 'failed' };
}
