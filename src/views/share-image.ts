import type { PublicItem } from '../publish/public-model.ts';
import { imageOf } from '../site/urls.ts';
import { isOpen } from './open-record.ts';

/**
 * The first open page with a scan, whole: a picture for sharing. Nothing of a conditional record.
 * `full/max` is always there (`imaging/manifest.ts`).
 */
export function findShareImage(item: PublicItem): string | undefined {
  if (!isOpen(item)) return undefined;
  const page = item.pages.find((one) => one.kind === 'open' && one.scanned);
  return page && `${imageOf(item.slug, page.number)}/full/max/0/default.jpg`;
}
