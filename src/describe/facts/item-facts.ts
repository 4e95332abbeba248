import { readFolios } from '#src/domain/folios.ts';
import { itemFields } from '#src/domain/schema/item.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { AuthorityLinks, PublicCatalogue, PublicItem } from '#src/public/public-model.ts';
import { buildAuthorityRows } from './authority-rows.ts';
import {
  buildFieldRows,
  findFieldRow,
  otherFieldNames,
  toLanguageNames,
  toRow,
  type DescribedRecord,
  type FactGroup,
  type FactRow,
} from './facts.ts';
import { toFolioWords } from './folio-words.ts';
import { toTypeName } from './item-type.ts';
import { countPages, type CountedItem } from './page-list.ts';

type NamedFacts = 'id' | 'ordinal' | 'type' | 'number' | 'date' | 'issuer' | 'languages';

/** A public item, or the full description that staff may see. */
export interface DescribedItem extends CountedItem, Pick<PublicItem, NamedFacts | 'folios'> {
  readonly fieldsEn: DescribedRecord['fieldsEn'];
  readonly access: PublicItem['access'];
  readonly authorities?: AuthorityLinks;
}

export interface ItemFacts {
  /** The archivist's own words on the item. */
  readonly description?: FactRow;
  /** The facts that most readers look for. */
  readonly main: readonly FactRow[];
  /** The rest of the standard's fields. */
  readonly groups: readonly FactGroup[];
}

const identity = ['docId', 'archiveCode', 'inforSign'];
const shown = ['format', 'autograph', 'keyword'];
/** Shown by the extent, the page head, the text and the rights. */
const told = ['numberOfPage', 'description', 'textSource', 'rightsStatement', 'rightsUri'];

export function buildItemFacts(
  catalogue: PublicCatalogue,
  item: DescribedItem,
  language: Language,
): ItemFacts {
  const t = translateTo(language);
  const rows = (names: readonly string[]) => buildFieldRows(itemFields, item, names, language);
  const description = findFieldRow(itemFields, item, 'description', language);
  const groups: readonly FactGroup[] = [
    {
      heading: t('records.area.identity'),
      rows: [
        ...toRow(t('records.itemCode'), item.id),
        ...rows(identity),
        ...toRow(t('records.type'), toTypeName(item.type, language)),
        ...toRow(t('records.ordinal'), item.ordinal?.toString()),
      ],
    },
    {
      heading: t('records.area.management'),
      rows: rows(otherFieldNames(itemFields, [...shown, ...told, ...identity])),
    },
  ];
  return {
    ...(description && { description }),
    main: [
      ...toRow(t('records.number'), item.number),
      ...toVietnameseRow(t('records.issuer'), item.issuer, language),
      ...toRow(t('records.date'), dateOf(item, language)),
      ...toRow(t('records.extent'), toExtent(item, language)),
      ...toRow(t('records.languages'), ...toLanguageNames(item.languages, language)),
      ...rows(shown.slice(0, 2)),
      ...(item.authorities ? buildAuthorityRows(catalogue, item.authorities, language) : []),
      ...rows(shown.slice(2)),
    ],
    groups: groups.filter((group) => group.rows.length > 0),
  };
}

/** Only open items are called undated: a closed one may have a date that is not public. */
function dateOf(item: DescribedItem, language: Language): string | undefined {
  if (item.date !== undefined) return item.date.label[language];
  return item.access.kind === 'open' ? translateTo(language)('records.undated') : undefined;
}

/** `tờ 12–15 (4 tờ, 5 trang)` */
function toExtent(item: DescribedItem, language: Language): string | undefined {
  const t = translateTo(language);
  const folios = item.folios === undefined ? undefined : readFolios(item.folios);
  const pages = countPages(item);
  const counts = [
    folios && t('records.sheetCount', { count: folios.folios.length }),
    pages === undefined ? undefined : t('records.pageCount', { count: pages }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  if (item.folios === undefined) return counts === '' ? undefined : counts;
  const place = toFolioWords(folios?.label ?? item.folios, language);
  return counts === '' ? place : `${place} (${counts})`;
}

function toVietnameseRow(
  label: string,
  text: string | undefined,
  language: Language,
): readonly FactRow[] {
  if (text === undefined) return [];
  return [{ label, values: [{ text, ...(language === 'en' && { language: 'vi' as const }) }] }];
}
