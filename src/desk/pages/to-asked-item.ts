import type { Language } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { findAskedRecord } from '#src/describe/access/asked-record.ts';
import type { AskedRecord } from '../reader/form-values.ts';
import type { AskedItem } from '../store/request/request-record.ts';
import { toDefaultWish } from './default-wish.ts';

/** A record as a request stores it: its public facts on the day of the request. */
export function toAskedItem(
  catalogue: PublicCatalogue,
  asked: AskedRecord,
  language: Language,
): AskedItem | undefined {
  const found = findAskedRecord(catalogue, asked, language);
  if (found === undefined) return undefined;
  const { id, kind, page, title, reference, access } = found;
  return {
    recordId: id,
    kind,
    ...(page !== undefined && { page }),
    title,
    reference,
    access,
    wish: asked.wish ?? toDefaultWish(found),
  };
}
