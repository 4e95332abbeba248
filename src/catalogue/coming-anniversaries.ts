import { addDays } from '../domain/days.ts';
import { toLunarDay } from '../domain/lunar.ts';
import type { AnniversaryRecord, Catalogue, ExhibitRecord } from './model.ts';
import { listOccurrences } from '../domain/occurrences.ts';
import type { ArchivalDate } from '../domain/values.ts';

/** What an anniversary still lacks; `exhibit` is the name of a folder. */
export type Lack =
  | { readonly kind: 'no-exhibit' | 'no-records' }
  | {
      readonly kind: 'not-published' | 'no-english' | 'no-cover' | 'not-on-show';
      readonly exhibit: string;
    };

export interface ComingAnniversary {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly years?: number;
  readonly id: string;
  readonly title: AnniversaryRecord['title'];
  readonly lacks: readonly Lack[];
}

/** The coming anniversaries, including today's, soonest first. */
export function listComingAnniversaries(
  catalogue: Catalogue,
  days: number,
): readonly ComingAnniversary[] {
  const { today, anniversaries } = catalogue;
  return anniversaries
    .flatMap((one) =>
      listOccurrences(one, today, addDays(today, days)).map((when) => ({
        ...when,
        id: one.id,
        title: one.title,
        lacks: findLacks(catalogue, one, when.date),
      })),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

function findLacks(
  { exhibits, items }: Catalogue,
  anniversary: AnniversaryRecord,
  date: string,
): readonly Lack[] {
  const own = exhibits.filter((exhibit) => exhibit.anniversary === anniversary.id);
  const hasRecords =
    anniversary.records.length > 0 ||
    items.some((item) => item.access.kind !== 'withheld' && isOnDay(item.date, anniversary));
  return [
    ...(own.length === 0 ? [{ kind: 'no-exhibit' } as const] : []),
    ...(hasRecords ? [] : [{ kind: 'no-records' } as const]),
    ...own.flatMap((exhibit) => findExhibitLacks(exhibit, date)),
  ];
}

function findExhibitLacks(
  { slug, state, title, prose, cover, from, until }: ExhibitRecord,
  date: string,
): readonly Lack[] {
  // The path of an unlisted exhibit ends with its review key.
  const exhibit = state === 'unlisted' ? slug.slice(0, slug.lastIndexOf('-')) : slug;
  const isTranslated = title.en !== undefined && prose.en !== undefined;
  const isOnShow = (from === undefined || from <= date) && (until === undefined || date <= until);
  return [
    ...(state === 'published' ? [] : [{ kind: 'not-published', exhibit } as const]),
    ...(isTranslated ? [] : [{ kind: 'no-english', exhibit } as const]),
    ...(cover === undefined ? [{ kind: 'no-cover', exhibit } as const] : []),
    ...(isOnShow ? [] : [{ kind: 'not-on-show', exhibit } as const]),
  ];
}

/** Whether a date is the anniversary's day in any year. */
function isOnDay(
  date: ArchivalDate | undefined,
  { calendar, day }: Pick<AnniversaryRecord, 'calendar' | 'day'>,
): boolean {
  const { earliest, latest } = date ?? {};
  if (earliest === undefined || earliest !== latest) return false;
  if (calendar === 'solar') return earliest.slice(5) === day;
  const lunar = toLunarDay(earliest);
  const [month, of] = day.split('-').map(Number);
  return lunar !== undefined && !lunar.isLeap && lunar.month === month && lunar.day === of;
}
