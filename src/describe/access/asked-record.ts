import type { Language } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { buildAccessNotice, type AccessNotice } from './access-notice.ts';
import { findRecord } from '../links/record-entry.ts';
import { buildRequestTarget, type RequestTarget } from './request-target.ts';

/** A requested record or page, with the reason where it is closed. */
export interface AskedRecordView extends RequestTarget {
  readonly notice?: AccessNotice;
}

/** The requested record by its id and page; undefined where there is no such record or page. */
export function findAskedRecord(
  catalogue: PublicCatalogue,
  { id, page }: { readonly id: string; readonly page?: number },
  language: Language,
): AskedRecordView | undefined {
  const record = findRecord(catalogue, id);
  if (record === undefined) return undefined;
  const { site } = catalogue;
  if (page === undefined) {
    const target = buildRequestTarget(catalogue, record, language);
    const { access, kind } = record;
    if (access.kind === 'open') return target;
    return { ...target, notice: buildAccessNotice(access, kind, site, language) };
  }
  const found = 'pages' in record ? record.pages.find(({ number }) => number === page) : undefined;
  if (found === undefined) return undefined;
  const target = buildRequestTarget(catalogue, record, language, found);
  if (found.kind === 'open') return target;
  return { ...target, notice: buildAccessNotice(found.access, 'page', site, language) };
}
