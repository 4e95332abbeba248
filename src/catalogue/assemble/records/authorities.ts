import { compareVietnamese } from '#src/text/collate.ts';
import { foldText } from '#src/text/fold.ts';
import type { AuthorityLinks, AuthorityRecord } from '#src/catalogue/model.ts';
import { authorityFields, authorityFiles } from '#src/domain/schema/authority.ts';
import type { Sources } from '#src/catalogue/sources.ts';
import { authorityKinds, type AuthorityKind } from '#src/domain/values.ts';
import { mayBeUnread, type BuildContext } from '../context.ts';
import { getDate } from './record-parts.ts';
import { isBefore } from '#src/domain/dates.ts';
import { getLocalText, splitList, type Row } from '../rows/row.ts';
import { createIdRegistry, createSlugRegistry } from './slugs.ts';
import { readRows } from '../rows/table.ts';

export interface AuthorityIndex {
  readonly records: readonly AuthorityRecord[];
  readonly byId: ReadonlyMap<string, AuthorityRecord>;
}

/** Reads the authority files and links their entries. */
export function buildAuthorities(
  sources: Sources['authorities'],
  context: BuildContext,
): AuthorityIndex {
  const ids = createIdRegistry(context);
  const read: { row: Row; record: AuthorityRecord }[] = [];
  for (const { kind, table } of sources) {
    const slugs = createSlugRegistry(context);
    for (const row of readRows(table, authorityFields, 'id', context)) {
      const id = row.values.get('id');
      const name = getLocalText(row, 'name');
      if (id === undefined || !ids.take(id, row.placeOf('id')) || name === undefined) continue;
      const slug = slugs.take(id, row.placeOf('id'));
      read.push({ row, record: toRecord(row, kind, id, slug, name, context) });
    }
  }
  const byId = new Map(read.map(({ record }) => [record.id, record]));
  const records = read.map(({ record }) => record).sort(compareAuthorities);
  const index = { records, byId };
  for (const { row, record } of read) checkLinks(row, record, index, context);
  return index;
}

/** By kind and name: the order of rows has no meaning. */
function compareAuthorities(a: AuthorityRecord, b: AuthorityRecord): number {
  return (
    authorityKinds.indexOf(a.kind) - authorityKinds.indexOf(b.kind) ||
    compareVietnamese(a.name.vi, b.name.vi) ||
    compareVietnamese(a.id, b.id)
  );
}

function toRecord(
  row: Row,
  kind: AuthorityKind,
  id: string,
  slug: string,
  name: AuthorityRecord['name'],
  context: BuildContext,
): AuthorityRecord {
  const note = getLocalText(row, 'note');
  const validFrom = getDate(row, 'validFrom');
  const validUntil = getDate(row, 'validUntil');
  if (validFrom && validUntil && isBefore(validUntil, validFrom)) {
    const params = { start: validFrom.written, end: validUntil.written };
    context.issues.add('end-before-start', row.placeOf('validUntil'), params);
  }
  const broader = row.values.get('broader');
  const latitude = readDegrees(row, 'latitude', 90, context);
  const longitude = readDegrees(row, 'longitude', 180, context);
  return {
    kind,
    id,
    slug,
    name,
    variants: splitList(row.values.get('variants')),
    ...(note && { note }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
    ...(broader !== undefined && { broader }),
    seeAlso: splitList(row.values.get('seeAlso')),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
  };
}

function readDegrees(
  row: Row,
  name: string,
  most: number,
  { issues }: BuildContext,
): number | undefined {
  const text = row.values.get(name);
  if (text === undefined) return undefined;
  const degrees = Number(text.replace(',', '.'));
  if (Number.isFinite(degrees) && Math.abs(degrees) <= most) return degrees;
  issues.add('bad-coordinate', row.placeOf(name), { value: text });
  return undefined;
}

function checkLinks(
  row: Row,
  record: AuthorityRecord,
  index: AuthorityIndex,
  context: BuildContext,
): void {
  const { broader, kind } = record;
  if (broader !== undefined) checkId(broader, kind, row, 'broader', index, context);
  for (const id of record.seeAlso) checkId(id, undefined, row, 'seeAlso', index, context);
  const seen = new Set([record.id]);
  for (let above = broader; above !== undefined; above = index.byId.get(above)?.broader) {
    if (above === record.id) {
      context.issues.add('circular-authority', row.placeOf('broader'), { value: record.id });
    }
    if (seen.has(above)) return;
    seen.add(above);
  }
}

/** The authorities that a record refers to; unknown ids are reported and left out. */
export function readAuthorityLinks(
  row: Row,
  index: AuthorityIndex,
  context: BuildContext,
): AuthorityLinks {
  const read = (kind: AuthorityKind): readonly string[] => {
    // The column is named after the file that it refers to.
    const column = authorityFiles[kind];
    const ids = [...new Set(splitList(row.values.get(column)))];
    return ids.filter((id) => checkId(id, kind, row, column, index, context));
  };
  return {
    subject: read('subject'),
    person: read('person'),
    organisation: read('organisation'),
    place: read('place'),
  };
}

function checkId(
  id: string,
  kind: AuthorityKind | undefined,
  row: Row,
  column: string,
  index: AuthorityIndex,
  context: BuildContext,
): boolean {
  const { issues, findNear } = context;
  const found = index.byId.get(id);
  if (found && (kind === undefined || found.kind === kind)) return true;
  if (mayBeUnread(id, 'id', context)) return false;
  const candidates = index.records.filter((one) => kind === undefined || one.kind === kind);
  const folded = foldText(id);
  const named = candidates.find(({ name, variants }) =>
    [name.vi, ...variants].some((one) => foldText(one) === folded),
  );
  const near =
    named?.id ??
    findNear(
      id,
      candidates.map((one) => one.id),
    );
  const file = `authorities/${kind === undefined ? '*' : authorityFiles[kind]}.csv`;
  issues.add('unknown-authority', row.placeOf(column), { value: id, file }, { near });
  return false;
}
