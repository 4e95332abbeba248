import type { Language } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { findAskedRecord } from '#src/describe/access/asked-record.ts';
import { findRecord } from '#src/describe/links/record-entry.ts';
import { buildRequestTarget } from '#src/describe/access/request-target.ts';
import type { AccessNow } from '#src/desk/rules/access-now.ts';
import type { AskedItem } from '#src/desk/store/request/request-record.ts';

/** What an asked record is in the catalogue of this moment. */
export interface RecordNow {
  readonly access: AccessNow;
  /** Where they are others than on the day it was asked for. */
  readonly title?: string;
  readonly reference?: string;
}

/** `language` is that of the request, in which the record was named when it was asked for. */
export function findRecordNow(
  catalogue: PublicCatalogue,
  asked: AskedItem,
  language: Language,
): RecordNow {
  const found = findTarget(catalogue, asked, language);
  if (found?.kind !== asked.kind) return { access: 'gone' };
  const { access, title, reference } = found;
  const own = findRecord(catalogue, asked.recordId)?.title;
  // Who asked before records were named with their type and number asked by the title alone.
  const isSameTitle = [title, own?.[language], own?.vi].includes(asked.title);
  return {
    access,
    ...(!isSameTitle && { title }),
    ...(reference !== asked.reference && { reference }),
  };
}

/** Of an item that is conditional as a whole no pages are known: each of them is as closed as it is. */
function findTarget(
  catalogue: PublicCatalogue,
  { recordId: id, page }: AskedItem,
  language: Language,
) {
  const record = findRecord(catalogue, id);
  return record?.access.kind === 'conditional'
    ? buildRequestTarget(catalogue, record, language)
    : findAskedRecord(catalogue, page === undefined ? { id } : { id, page }, language);
}
