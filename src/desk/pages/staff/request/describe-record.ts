import { inLanguage } from '#src/domain/local-text.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { loadStaffData } from '#src/staff/load-staff-data.ts';
import { urls } from '#src/site/urls.ts';
import { buildFileFacts } from '#src/describe/facts/file-facts.ts';
import { buildItemFacts } from '#src/describe/facts/item-facts.ts';
import { toRow, type FactGroup, type FactRow } from '#src/describe/facts/facts.ts';
import { findRecord } from '#src/describe/links/record-entry.ts';
import { toRecordName } from '#src/describe/names/record-name.ts';

export interface DescribedRecord {
  /** Includes fields hidden from readers, if the record is conditional. */
  readonly title: string;
  /** Whether any of it is not public. */
  readonly isClosed: boolean;
  /** URL of its public page. */
  readonly href: string;
  readonly rows: readonly FactRow[];
  readonly groups: readonly FactGroup[];
}

/** All that staff may see of a record; nothing if it is no longer published. */
export function describeRecord(
  catalogue: PublicCatalogue,
  id: string,
  language: Language,
): DescribedRecord | undefined {
  const shown = findRecord(catalogue, id);
  if (shown === undefined) return undefined;
  const whole = loadStaffData().records.get(id);
  const record = whole ?? shown;
  const names = toRecordName(record);
  const { description, main, groups } =
    record.kind === 'item'
      ? buildItemFacts(catalogue, record, language)
      : buildFileFacts(catalogue, record, language);
  const hidden = whole?.hiddenNames.map((name) => inLanguage(name, language)) ?? [];
  return {
    title: inLanguage(names, language),
    isClosed: whole !== undefined,
    href: (shown.kind === 'file' ? urls.file : urls.item)(language, shown.slug),
    rows: [
      ...(description ? [description] : []),
      ...toRow(translateTo(language)('work.hiddenNames'), ...hidden),
      ...main,
    ],
    groups,
  };
}
