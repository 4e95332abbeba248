import type { AskedReading } from '#src/desk/rules/grants/decide-reading.ts';
import type { Grant } from '#src/desk/store/grants/grant-record.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import { listOpenedItems, type OpenedItem } from '../closed/granted-items.ts';
import type { KnownReader } from './known-readers.ts';
import type { Door, DoorRequest } from './open-door.ts';

/** The items that a grant opens on the current site. */
export function listItems({ readIndex, key }: Door, grant: Grant): readonly OpenedItem[] {
  const index = readIndex();
  return index === undefined ? [] : listOpenedItems(index, grant, key);
}

/** A reader with an item of the grant. */
export interface AdmittedReading {
  readonly reader: KnownReader;
  readonly opened: OpenedItem;
}

/**
 * The reader and the item of an address, if everything allows it; `undefined` if anything does not.
 *
 * @param use with `page`, one page of the item; without, the item as a whole
 */
export async function admitReading(
  door: Door,
  asked: DoorRequest,
  use: AskedReading['use'],
  page?: number,
): Promise<AdmittedReading | undefined> {
  const { route } = asked;
  const reader = await door.readers.admit(route.grant, asked);
  if (typeof reader === 'string') {
    door.log({ level: 'info', event: 'reading-refused', because: reader });
    return undefined;
  }
  const opened = listItems(door, reader.grant).find(({ key }) => key === route.item);
  if (opened === undefined) return undefined;
  const found = page === undefined ? undefined : findPage(opened, page);
  if (page !== undefined && found === undefined) return undefined;
  const isAllowed = await door.readers.allows(reader, asked, {
    ...toAsked(opened, use),
    ...(found && { page: found }),
  });
  return isAllowed ? { reader, opened } : undefined;
}

function toAsked({ item }: OpenedItem, use: AskedReading['use']): AskedReading {
  return { use, itemId: item.id, ...(item.file !== undefined && { fileId: item.file }) };
}

/** Pages that the reader may see: granted ones, and those that everybody may. */
export function listReadable({ item, granted }: OpenedItem): readonly number[] {
  return item.pages
    .filter(({ number, isOpen }) => isOpen || granted.has(number))
    .map(({ number }) => number);
}

function findPage({ item }: OpenedItem, page: number): AskedReading['page'] {
  const found = item.pages.find(({ number }) => number === page);
  return found && { number: page, isOpen: found.isOpen };
}

/** The images and lines of the pages that are cut and may be seen. */
export async function readImages(
  { closed }: Door,
  grant: Grant,
  opened: OpenedItem,
): Promise<ItemImages | undefined> {
  const readable = new Set(listReadable(opened));
  const cut = await closed.listPages(grant.id, opened.key);
  const pages = [];
  for (const number of cut) {
    if (!readable.has(number)) continue;
    const found = await closed.openPage(grant.id, opened.key, number);
    if (found === undefined) continue;
    const { page, lines, machine, redactions } = found;
    pages.push({
      ...{ ...page.images, number, lines },
      ...(machine && { machine }),
      ...(redactions && { redactions }),
    });
  }
  return pages.length === 0 ? undefined : { item: opened.item.slug, pages };
}
