import type { Language } from '#src/domain/values.ts';
import { buildRequestTarget } from '#src/describe/access/request-target.ts';
import { closedPagesOf } from '#src/describe/facts/page-list.ts';
import { isOpen } from '#src/describe/access/open-record.ts';
import { findRecord } from '#src/describe/links/record-entry.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import type { PublicCatalogue, PublicItem } from '#src/public/public-model.ts';
import type { NamedRecord } from '#src/desk/store/grants/grant-record.ts';

/** An item that staff can read in the virtual reading room. */
export interface ViewableItem {
  /** Record id. */
  readonly id: string;
  /** Type, number and title. */
  readonly name: string;
}

/** The items of a record that are conditional, or have conditional pages. */
export function listViewable(
  catalogue: PublicCatalogue,
  recordId: string,
  language: Language,
): readonly ViewableItem[] {
  const record = findRecord(catalogue, recordId);
  if (record === undefined) return [];
  const items = record.kind === 'item' ? [record] : catalogue.itemsOf(record.id);
  return items
    .filter(isViewable)
    .map((item) => ({ id: item.id, name: toRecordLink(item, language).label }));
}

function isViewable(item: PublicItem): boolean {
  return !isOpen(item) || closedPagesOf(item).length > 0;
}

/** One of these items as a grant names it; `undefined` for any other id. */
export function findViewable(
  catalogue: PublicCatalogue,
  id: string,
  language: Language,
): NamedRecord | undefined {
  const item = catalogue.findItem(id);
  if (item === undefined || !isViewable(item)) return undefined;
  const { reference, title } = buildRequestTarget(catalogue, item, language);
  return { recordId: id, kind: 'item', reference, title };
}
