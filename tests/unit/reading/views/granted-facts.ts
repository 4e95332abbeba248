import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import type { ClosedPage } from '#src/imaging/closed-item.ts';
import type { OpenedItem } from '#src/reading/closed/granted-items.ts';
import type { RoomGrant } from '#src/reading/views/room-facts.ts';
import { conditionalItem } from '../../views/records/public-records.ts';

/** Small facts of a grant for tests; what a test is about is given, the rest is usual. */
export const grantId = 'g'.repeat(22);
export const itemKey = 'i'.repeat(22);

export function roomGrant(changes: Partial<RoomGrant> = {}): RoomGrant {
  return {
    id: grantId,
    request: 'PYC-2026-000123',
    startsAt: '2026-11-22T17:00:00.000Z',
    endsAt: '2026-12-07T17:00:00.000Z',
    seconds: 3600,
    mayCopy: false,
    renewal: 'possible',
    isOnMachine: false,
    formToken: 'the-token',
    ...changes,
  };
}

export function cutPage(number: number, parts: Partial<PageImages> = {}): PageImages {
  return {
    ...{ number, width: 2480, height: 3508, tile: 512 },
    sizes: [
      { width: 400, height: 566 },
      { width: 1600, height: 2263 },
    ],
    lines: [],
    ...parts,
  };
}

/** Images of pages with these numbers. */
export function imagesOf(...numbers: readonly number[]): ItemImages {
  return { item: 'TU-02-145-1', pages: numbers.map((number) => cutPage(number)) };
}

const job = {} as NonNullable<ClosedPage['job']>;

/** An item of three closed pages with scans, of which these are granted. */
export function openedItem(
  granted: readonly number[],
  pages: readonly ClosedPage[] = [1, 2, 3].map((number) => ({ number, isOpen: false, job })),
): OpenedItem {
  const { id, slug, file, type } = conditionalItem();
  return {
    key: itemKey,
    item: { id, slug, file, described: { title: 'Nghị quyết', type }, pages },
    granted: new Set(granted),
  };
}
