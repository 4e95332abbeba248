import type { Language } from '../catalogue/values.ts';
import type { PublicCatalogue } from '../publish/public-model.ts';
import { findRecord } from './record-entry.ts';
import { buildRequestTarget, type RequestTarget } from './request-target.ts';

/** What a reader asks for by its id and page; nothing where there is no such record or page. */
export function findAskedRecord(
  catalogue: PublicCatalogue,
  { id, page }: { readonly id: string; readonly page?: number },
  language: Language,
): RequestTarget | undefined {
  const record = findRecord(catalogue, id);
  if (record === undefined) return undefined;
  if (page === undefined) return buildRequestTarget(catalogue, record, language);
  const found = 'pages' in record ? record.pages.find(({ number }) => number === page) : undefined;
  return found && buildRequestTarget(catalogue, record, language, found);
}
