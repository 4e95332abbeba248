import type { Selectable } from 'kysely';
import type { GrantedRecord, GrantFacts } from '#src/desk/rules/grants/grant.ts';
import { readGrantedPages, readRenewalAgreement, type RenewalAgreement } from '../kept-json.ts';
import type { Store } from '../open-store.ts';
import { nameStaff } from '../name-staff.ts';
import type { DeskTables } from '../tables.ts';

/** A record of a grant, as the catalogue named it when it was decided. */
export interface NamedRecord extends GrantedRecord {
  readonly title: string;
  readonly reference: string;
}

/** A grant with its records. */
export interface Grant extends GrantFacts {
  readonly version: number;
  /** Absent for staff. */
  readonly requestId?: string;
  readonly shortCode: string;
  /** Code of its request, or the name of the person of the staff: drawn on its pages. */
  readonly label: string;
  /** How often the private link of its request was replaced. */
  readonly linkVersion: number;
  readonly certified: boolean;
  readonly records: readonly NamedRecord[];
  readonly madeAt: string;
  /** Staff ids. */
  readonly madeBy: readonly string[];
  readonly isRenewed: boolean;
  readonly renewalAskedAt?: string;
  /** The first of two people has agreed to a renewal. */
  readonly renewalAgreement?: RenewalAgreement;
  readonly undertaking?: string;
  readonly endedAt?: string;
  /** Day until which staff have lifted the limits. */
  readonly liftedUntil?: string;
  /** When the limits stopped its reader, until staff have looked at it. */
  readonly alarmedAt?: string;
  readonly deletedAt?: string;
}

type Row = Selectable<DeskTables['grants']>;
type RecordRow = Selectable<DeskTables['grant_records']>;

/** The code of a grant's request; `undefined` for a grant of staff. */
export function findRequestCode({ requestId, label }: Grant): string | undefined {
  return requestId === undefined ? undefined : label;
}

export function findGrantById(store: Store, id: string): Promise<Grant | undefined> {
  return findOne(store, 'id', id);
}

export function findGrantByShortCode(store: Store, shortCode: string): Promise<Grant | undefined> {
  return findOne(store, 'short_code', shortCode);
}

/** All grants of a request, oldest first. */
export async function listGrantsOf(store: Store, requestId: string): Promise<readonly Grant[]> {
  const rows = await store
    .selectFrom('grants')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  return readGrants(store, rows);
}

/** Grants whose pages must be on the disk now: those that hold, or will. */
export async function listPreparedGrants(store: Store, now: string): Promise<readonly Grant[]> {
  const rows = await store
    .selectFrom('grants')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where('ended_as', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('made_at')
    .execute();
  return readGrants(store, rows);
}

/** Ids of the grants whose pages may be on the disk. */
export async function listKeptGrantIds(store: Store): Promise<ReadonlySet<string>> {
  const rows = await store
    .selectFrom('grants')
    .select('id')
    .where('deleted_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Grants per statement: SQLite takes 32,766 parameters. */
const atOnce = 500;

/** Grants with their records, in the order of the rows. */
export async function readGrants(store: Store, rows: readonly Row[]): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  for (let first = 0; first < rows.length; first += atOnce)
    for (const grant of await readSome(store, rows.slice(first, first + atOnce)))
      grants.push(grant);
  return grants;
}

async function readSome(store: Store, rows: readonly Row[]): Promise<readonly Grant[]> {
  const records = await store
    .selectFrom('grant_records')
    .selectAll()
    .where(
      'grant_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('grant_id')
    .orderBy('place')
    .execute();
  const byGrant = Map.groupBy(records, ({ grant_id: id }) => id);
  const holders = await findHolders(store, rows);
  return rows.map((row) => ({
    ...toGrant(row, byGrant.get(row.id) ?? []),
    ...(holders.get(row.request_id ?? row.staff_id ?? '') ?? { label: '', linkVersion: 0 }),
  }));
}

/** By id of the request, or of the person of the staff. */
async function findHolders(
  store: Store,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Pick<Grant, 'label' | 'linkVersion'>>> {
  const requestIds = rows.flatMap(({ request_id: id }) => id ?? []);
  const staffIds = rows.flatMap(({ staff_id: id }) => id ?? []);
  const requests =
    requestIds.length === 0
      ? []
      : await store
          .selectFrom('requests')
          .select(['id', 'code', 'link_version'])
          .where('id', 'in', requestIds)
          .execute();
  const names = staffIds.length === 0 ? [] : await nameStaff(store, new Set(staffIds));
  return new Map([
    ...requests.map(
      ({ id, code, link_version: linkVersion }) => [id, { label: code, linkVersion }] as const,
    ),
    ...[...names].map(([id, label]) => [id, { label, linkVersion: 0 }] as const),
  ]);
}

async function findOne(
  store: Store,
  column: 'id' | 'short_code',
  value: string,
): Promise<Grant | undefined> {
  const rows = await store.selectFrom('grants').selectAll().where(column, '=', value).execute();
  const [grant] = await readGrants(store, rows);
  return grant;
}

function toGrant(row: Row, records: readonly RecordRow[]): Omit<Grant, 'label' | 'linkVersion'> {
  return {
    id: row.id,
    version: row.version,
    ...(row.request_id !== null && { requestId: row.request_id }),
    ...(row.staff_id !== null && { staffId: row.staff_id }),
    shortCode: row.short_code,
    place: row.place,
    mayCopy: row.may_copy === 1,
    certified: row.certified === 1,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    madeAt: row.made_at,
    madeBy: row.made_by.split(' ').filter((id) => id !== ''),
    isRenewed: row.renewed === 1,
    ...(row.renewal_asked_at !== null && { renewalAskedAt: row.renewal_asked_at }),
    ...(row.renewal_agreement !== null && {
      renewalAgreement: readRenewalAgreement(row.id, row.renewal_agreement),
    }),
    ...(row.undertaking !== null && { undertaking: row.undertaking }),
    ...(row.undertaken_at !== null && { undertakenAt: row.undertaken_at }),
    ...(row.ended_as !== null && { endedAs: row.ended_as }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.lifted_until !== null && { liftedUntil: row.lifted_until }),
    ...(row.alarmed_at !== null && { alarmedAt: row.alarmed_at }),
    ...(row.deleted_at !== null && { deletedAt: row.deleted_at }),
    records: records.map(({ record_id: recordId, kind, title, reference, pages }) => ({
      ...{ recordId, kind, title, reference },
      ...(pages !== null && { pages: readGrantedPages(row.id, pages) }),
    })),
  };
}
