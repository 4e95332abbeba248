import type { Language } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { findAskedRecord } from '#src/describe/access/asked-record.ts';
import { findRecord } from '#src/describe/links/record-entry.ts';
import { buildRequestTarget } from '#src/describe/access/request-target.ts';
import type { AccessNow } from '#src/desk/rules/apply-move.ts';
import type { AskedItem } from '#src/desk/store/request/request-record.ts';

/** A requested record as the current catalogue has it. */
export interface RecordNow {
  readonly access: AccessNow;
  /** If they differ from the day of the request. */
  readonly title?: string;
  readonly reference?: string;
}

/** `language` is that of the request, in which the record's name was stored. */
export function findRecordNow(
  catalogue: PublicCatalogue,
  asked: AskedItem,
  language: Language,
): RecordNow {
  const found = findTarget(catalogue, asked, language);
  if (found?.kind !== asked.kind) return { access: 'gone' };
  const { access, title, reference } = found;
  const own = findRecord(catalogue, asked.recordId)?.title;
  // Older requests stored only the title, without type and number.
  const isSameTitle = [title, own?.[language], own?.vi].includes(asked.title);
  return {
    access,
    ...(!isSameTitle && { title }),
    ...(reference !== asked.reference && { reference }),
  };
}

/**
 * No pages are known of an item that is conditional as a whole: each page is as closed as the item.
 */
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
