import type { GrantedRecord } from '#src/desk/rules/grants/grant.ts';
import { toItemKey } from '#src/desk/rules/grants/secrets.ts';
import type { ClosedItem } from '#src/imaging/closed-item.ts';
import type { ClosedIndex } from './closed-index.ts';

/** An item that a grant opens, as the current site has it. */
export interface OpenedItem {
  /** Random id in the addresses of the grant. */
  readonly key: string;
  readonly item: ClosedItem;
  /** Numbers of the closed pages that are granted. */
  readonly granted: ReadonlySet<number>;
}

/**
 * The items of a grant, in the order of its records; those of a granted file in the order of their
 * references. A record that the site no longer has, or that was withheld since, opens nothing.
 *
 * @param key of everything about grants (`toReadingKey`)
 */
export function listOpenedItems(
  index: Pick<ClosedIndex, 'find' | 'listOfFile'>,
  grant: { readonly id: string; readonly records: readonly GrantedRecord[] },
  key: string,
): readonly OpenedItem[] {
  const opened = new Map<string, OpenedItem>();
  for (const { kind, recordId, pages } of grant.records) {
    const items =
      kind === 'file' ? index.listOfFile(recordId) : [index.find(recordId) ?? []].flat();
    for (const item of items) {
      const closed = item.pages.filter(({ isOpen }) => !isOpen).map(({ number }) => number);
      const granted = closed.filter((number) => pages?.includes(number) ?? true);
      const before = opened.get(item.id);
      opened.set(item.id, {
        ...{ key: toItemKey(key, grant.id, item.id), item },
        granted: new Set([...(before?.granted ?? []), ...granted]),
      });
    }
  }
  return [...opened.values()];
}
