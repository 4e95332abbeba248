import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { toAccessedOn } from './accessed-on.ts';
import { writeView } from '../core/view-query.ts';
import type { View } from '../core/view.ts';
import type { ViewerData, ViewerPage } from '../core/viewer-data.ts';

/** The absolute permalink of a view. */
export function toPermalink(permalink: string, view: View): string {
  return permalink + writeView('', view);
}

/** A citation of one page for reference managers. */
export function toPageFormat(template: string, page: ViewerPage, href: string): string {
  return fillLabel(template, { place: toPlace(page, 'vi'), page: page.number, href });
}

/** The citation of one page, by its folio where it has one, with URL and access date. */
export function toPageCitation(
  { citation }: Pick<ViewerData, 'citation'>,
  page: ViewerPage,
  href: string,
  language: 'vi' | 'en',
  today: Date,
): string {
  const cited = fillLabel(citation[language], { place: toPlace(page, language) });
  return `${cited} ${href} (${toAccessedOn(language, today)}).`;
}

function toPlace({ folio, number }: ViewerPage, language: 'vi' | 'en'): string {
  return {
    vi: folio === undefined ? `trang ${number}` : `tờ ${folio}`,
    en: folio === undefined ? `p. ${number}` : `fol. ${folio}`,
  }[language];
}
