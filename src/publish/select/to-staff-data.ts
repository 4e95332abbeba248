import type { Catalogue, FileRecord, ItemRecord } from '#src/catalogue/model.ts';
import type { ConditionalAccess } from '#src/domain/values.ts';
import type { PublicData } from '#src/public/public-model.ts';
import type { StaffData, StaffFile, StaffItem, WholeDescription } from '#src/staff/staff-data.ts';
import { pick } from './pick.ts';

/**
 * Staff data of records whose existence is public but whose description is not. Withheld records
 * are excluded too: nobody can request them.
 */
export function toStaffData(catalogue: Catalogue, published: PublicData): StaffData {
  const files = idsOfConditional(published.files);
  const items = idsOfConditional(published.items);
  const shown = new Set(published.authorities.map(({ id }) => id));
  const names = new Map(catalogue.authorities.map(({ id, name }) => [id, name]));
  const wholeOf = (record: FileRecord | ItemRecord): WholeDescription => ({
    ...pick(record, ['fields', 'fieldsEn', 'authorities']),
    hiddenNames: Object.values(record.authorities)
      .flat()
      .flatMap((id) => (shown.has(id) ? [] : (names.get(id) ?? []))),
  });
  return {
    files: catalogue.files.flatMap((file) => {
      const access = files.get(file.id);
      return access === undefined ? [] : { ...toWholeFile(file, access), ...wholeOf(file) };
    }),
    items: catalogue.items.flatMap((item) => {
      const access = items.get(item.id);
      if (access === undefined) return [];
      return { ...toWholeItem(item, access), ...wholeOf(item), scannedPages: countScanned(item) };
    }),
    letters: catalogue.letters,
  };
}

function toWholeFile(
  file: FileRecord,
  access: ConditionalAccess,
): Omit<StaffFile, keyof WholeDescription> {
  return {
    kind: 'file',
    ...pick(file, ['id', 'slug', 'fonds', 'inventory', 'notation', 'title', 'date']),
    ...pick(file, ['languages']),
    access,
  };
}

function toWholeItem(
  item: ItemRecord,
  access: ConditionalAccess,
): Omit<StaffItem, keyof WholeDescription | 'scannedPages'> {
  return {
    kind: 'item',
    ...pick(item, ['id', 'slug', 'fonds', 'file', 'ordinal', 'type', 'number', 'title', 'date']),
    ...pick(item, ['issuer', 'languages', 'folios']),
    access,
  };
}

function countScanned({ pages }: ItemRecord): number {
  return pages.filter(({ access, scan }) => access.kind !== 'withheld' && scan !== undefined)
    .length;
}

function idsOfConditional(
  records: PublicData['files'] | PublicData['items'],
): ReadonlyMap<string, ConditionalAccess> {
  return new Map(
    records.flatMap(({ id, access }) => (access.kind === 'open' ? [] : [[id, access] as const])),
  );
}
