import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicFile, PublicFonds } from '#src/public/public-model.ts';
import type { Inventory } from '#src/describe/links/inventories.ts';
import { splitIntoListPages, type ListPage } from '#src/describe/links/list-pages.ts';
import type { Link } from '#src/describe/links/page-meta.ts';
import { toInventoryLink } from '#src/describe/links/record-link.ts';
import { toYearSpan } from '#src/describe/facts/span.ts';

/** A list page of an inventory, named after its files. */
export interface ListPageLink {
  readonly number: number;
  /** `Hồ sơ 1–200` */
  readonly label: string;
  /** `1975–1979`; absent when none of its files is dated. */
  readonly dates?: string;
  readonly href: string;
  readonly language?: Language;
}

export function buildListPageLinks(
  fonds: PublicFonds,
  inventory: Inventory,
  language: Language,
): readonly ListPageLink[] {
  return splitIntoListPages(inventory.files).map((listPage) =>
    buildListPageLink(fonds, inventory, listPage, language),
  );
}

function buildListPageLink(
  fonds: PublicFonds,
  inventory: Inventory,
  listPage: ListPage<PublicFile>,
  language: Language,
): ListPageLink {
  const dates = toYearSpan(listPage.entries.map(({ date }) => date));
  return {
    ...toInventoryLink(fonds, inventory, language, listPage.number),
    number: listPage.number,
    label: toListPageName(listPage, language),
    ...(dates === undefined ? {} : { dates }),
  };
}

/** The first and last file number, as printed on the boxes. */
function toListPageName({ entries }: ListPage<PublicFile>, language: Language): string {
  const t = translateTo(language);
  const first = entries[0]?.notation ?? '';
  const last = entries.at(-1)?.notation ?? '';
  if (first === last) return t('records.listPageOne', { first });
  const areNumbers = /^\d+\p{L}?$/u.test(first) && /^\d+\p{L}?$/u.test(last);
  return t(areNumbers ? 'records.listPageRange' : 'records.listPageRangeWide', { first, last });
}

/** A list page as one link: `Hồ sơ 1–200 · 1975–1979`. */
export function toNamedLink({ label, dates, href, language }: ListPageLink): Link {
  return {
    label: dates === undefined ? label : `${label} · ${dates}`,
    href,
    ...(language === undefined ? {} : { language }),
  };
}
