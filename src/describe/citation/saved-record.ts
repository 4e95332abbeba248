import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import { buildCitation } from './citation.ts';
import { toTypeName } from '../facts/item-type.ts';
import { toRecordLink } from '../links/record-link.ts';
import { toReference } from '../access/request-target.ts';

/** A record as saved in a reading list: public facts only. */
export interface SavedRecord {
  readonly href: string;
  readonly title: string;
  readonly reference: string;
  readonly date?: string;
  readonly kind: string;
  readonly citation: string;
}

export function buildSavedRecord(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
  language: Language,
): SavedRecord {
  const t = translateTo(language);
  const { href, label } = toRecordLink(record, language);
  const type = record.kind === 'item' ? toTypeName(record.type, language) : t('records.file');
  return {
    href,
    title: label,
    reference: toReference(catalogue, record, language),
    ...(record.date && { date: record.date.label[language] }),
    kind: type ?? t('records.item'),
    citation: buildCitation(catalogue, record)[language],
  };
}
