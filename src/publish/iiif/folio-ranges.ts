import type { SiteSettings } from '#src/domain/schema/site.ts';
import { iiifUrls } from '#src/site/urls.ts';
import type { OpenItem, PublicPage } from '#src/public/public-model.ts';
import { say } from './language-map.ts';
import type { Range } from './model.ts';
import { toAbsolute } from './publisher.ts';

/** The sheets of an item, each with its pages; empty when no page has a folio. */
export function buildFolioRanges(
  site: Pick<SiteSettings, 'url'>,
  { slug, pages }: OpenItem,
): readonly Range[] {
  const id = (number: number) => toAbsolute(site, iiifUrls.range(slug, number));
  const sheets = groupBySheet(pages);
  if (sheets.length === 0) return [];
  return [
    {
      id: id(0),
      type: 'Range',
      label: say('iiif.folios'),
      items: sheets.map(({ folio, numbers }, index) => ({
        id: id(index + 1),
        type: 'Range',
        label: say('records.folio', { folio }),
        items: numbers.map((number) => ({
          id: toAbsolute(site, iiifUrls.canvas(slug, number)),
          type: 'Canvas',
        })),
      })),
    },
  ];
}

/** Groups adjacent pages of the same sheet: `12r` and `12v`, or `12` twice. */
function groupBySheet(pages: readonly PublicPage[]) {
  const sheets: { readonly folio: string; readonly numbers: number[] }[] = [];
  let last: string | undefined;
  for (const { folio, number } of pages) {
    const sheet = folio?.replace(/(?<=\d)[rv]$/, '');
    const open = sheets.at(-1);
    if (sheet !== undefined && sheet === last) open?.numbers.push(number);
    else if (sheet !== undefined) sheets.push({ folio: sheet, numbers: [number] });
    last = sheet;
  }
  return sheets;
}
