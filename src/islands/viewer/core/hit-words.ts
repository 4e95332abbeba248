import { fillLabel } from '#src/islands/shared/fill-label.ts';
import type { Hit } from './find-in-words.ts';
import type { ViewerLabels } from './viewer-data.ts';

/** `Chỗ 2 / 9, trang 3.`, or the number of hits while none is shown. */
export function toHitWords(hits: readonly Hit[], index: number, labels: ViewerLabels): string {
  const hit = hits[index];
  if (hit === undefined) return fillLabel(labels['viewer.hitCount'], { count: hits.length });
  const values = { hit: index + 1, count: hits.length, page: hit.page };
  return fillLabel(labels['viewer.hitOf'], values);
}
