import type { Transaction } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import { addDays } from '#src/domain/days.ts';
import { findGrant } from '#src/desk/rules/calendar/delivery.ts';
import { toGrantTime, type GrantPlace, type GrantTime } from '#src/desk/rules/grants/grant.ts';
import { newReadingId, newShortCode } from '#src/desk/rules/grants/secrets.ts';
import type { ItemState, RequestState } from '#src/desk/rules/request.ts';
import type { RequestRecord } from '../request/request-record.ts';
import type { DeskTables } from '../tables.ts';
import { endGrant, type GrantDoing } from './change-grant.ts';
import { listGrantsOf, type Grant, type NamedRecord } from './grant-record.ts';

/** How grants are made. */
export interface GrantMaking {
  /** Day of the decision in Vietnam. */
  readonly today: string;
  /** Days of a copy's grant, first and last included. */
  readonly mostReadingDays: number;
  /** Positions of the items that are decided with this move: a revoked grant stays revoked. */
  readonly decided: ReadonlySet<number>;
}

interface WantedGrant extends GrantTime {
  readonly place: GrantPlace;
  readonly mayCopy: boolean;
  readonly certified: boolean;
  readonly madeBy: readonly string[];
  readonly records: readonly NamedRecord[];
}

/**
 * Makes the grants that the decisions of a request give, and ends those that they no longer give,
 * within the transaction of the move. Items with equal time, place and rights share a grant.
 */
export async function keepGrants(
  transaction: Transaction<DeskTables>,
  request: Pick<RequestRecord, 'id' | 'items'>,
  after: { readonly state: RequestState; readonly items: readonly ItemState[] },
  doing: GrantDoing,
  making: GrantMaking,
): Promise<void> {
  const known = (await listGrantsOf(transaction, request.id)).filter(
    ({ endedAs }) => endedAs === undefined,
  );
  const wanted = listWanted(request, after, making, known);
  const isOver = wanted.length === 0;
  for (const grant of known) {
    if (wanted.some((one) => isSame(grant, one))) continue;
    await endGrant(transaction, grant, isOver ? 'request-ended' : 'replaced', doing);
  }
  for (const one of wanted) {
    if (known.some((grant) => isSame(grant, one))) continue;
    await makeGrant(transaction, { ...one, requestId: request.id }, doing);
  }
}

function listWanted(
  { items: asked }: Pick<RequestRecord, 'items'>,
  { state, items }: { readonly state: RequestState; readonly items: readonly ItemState[] },
  { today, mostReadingDays, decided }: GrantMaking,
  known: readonly Grant[],
): readonly WantedGrant[] {
  const wanted = new Map<string, WantedGrant>();
  for (const [place, item] of items.entries()) {
    const decision = findGrant(state, item);
    const record = asked[place];
    if (decision?.online === undefined || record === undefined) continue;
    if (!decided.has(place) && !known.some((grant) => hasRecordId(grant, record.recordId)))
      continue;
    const { online } = decision;
    const isCopy = decision.kind === 'allow-copy';
    const { recordId, kind, title, reference } = record;
    // A record that is open but for one page is granted for that page.
    const own = record.access === 'open' && record.page !== undefined ? [record.page] : undefined;
    const pages = online.pages ?? own;
    const named = { recordId, kind, title, reference, ...(pages && { pages }) };
    const rights = {
      place: online.place,
      mayCopy: isCopy,
      certified: isCopy && decision.certified,
    };
    // A copy that was decided earlier keeps the days that it was given then.
    const kept = known.find(
      (grant) => isDeepStrictEqual(toRights(grant), rights) && hasRecord(grant, named),
    );
    const time = isCopy
      ? (kept ?? toGrantTime(today, addDays(today, mostReadingDays - 1)))
      : toTimeOf(decision, kept);
    const { startsAt, endsAt } = time;
    const key = JSON.stringify([rights, startsAt, endsAt]);
    const madeBy = item.kind === 'decided' ? item.by.map(({ id }) => id) : [];
    const before = wanted.get(key);
    wanted.set(key, {
      ...rights,
      ...{ startsAt, endsAt },
      madeBy: [...new Set([...(before?.madeBy ?? []), ...madeBy])],
      records: [...(before?.records ?? []), named],
    });
  }
  return [...wanted.values()];
}

/** A renewed grant keeps its later end. */
function toTimeOf(
  { from, until }: { readonly from: string; readonly until: string },
  kept: Grant | undefined,
): GrantTime {
  const time = toGrantTime(from, until);
  const isKept = kept?.isRenewed === true && kept.startsAt === time.startsAt;
  return isKept && kept.endsAt > time.endsAt ? kept : time;
}

function toRights({ place, mayCopy, certified }: WantedGrant | Grant) {
  return { place, mayCopy, certified };
}

function hasRecordId({ records }: Grant, recordId: string): boolean {
  return records.some((one) => one.recordId === recordId);
}

function hasRecord(grant: Grant, { recordId, pages }: NamedRecord): boolean {
  return grant.records.some(
    (one) => one.recordId === recordId && isDeepStrictEqual(one.pages, pages),
  );
}

function isSame(grant: Grant, wanted: WantedGrant): boolean {
  return (
    grant.startsAt === wanted.startsAt &&
    grant.endsAt === wanted.endsAt &&
    isDeepStrictEqual(toRights(grant), toRights(wanted)) &&
    isDeepStrictEqual(grant.records, wanted.records)
  );
}

/** Writes a new grant: for a request, or for one person of the staff. */
export async function makeGrant(
  transaction: Transaction<DeskTables>,
  wanted: WantedGrant & { readonly requestId?: string; readonly staffId?: string },
  { at, actor }: GrantDoing,
): Promise<string> {
  const id = newReadingId();
  await transaction
    .insertInto('grants')
    .values({
      id,
      version: 1,
      request_id: wanted.requestId ?? null,
      staff_id: wanted.staffId ?? null,
      short_code: await newFreeCode(transaction),
      place: wanted.place,
      may_copy: wanted.mayCopy ? 1 : 0,
      certified: wanted.certified ? 1 : 0,
      starts_at: wanted.startsAt,
      ends_at: wanted.endsAt,
      made_at: at,
      made_by: wanted.madeBy.join(' '),
      renewed: 0,
    })
    .execute();
  for (const [place, { recordId, kind, title, reference, pages }] of wanted.records.entries())
    await transaction
      .insertInto('grant_records')
      .values({
        ...{ grant_id: id, place, record_id: recordId, kind, title, reference },
        pages: pages === undefined ? null : JSON.stringify(pages),
      })
      .execute();
  await transaction
    .insertInto('grant_log')
    .values({ grant_id: id, version: 1, at, actor, move: 'make' })
    .execute();
  return id;
}

/** A code that no grant ever had: a marked page names its grant for good. */
async function newFreeCode(transaction: Transaction<DeskTables>): Promise<string> {
  for (;;) {
    const code = newShortCode();
    const taken = await transaction
      .selectFrom('grants')
      .select('id')
      .where('short_code', '=', code)
      .executeTakeFirst();
    if (taken === undefined) return code;
  }
}
