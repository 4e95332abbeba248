import type { Language } from '#src/domain/values.ts';
import { toReference } from '#src/describe/access/request-target.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';

export interface RecordNames {
  readonly title: string;
  readonly reference: string;
}

/** How a reader knows an item; by its id alone where the site no longer has it. */
export function nameRecord(
  catalogue: PublicCatalogue,
  id: string,
  language: Language,
): RecordNames {
  const item = catalogue.findItem(id);
  if (item === undefined) return { title: id, reference: id };
  return {
    title: toRecordLink(item, language).label,
    reference: toReference(catalogue, item, language),
  };
}
