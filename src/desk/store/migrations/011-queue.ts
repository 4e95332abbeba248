import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { listReaderMarks } from '#src/desk/reader-marks.ts';
import { toSearchedText } from '#src/desk/searched-text.ts';
import { readReader } from '../kept-json.ts';
import type { DeskTables } from '../tables.ts';

const atOnce = 500;

/**
 * Makes earlier requests searchable by telephone, e-mail, topic and organisation too, and joins
 * none to another by telephone alone.
 */
export const extendQueue: Migration = {
  async up(db: Kysely<unknown>) {
    const desk = db as Kysely<DeskTables>;
    await desk.deleteFrom('reader_marks').where('mark', 'like', 'phone %').execute();
    let last = '';
    for (;;) {
      const rows = await desk
        .selectFrom('requests')
        .select(['id', 'code', 'reader'])
        .where('id', '>', last)
        .where('reader', 'is not', null)
        .orderBy('id')
        .limit(atOnce)
        .execute();
      for (const row of rows) await extend(desk, row);
      const end = rows.at(-1);
      if (end === undefined) return;
      last = end.id;
    }
  },
};

async function extend(
  desk: Kysely<DeskTables>,
  row: { readonly id: string; readonly code: string; readonly reader: string | null },
): Promise<void> {
  if (row.reader === null) return;
  const reader = readReader(row.code, row.reader);
  const items = await desk
    .selectFrom('request_items')
    .select(['record_id', 'title', 'reference'])
    .where('request_id', '=', row.id)
    .orderBy('place')
    .execute();
  const records = items.flatMap((item) => [item.record_id, item.title, item.reference]);
  const [mark] = listReaderMarks(reader.fields);
  await desk
    .updateTable('requests')
    .set({
      searched: toSearchedText({ code: row.code, reader, records }),
      ...(mark !== undefined && { reader_key: mark }),
    })
    .where('id', '=', row.id)
    .execute();
  if (!reader.consents.includes('history')) return;
  const phone = listReaderMarks(reader.fields).filter((one) => one.startsWith('phone '));
  if (phone.length > 0)
    await desk
      .insertInto('reader_marks')
      .values(phone.map((one) => ({ mark: one, request_id: row.id })))
      .execute();
}
