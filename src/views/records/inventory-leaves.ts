import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicFile, PublicFonds } from '#src/public/public-model.ts';
import type { Inventory } from '#src/describe/links/inventories.ts';
import { splitIntoLeaves, type Leaf } from '#src/describe/links/leaves.ts';
import type { Link } from '#src/describe/links/page-meta.ts';
import { toInventoryLink } from '#src/describe/links/record-link.ts';
import { toYearSpan } from '#src/describe/facts/span.ts';

/** A part of an inventory, named by what is in it. */
export interface LeafLink {
  readonly number: number;
  /** `Hồ sơ 1–200` */
  readonly label: string;
  /** `1975–1979`; absent when nothing in it is dated. */
  readonly dates?: string;
  readonly href: string;
  readonly language?: Language;
}

export function buildLeafLinks(
  fonds: PublicFonds,
  inventory: Inventory,
  language: Language,
): readonly LeafLink[] {
  return splitIntoLeaves(inventory.files).map((leaf) =>
    buildLeafLink(fonds, inventory, leaf, language),
  );
}

function buildLeafLink(
  fonds: PublicFonds,
  inventory: Inventory,
  leaf: Leaf<PublicFile>,
  language: Language,
): LeafLink {
  const dates = toYearSpan(leaf.entries.map(({ date }) => date));
  return {
    ...toInventoryLink(fonds, inventory, language, leaf.number),
    number: leaf.number,
    label: toLeafName(leaf, language),
    ...(dates === undefined ? {} : { dates }),
  };
}

/** By the first and last file number, as they stand on the boxes. */
function toLeafName({ entries }: Leaf<PublicFile>, language: Language): string {
  const t = translateTo(language);
  const first = entries[0]?.notation ?? '';
  const last = entries.at(-1)?.notation ?? '';
  if (first === last) return t('records.leafOne', { first });
  const areNumbers = /^\d+\p{L}?$/u.test(first) && /^\d+\p{L}?$/u.test(last);
  return t(areNumbers ? 'records.leafRange' : 'records.leafRangeWide', { first, last });
}

/** A leaf as one link: `Hồ sơ 1–200 · 1975–1979`. */
export function toNamedLink({ label, dates, href, language }: LeafLink): Link {
  return {
    label: dates === undefined ? label : `${label} · ${dates}`,
    href,
    ...(language === undefined ? {} : { language }),
  };
}
