import { LRUCache } from 'lru-cache';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { VirtualReading } from '#src/domain/schema/virtual-reading.ts';
import { findPace } from '#src/desk/rules/grants/reading-limits.ts';
import { alarmDesk } from '#src/desk/store/grants/change-grant.ts';
import { countPages, notePage, toSpan, type ReadPage } from '#src/desk/store/grants/reading-log.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import type { KnownReader } from './known-readers.ts';

/** Milliseconds that a page waits for a reader who is faster than the first limit. */
const slowMs = 1500;
const mostRemembered = 20_000;

/** The number under which the text of a whole item is logged. */
export const wholeText = 0;

/**
 * Logs what a reader opens, before anything of it is sent, and holds the limits. The tiles of one
 * page ask the database once a minute.
 */
export function openReadingNotes(store: DeskStore, now: () => Date) {
  const noted = new LRUCache<string, Promise<'go' | 'stop'>>({ max: mostRemembered });

  async function note(
    { grant, device }: KnownReader,
    read: Pick<ReadPage, 'itemId' | 'page' | 'use'>,
    rules: VirtualReading,
  ): Promise<'go' | 'stop'> {
    const at = now();
    // Staff are logged, and read as much as their work needs.
    const pace =
      grant.staffId === undefined
        ? findPace(
            await countPages(store, grant.id, at),
            rules,
            dayInVietnam(at),
            grant.liftedUntil,
          )
        : 'go';
    if (pace === 'stop') {
      await store
        .transaction()
        .execute((transaction) => alarmDesk(transaction, grant, at.toISOString()));
      return 'stop';
    }
    await notePage(store, { grantId: grant.id, ...read, device }, at);
    if (pace === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs));
    return 'go';
  }

  /**
   * @returns `stop` if the reader has passed a limit: nothing may be sent
   * @throws if the log cannot be written: then nothing may be sent either
   */
  return (
    reader: KnownReader,
    read: Pick<ReadPage, 'itemId' | 'page' | 'use'>,
    rules: VirtualReading,
  ): Promise<'go' | 'stop'> => {
    const { itemId, page, use } = read;
    const key = [reader.grant.id, itemId, page, use, reader.device, toSpan(now())].join(' ');
    const known = noted.get(key);
    if (known !== undefined) return known;
    const noting = note(reader, read, rules);
    noted.set(key, noting);
    const forget = () => {
      if (noted.get(key) === noting) noted.delete(key);
    };
    // Whoever was stopped is asked again: staff may have lifted the limits.
    noting.then((pace) => pace === 'stop' && forget(), forget);
    return noting;
  };
}
