import { fillLabel } from '#src/islands/shared/fill-label.ts';
import type { ViewerLabels, ViewerPage } from './viewer-data.ts';

/** `Trang 3 / 12, tờ 15, có điều kiện` */
export function toPageName(page: ViewerPage, count: number, labels: ViewerLabels): string {
  const parts = [
    fillLabel(labels['viewer.pageOf'], { page: page.number, count }),
    page.folio && fillLabel(labels['viewer.folio'], { folio: page.folio }),
    page.kind === 'conditional' && labels['viewer.closedMark'],
    page.kind === 'missing' && labels['viewer.missingMark'],
  ];
  return parts.filter(Boolean).join(', ');
}
