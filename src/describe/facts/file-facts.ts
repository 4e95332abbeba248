import { fileFields } from '#src/domain/schema/file.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { AuthorityLinks, PublicCatalogue, PublicFile } from '#src/public/public-model.ts';
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

const physical = ['totalDoc', 'numberOfPaper', 'numberOfPage', 'format', 'boxNumber'];
const main = [...physical, 'keyword'];
/** Shown by the page head and the rights. */
const told = ['description', 'rightsStatement', 'rightsUri'];
const identity = ['archiveCode', 'paperFileCode', 'inforSign'];

/** A public file, or the full description that staff may see. */
export interface DescribedFile
  extends DescribedRecord, Pick<PublicFile, 'id' | 'date' | 'languages'> {
  readonly authorities?: AuthorityLinks;
}

export interface FileFacts {
  /** The archivist's own words on the file. */
  readonly description?: FactRow;
  /** The facts that most readers look for. */
  readonly main: readonly FactRow[];
  /** The rest of the standard's fields. */
  readonly groups: readonly FactGroup[];
}

/** The public columns of a file, without empty ones. */
export function buildFileFacts(
  catalogue: PublicCatalogue,
  file: DescribedFile,
  language: Language,
): FileFacts {
  const t = translateTo(language);
  const rows = (names: readonly string[]) => buildFieldRows(fileFields, file, names, language);
  const description = findFieldRow(fileFields, file, 'description', language);
  const groups: readonly FactGroup[] = [
    {
      heading: t('records.area.identity'),
      rows: [
        ...toRow(t('records.fileCode'), file.id),
        ...toRow(t('records.date'), file.date?.label[language]),
        ...rows(identity),
      ],
    },
    {
      heading: t('records.area.management'),
      rows: rows(otherFieldNames(fileFields, [...main, ...identity, ...told])),
    },
  ];
  return {
    ...(description && { description }),
    main: [
      ...rows(physical),
      ...toRow(t('records.languages'), ...toLanguageNames(file.languages, language)),
      ...(file.authorities ? buildAuthorityRows(catalogue, file.authorities, language) : []),
      ...rows(['keyword']),
    ],
    groups: groups.filter((group) => group.rows.length > 0),
  };
}
