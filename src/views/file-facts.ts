import { fileFields } from '../catalogue/schema/file.ts';
import type { Language } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue, PublicFile } from '../publish/public-model.ts';
import { buildAuthorityRows } from './authority-rows.ts';
import {
  buildFieldRows,
  findFieldRow,
  otherFieldNames,
  toLanguageNames,
  toRow,
  type FactGroup,
  type FactRow,
} from './facts.ts';

const physical = ['totalDoc', 'numberOfPaper', 'numberOfPage', 'format', 'boxNumber'];
const content = ['keyword'];

export interface FileFacts {
  readonly description?: FactRow;
  readonly groups: readonly FactGroup[];
}

/** All that is public of a file's columns, in groups; empty columns and groups are left out. */
export function buildFileFacts(
  catalogue: PublicCatalogue,
  file: PublicFile,
  language: Language,
): FileFacts {
  const t = translateTo(language);
  const rows = (names: readonly string[]) => buildFieldRows(fileFields, file, names, language);
  const description = findFieldRow(fileFields, file, 'description', language);
  const rest = otherFieldNames(fileFields, [...physical, ...content, 'description']);
  const authorities =
    'authorities' in file ? buildAuthorityRows(catalogue, file.authorities, language) : [];
  const groups: readonly FactGroup[] = [
    {
      heading: t('records.area.identity'),
      rows: [
        ...toRow(t('records.fileCode'), file.id),
        ...toRow(t('records.date'), file.date?.label[language]),
        ...toRow(t('records.languages'), ...toLanguageNames(file.languages, language)),
      ],
    },
    { heading: t('records.area.physical'), rows: rows(physical) },
    { heading: t('records.area.authorities'), rows: [...authorities, ...rows(content)] },
    { heading: t('records.area.management'), rows: rows(rest) },
  ];
  return {
    ...(description && { description }),
    groups: groups.filter((group) => group.rows.length > 0),
  };
}
