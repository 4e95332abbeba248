import type { Language } from '#src/domain/values.ts';
import type { PublicItem } from '#src/public/public-model.ts';
import { isOpen } from '#src/describe/access/open-record.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';

/** An item offered for comparison. */
export interface CompareChoice {
  readonly slug: string;
  readonly title: string;
}

/** Most items offered, nearest first; others can be given by URL. */
const most = 10;

/** The scanned items of the same file nearest to an item, in order. */
export function listCompareChoices(
  siblings: readonly PublicItem[],
  item: PublicItem,
  language: Language,
): readonly CompareChoice[] {
  const position = siblings.indexOf(item);
  return siblings
    .map((sibling, index) => ({ sibling, index, distance: Math.abs(index - position) }))
    .filter(({ sibling }) => sibling !== item && isScanned(sibling))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ sibling }) => ({ slug: sibling.slug, title: toRecordLink(sibling, language).label }));
}

function isScanned(item: PublicItem): boolean {
  return isOpen(item) && item.pages.some((page) => page.kind === 'open' && page.scanned);
}
