import type { ItemImages } from '#src/domain/page-images.ts';
import type { ConditionalAccess } from '#src/domain/values.ts';
import type { ClosedPage } from '#src/imaging/closed-item.ts';
import type { OpenItem, PublicItem, PublicPage } from '#src/public/public-model.ts';
import type { OpenedItem } from '../closed/granted-items.ts';

const noAuthorities = { subject: [], person: [], organisation: [], place: [] };

/**
 * An item as this reader may read it: granted pages and those that are open to all are open, the
 * others stay closed. A page without an image is none, whatever is granted.
 *
 * @throws if a closed page of an open item has no access of its own
 */
export function toReadable(
  record: PublicItem,
  { item, granted }: Pick<OpenedItem, 'item' | 'granted'>,
  images: ItemImages | undefined,
): OpenItem {
  const cut = new Map(images?.pages.map((page) => [page.number, page]));
  return {
    ...record,
    access: { kind: 'open' },
    authorities: 'authorities' in record ? record.authorities : noAuthorities,
    pages: item.pages.map((page): PublicPage => {
      const place = { number: page.number, ...(page.folio !== undefined && { folio: page.folio }) };
      if (!page.isOpen && !granted.has(page.number))
        return { kind: 'conditional', ...place, access: findAccess(record, page) };
      const found = cut.get(page.number);
      const isFailed = page.job !== undefined && found === undefined;
      return {
        ...{ kind: 'open', ...place, scanned: page.job !== undefined },
        ...(isFailed && { failed: true }),
        ...(found?.redactions && { redactions: found.redactions }),
      };
    }),
  };
}

function findAccess(record: PublicItem, { number }: ClosedPage): ConditionalAccess {
  if (record.access.kind === 'conditional') return record.access;
  const pages = 'pages' in record ? record.pages : [];
  const page = pages.find((one) => one.number === number);
  if (page?.kind !== 'conditional')
    throw new Error(`Page ${number} of ${record.id} is closed, but not in public.json.`);
  return page.access;
}
