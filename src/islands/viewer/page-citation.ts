import { fillLabel } from '../fill-label.ts';
import { toAccessedOn } from './accessed-on.ts';
import { writeView } from './view-address.ts';
import type { View } from './view.ts';
import type { ViewerData, ViewerPage } from './viewer-data.ts';

/** The address of a view that never changes, absolute. */
export function toPermalink(permalink: string, view: View): string {
  return permalink + writeView('', view);
}

/** How one page is cited, by its folio where it has one, with its address and the day. */
export function toPageCitation(
  { citation }: Pick<ViewerData, 'citation'>,
  page: ViewerPage,
  address: string,
  language: 'vi' | 'en',
  today: Date,
): string {
  const place = {
    vi: page.folio === undefined ? `trang ${page.number}` : `tờ ${page.folio}`,
    en: page.folio === undefined ? `p. ${page.number}` : `fol. ${page.folio}`,
  }[language];
  const cited = fillLabel(citation[language], { place });
  return `${cited} ${address} (${toAccessedOn(language, today)}).`;
}
