import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import { buildRecordEntry, type RecordEntry } from '#src/describe/links/record-entry.ts';

/** A record on the same subjects, and which they are. */
export interface RelatedRecord {
  readonly entry: RecordEntry;
  /** `Cùng nói về Mường Mán, Phan Thiết` */
  readonly reason: string;
}

const mostRelated = 6;
/**
 * Most candidates per item. Rare authorities are the most significant and come first, so that a
 * subject of half the archive costs little.
 */
const mostCandidates = 500;

/** Open records outside the item's own file that share the most authorities with it. */
export function findRelated(
  catalogue: PublicCatalogue,
  item: PublicItem,
  language: Language,
): readonly RelatedRecord[] {
  if (!('authorities' in item)) return [];
  const authorities = [...new Set(Object.values(item.authorities).flat())]
    .map((id) => ({ id, records: catalogue.recordsAbout(id) }))
    .sort((a, b) => a.records.length - b.records.length);
  const shared = new Map<PublicFile | PublicItem, string[]>();
  let looked = 0;
  for (const { id, records } of authorities) {
    for (const record of records.slice(0, mostCandidates - looked)) {
      if (!isOwn(record, item)) shared.set(record, [...(shared.get(record) ?? []), id]);
    }
    looked += Math.min(records.length, mostCandidates - looked);
  }
  // The sort is stable: ties keep their order by rarest authority, then by reference.
  return [...shared]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, mostRelated)
    .map(([record, ids]) => ({
      entry: buildRecordEntry(catalogue, record, language),
      reason: translateTo(language)('records.relatedBy', {
        names: ids.map((id) => nameOf(catalogue, id, language)).join(', '),
      }),
    }));
}

function isOwn(record: PublicFile | PublicItem, item: PublicItem): boolean {
  return record.kind === 'file' ? record.id === item.file : record.file === item.file;
}

function nameOf(catalogue: PublicCatalogue, id: string, language: Language): string {
  const name = catalogue.findAuthority(id)?.name;
  return name?.[language] ?? name?.vi ?? id;
}
