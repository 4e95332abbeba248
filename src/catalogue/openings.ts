import { addDays } from '../domain/days.ts';
import type { Catalogue } from './model.ts';
import type { Access } from '../domain/values.ts';

export interface Opening {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly kind: 'file' | 'item';
  readonly id: string;
  /** Pages that open on their own in an open item; empty if the whole item opens. */
  readonly pages: readonly number[];
}

/**
 * What opens by date after the catalogue's day, soonest first. An item that opens with its file is
 * listed with the file.
 */
export function listOpenings(catalogue: Catalogue, days: number): readonly Opening[] {
  const until = addDays(catalogue.today, days);
  const isSoon = (day: string | undefined): day is string => day !== undefined && day <= until;
  const files = catalogue.files.flatMap(({ id, access }): Opening[] => {
    const day = ownOpening(access);
    return isSoon(day) ? [{ day, kind: 'file', id, pages: [] }] : [];
  });
  const items = catalogue.items.flatMap(({ id, access, pages }): Opening[] => {
    const day = ownOpening(access);
    if (isSoon(day)) return [{ day, kind: 'item', id, pages: [] }];
    if (access.kind !== 'open') return [];
    const byDay = Map.groupBy(pages, (page) => ownOpening(page.access));
    return [...byDay].flatMap(([pageDay, group]) =>
      isSoon(pageDay)
        ? [{ day: pageDay, kind: 'item', id, pages: group.map(({ number }) => number) }]
        : [],
    );
  });
  return [...files, ...items].sort(
    (a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id),
  );
}

function ownOpening(access: Access): string | undefined {
  return access.kind === 'conditional' && access.from === undefined ? access.opensOn : undefined;
}
