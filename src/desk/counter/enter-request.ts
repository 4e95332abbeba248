import { randomBytes, randomInt } from 'node:crypto';
import type { Language } from '#src/domain/values.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { AnswerRules } from '../reader-desk.ts';
import { isSameRequest } from '../is-same-request.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import { findLatestAnswer } from '../rules/latest-answer.ts';
import { hashLinkToken, toFirstLinkToken, toLinkToken } from '../rules/private-link.ts';
import { codesPerYear } from '../rules/request-code.ts';
import type { EnteredWay } from '../rules/request.ts';
import { buildCalendar } from '../rules/calendar/working-days.ts';
import type { Staff } from '../accounts/staff.ts';
import { findRequest } from '../store/request/find-request.ts';
import type { Store } from '../store/open-store.ts';
import type { AskedItem, RequestRecord } from '../store/request/request-record.ts';
import { saveRequests } from '../store/request/save-requests.ts';

/** A request that staff enter for a reader. */
export interface NewEntry {
  readonly formKey: string;
  readonly language: Language;
  readonly reader: ReaderFacts;
  readonly items: readonly AskedItem[];
  readonly way: EnteredWay;
  /** Day of receipt, `YYYY-MM-DD`, today or earlier: answer deadlines count from it. */
  readonly receivedOn: string;
}

export interface EnteredRequest {
  readonly request: RequestRecord;
  /** Token of the private link, to be given to the reader. */
  readonly token: string;
  /** The form already made the request, with different content. */
  readonly isOther: boolean;
}

interface EntryDeps {
  readonly store: Store;
  readonly linkKey: string;
  readonly now: Date;
}

/** Stores an entered request, once per form; it is on disk when the promise resolves. */
export async function enterRequest(
  { store, linkKey, now }: EntryDeps,
  entry: NewEntry,
  { id: staffId, role }: Staff,
  { workingDays, calendar }: AnswerRules,
): Promise<EnteredRequest> {
  const { formKey, language, reader, items, way, receivedOn } = entry;
  const newId = randomBytes(16).toString('base64url');
  const request = {
    id: newId,
    linkHash: hashLinkToken(toFirstLinkToken(linkKey, newId)),
    formKey,
    language,
    receivedAt: toMoment(receivedOn, now),
    latestAnswer: findLatestAnswer(receivedOn, items, workingDays, buildCalendar(calendar)),
    reader,
    items,
    entered: { way, by: { id: staffId, role }, at: now.toISOString() },
  };
  const [saved] = await saveRequests(store, [request], () => randomInt(codesPerYear));
  const kept = saved && (await findRequest(store, 'id', saved.id));
  if (saved === undefined || kept === undefined)
    throw new Error('The entered request is not in the database.');
  const isOther =
    saved.isRepeated &&
    (kept.way !== way ||
      dayInVietnam(new Date(kept.receivedAt)) !== receivedOn ||
      !isSameRequest(kept, entry));
  return { request: kept, token: toLinkToken(linkKey, kept), isOther };
}

/** The current time for today; noon in Vietnam for an earlier day, whose hour is unknown. */
function toMoment(day: string, now: Date): string {
  return day === dayInVietnam(now)
    ? now.toISOString()
    : new Date(`${day}T12:00:00+07:00`).toISOString();
}
