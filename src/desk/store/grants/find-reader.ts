import type { Purpose } from '#src/desk/reader-facts.ts';
import { readReader } from '../kept-json.ts';
import type { Store } from '../open-store.ts';
import type { Grant } from './grant-record.ts';

/** What the reading room needs of a grant's reader: for codes and certificates. */
export interface GrantReader {
  readonly requestCode: string;
  readonly purpose: Purpose;
  readonly name?: string;
  readonly identity?: string;
  readonly email?: string;
}

/**
 * The reader of a grant; `undefined` for staff, and once the request was erased.
 *
 * @throws if the cell is damaged
 */
export async function findReaderOf(
  store: Store,
  { requestId }: Pick<Grant, 'requestId'>,
): Promise<GrantReader | undefined> {
  if (requestId === undefined) return undefined;
  const row = await store
    .selectFrom('requests')
    .select(['code', 'reader'])
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (row === undefined || row.reader === null) return undefined;
  const { purpose, fields } = readReader(row.code, row.reader);
  const { name, identity, email } = fields;
  return {
    ...{ requestCode: row.code, purpose },
    ...(name !== undefined && { name }),
    ...(identity !== undefined && { identity }),
    ...(email !== undefined && { email }),
  };
}
