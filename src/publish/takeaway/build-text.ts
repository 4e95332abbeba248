import type { ItemImages } from '#src/domain/page-images.ts';
import { translateTo } from '#src/i18n/index.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { buildCitationView } from '#src/describe/citation/citation-view.ts';
import { toPageName } from '#src/describe/names/page-name.ts';
import { buildPageText } from '#src/describe/text/page-text.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { toPageRedactionWords } from '#src/describe/access/redactions.ts';
import { toTextSource } from '#src/describe/text/text-source.ts';
import type { OpenItem, PublicCatalogue } from '#src/public/public-model.ts';
import { toTerms } from './terms.ts';

/**
 * A byte order mark, for hosts that send no charset and for Notepad of Windows 7, which also needs
 * CRLF line endings.
 */
const mark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * The text of an open item as a plain text file: its identification and citation, then page by
 * page, as on the item's own page. Its language is Vietnamese except for the second citation.
 */
export function buildTextFile(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages,
): string {
  const t = translateTo('vi');
  const { vi, en, permalink } = buildCitationView(catalogue, item);
  const cut = new Map(images.pages.map((page) => [page.number, page]));
  const head = [
    toArchiveName(catalogue.site, 'vi'),
    toRecordLink(item, 'vi').label,
    '',
    `${t('takeaway.citation')}: ${vi}`,
    `${translateTo('en')('takeaway.citation')}: ${en}`,
    `${t('takeaway.permalink')}: ${permalink}`,
    `${t('takeaway.terms')}: ${toTerms(catalogue, item, 'vi')}`,
  ];
  const pages = item.pages.flatMap((page) => {
    const name = ['', '', `[${toPageName(page, t)}]`];
    if (page.kind === 'conditional') return [...name, '', t('takeaway.absent')];
    const found = cut.get(page.number) ?? { lines: [] };
    const notes = [toPageRedactionWords(page, 'vi'), toTextSource(item, found, 'vi')];
    for (const note of notes) if (note !== undefined) name.push(`(${note})`);
    const parts = buildPageText(found, 'vi');
    if (parts.length === 0) return [...name, '', t('takeaway.noText')];
    const blocks = parts.map((part) =>
      'mark' in part ? `[${part.mark}]` : part.lines.join(lineEnd),
    );
    return [...name, '', blocks.join(`${lineEnd}${lineEnd}`)];
  });
  return `${mark}${[...head, ...pages, ''].join(lineEnd)}`.normalize('NFC');
}
