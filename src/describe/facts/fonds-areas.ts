import { fondsFields } from '#src/domain/schema/fonds.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicFonds } from '#src/public/public-model.ts';
import {
  buildFieldRows,
  otherFieldNames,
  toLanguageNames,
  toRow,
  type FactGroup,
} from './facts.ts';

/** Areas of ISAD(G), 2nd edition, and the columns of each. */
const areas = {
  context: ['creator', 'fondHistory', 'archivalHistory', 'acquisition'],
  content: ['scope', 'keyGroups', 'otherTypes', 'appraisal', 'accruals', 'arrangement'],
  access: [
    'accessConditions',
    'reproduction',
    'physicalCharacteristics',
    'lookupTools',
    'copyNumber',
  ],
  allied: ['originals', 'copies', 'related', 'publication'],
} as const;
const identity = ['archiveCode', 'extent', 'paperTotal', 'paperDigital'];
const areaNames = ['context', 'content', 'access', 'allied'] as const;

/** The description of a fonds, area by area; empty areas are left out. */
export function buildFondsAreas(
  fonds: PublicFonds,
  language: Language,
  dates: string | undefined,
): readonly FactGroup[] {
  const t = translateTo(language);
  const rows = (names: readonly string[]) => buildFieldRows(fondsFields, fonds, names, language);
  const languages = toRow(t('records.languages'), ...toLanguageNames(fonds.languages, language));
  const others = otherFieldNames(fondsFields, [
    'rightsStatement',
    'rightsUri',
    ...identity,
    ...areaNames.flatMap((name) => areas[name]),
  ]);
  const groups: readonly FactGroup[] = [
    {
      heading: t('records.area.identity'),
      rows: [
        ...toRow(t('records.fondsCode'), fonds.code),
        ...toRow(t('records.date'), dates),
        ...rows(identity),
      ],
    },
    ...areaNames.map((name) => ({
      heading: t(`records.area.${name}`),
      rows: [...rows(areas[name]), ...(name === 'access' ? languages : [])],
    })),
    { heading: t('records.area.notes'), rows: rows(others) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
