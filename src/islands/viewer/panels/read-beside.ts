import { findPlace } from '../core/find-place.ts';
import { readPageNumber } from '../core/view-address.ts';
import type { Beside } from '../core/view.ts';
import type { ViewerPage } from '../core/viewer-data.ts';

/**
 * What a reader wants to see beside: a page or folio of this item, or another item by its address
 * or by the reference in it.
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
