import { toReferenceSlug } from '#src/text/slug.ts';
import { toIdKey } from '#src/domain/reference-key.ts';
import type { WithdrawnRecord } from '#src/catalogue/model.ts';
import { withdrawnFields } from '#src/domain/schema/withdrawn.ts';
import type { TableSource } from '#src/catalogue/sources.ts';
import type { AccessReason, RecordKind } from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import { getLocalText, type Row } from '../rows/row.ts';
import type { SlugRegistry } from './slugs.ts';
import { readRows } from '../rows/table.ts';

/** The unique key of a record. */
export interface RecordKey {
  readonly kind: RecordKind;
  readonly id: string;
}

/** `withdrawn.csv` while records are built. */
export interface WithdrawnList {
  /**
   * Whether a record is withdrawn: it or its parent is listed. `isWithheld` is from its own row:
   * such a record is mentioned only if it is listed itself.
   */
  take(record: RecordKey, isWithheld: boolean, above?: RecordKey): boolean;
  /** Whether the list names a record, which may no longer have a row. */
  holds(record: RecordKey): boolean;
  /**
   * All withdrawal notices, including those without a row; they get their paths from `slugs`.
   */
  finish(slugs: Readonly<Record<RecordKind, SlugRegistry>>): readonly WithdrawnRecord[];
}

type Entry = Omit<WithdrawnRecord, 'slug'>;

/** Reads the list of withdrawn records. */
export function createWithdrawnList(
  table: TableSource | undefined,
  context: BuildContext,
): WithdrawnList {
  const listed = new Map<string, { readonly entry: Entry; readonly row: Row }>();
  for (const row of readRows(table, withdrawnFields, '', context)) {
    const entry = readEntry(row);
    if (entry === undefined) continue;
    const key = toKey(entry);
    const other = listed.get(key)?.row.placeOf('code');
    if (other === undefined) listed.set(key, { entry, row });
    else {
      const where = `${other.file}:${other.row ?? 1}`;
      context.issues.add('doubled-id', row.placeOf('code'), { value: entry.id, other: where });
    }
  }
  const told = new Map<string, Entry>();
  return {
    holds: (record) => listed.has(toKey(record)),
    take: (record, isWithheld, above) => {
      const key = toKey(record);
      const own = listed.get(key)?.entry;
      const upper = above && told.get(toKey(above));
      const entry = own ?? (isWithheld ? undefined : upper);
      if (entry === undefined) return upper !== undefined;
      const { on, reason, note } = entry;
      // A title belongs to the record for which it was written.
      const title = own?.title;
      told.set(key, {
        ...record,
        on,
        ...(reason !== undefined && { reason }),
        ...(note !== undefined && { note }),
        ...(title !== undefined && { title }),
      });
      return true;
    },
    finish: (slugs) => {
      const alone = [...listed].filter(([key]) => !told.has(key));
      const withRow = [...told.values()].map((entry) => ({
        ...entry,
        slug: toReferenceSlug(entry.id) ?? '',
      }));
      const withoutRow = alone.map(([, { entry, row }]) => ({
        ...entry,
        slug: slugs[entry.kind].take(entry.id, row.placeOf('code')),
      }));
      return [...withRow, ...withoutRow];
    },
  };
}

function readEntry(row: Row): Entry | undefined {
  const { values } = row;
  const [kind, id, on] = [values.get('kind'), values.get('code'), values.get('withdrawnOn')];
  if (kind === undefined || id === undefined || on === undefined) return undefined;
  const reason = values.get('reason') as AccessReason | undefined;
  const note = getLocalText(row, 'note');
  const title = getLocalText(row, 'title');
  return {
    kind: kind as RecordKind,
    id,
    on,
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(title !== undefined && { title }),
  };
}

function toKey({ kind, id }: RecordKey): string {
  return `${kind} ${toIdKey(id)}`;
}
