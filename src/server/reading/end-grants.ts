import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { ReportError, WriteLog } from '#src/desk/log.ts';
import { toMoment } from '#src/desk/rules/calendar/seat-times.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { endMachineSessions } from '#src/desk/store/grants/machines.ts';
import { deleteGrant, expireGrants, listDeletable } from '#src/desk/store/grants/end-grants.ts';
import { forgetReading } from '#src/desk/store/grants/reading-log.ts';
import { removeGrant } from '#src/reading/closed/remove-grant.ts';

/** What `site.yaml` says about the end of grants. */
export type GrantSite = Partial<
  Pick<SiteSettings, 'virtualReading' | 'readerRegister' | 'readingRoom'>
>;

interface EndDeps {
  readonly store: DeskStore;
  readonly readSite: () => Promise<GrantSite>;
  readonly readingDir: string;
  readonly log: WriteLog;
  readonly report: ReportError;
  readonly now: () => Date;
}

const minute = 60_000;
const day = 86_400_000;
/** Where `site.yaml` has no virtual reading room any more: as the circular says, and a year. */
const usual = { deleteAfterDays: 5, logDays: 365 } as const;

/**
 * Records the end of grants whose time is over, ends sessions on machines at closing time, and
 * deletes what is to be deleted: pages, words, copies, sessions, codes. Nothing depends on it for
 * being refused in time.
 *
 * @returns milliseconds until the next run
 */
export async function endDueGrants(deps: EndDeps): Promise<number> {
  const { store, readingDir, log, report } = deps;
  try {
    const site = await deps.readSite();
    const { deleteAfterDays, logDays } = site.virtualReading ?? usual;
    const now = deps.now();
    const ended = await expireGrants(store, now);
    if (ended > 0) log({ level: 'info', event: 'grants-expired', count: ended });
    const closed = findClosed(site, now);
    if (closed !== undefined) await endMachineSessions(store, closed, now);
    const deletable = await listDeletable(store, deleteAfterDays, now);
    for (const grant of deletable)
      await deleteGrant(store, grant, now, (id) => removeGrant(readingDir, id));
    if (deletable.length > 0)
      log({ level: 'info', event: 'grants-deleted', count: deletable.length });
    await forgetReading(store, new Date(now.getTime() - logDays * day).toISOString());
  } catch (error) {
    report('grants-not-ended', error);
  }
  return minute;
}

/** The closing time of today, ISO 8601 in UTC, once it is past. */
function findClosed({ readerRegister, readingRoom }: GrantSite, now: Date): string | undefined {
  const time = readerRegister?.closes ?? readingRoom?.sessions.at(-1)?.until;
  if (time === undefined) return undefined;
  const closes = toMoment(dayInVietnam(now), time);
  return closes <= now.toISOString() ? closes : undefined;
}
