import { useStore } from '@nanostores/react';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { measureBox } from '../tiles/measure-box.ts';
import { toOpeningAddress } from '../tiles/pyramid.ts';
import { isWholePage } from '../core/view.ts';
import type { OpenViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

/**
 * Address of the plain image shown in an element until deep zoom has drawn the same one; none if
 * there is no image, or the view is not that of a plain image.
 */
export function usePlainImage(
  element: RefObject<Element | null>,
  page: OpenViewerPage | undefined,
  store: ViewerStore,
): string | undefined {
  const isWhole = isWholePage(useStore(store.$view));
  const [address, setAddress] = useState<string>();
  useLayoutEffect(() => {
    if (element.current) setAddress(page && toOpeningAddress(page, measureBox(element.current)));
  }, [element, page]);
  return isWhole ? address : undefined;
}
