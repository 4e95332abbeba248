import { authorityFields } from '#src/domain/schema/authority.ts';
import { codeLists, type CodeListName } from '#src/domain/schema/codes.ts';
import { findField, type Field } from '#src/domain/schema/field.ts';
import { fileFields } from '#src/domain/schema/file.ts';
import { fondsFields } from '#src/domain/schema/fonds.ts';
import { itemFields } from '#src/domain/schema/item.ts';
import { pageFields, redactionFields } from '#src/domain/schema/page.ts';
import { anniversaryFields, collectionFields, exhibitFields } from '#src/domain/schema/story.ts';
import { withdrawnFields } from '#src/domain/schema/withdrawn.ts';
import type { Language } from '#src/domain/values.ts';
import { columnTableWords } from './column-table-words.ts';
import { siteSettingWords } from './site-setting-words.ts';
import { listSiteSettings } from './site-settings-table.ts';

/** Tables of fields, by the marker name in a guide. */
export const tables: Readonly<Record<string, readonly Field[]>> = {
  fonds: fondsFields,
  files: fileFields,
  items: itemFields,
  pages: pageFields,
  redactions: redactionFields,
  withdrawn: withdrawnFields,
  authorities: authorityFields,
  collections: collectionFields,
  exhibits: exhibitFields,
  anniversaries: anniversaryFields,
};

/** Code lists for archivists, by the column that holds them, in the guides' order. */
const shownLists = [
  'mode',
  'accessReason',
  'ground',
  'textSource',
  'maintenance',
  'language',
  'format',
  'confidenceLevel',
] as const satisfies readonly CodeListName[];

/**
 * Regenerates every table of an archivists' guide between its markers, `<!-- columns:files -->` …
 * `<!-- /columns -->`, in the guide's language.
 *
 * @throws if a marker names no table or is not closed
 */
export function writeColumnTables(guide: string, language: Language): string {
  const opened = guide.match(/<!-- columns:/g)?.length ?? 0;
  let written = 0;
  const result = guide.replace(
    /<!-- columns:([\w-]+) -->[\s\S]*?<!-- \/columns -->/g,
    (_, name: string) => {
      written += 1;
      return `<!-- columns:${name} -->\n\n${tableOf(name, language)}\n\n<!-- /columns -->`;
    },
  );
  if (written !== opened) throw new Error('A marker <!-- columns:… --> is not closed.');
  return result;
}

function tableOf(name: string, language: Language): string {
  if (name === 'codes') return codeTable(language);
  if (name === 'site') return siteTable(language);
  const fields = tables[name];
  if (fields === undefined) throw new Error(`No table of columns is called "${name}".`);
  const rows = fields.filter((field) => !field.ignored).map((field) => toRow(field, language));
  return formatTable(columnTableWords[language].columns, rows);
}

function toRow(field: Field, language: Language): string[] {
  const words = columnTableWords[language];
  const english = field.translated ? ` ${words.translated(`${field.name}_en`)}` : '';
  const length = field.maxLength === undefined ? '' : ` ${words.longest(field.maxLength)}`;
  return [
    `\`${field.name}\`${english}`,
    words.named(field.label),
    field.need === undefined ? '' : words.needs[field.need],
    `${field.about[language]}${length}`,
    field.example === undefined ? '' : `\`${field.example}\``,
  ];
}

function siteTable(language: Language): string {
  const rows = listSiteSettings().map(({ name, byDefault }) => {
    const words = siteSettingWords[name];
    if (words === undefined) throw new Error(`site-setting-words.ts says nothing of "${name}".`);
    return [`\`${name}\``, words[language], byDefault];
  });
  return formatTable(columnTableWords[language].settings, rows);
}

function codeTable(language: Language): string {
  const words = columnTableWords[language];
  const rows = shownLists.map((list) => {
    const table = [fileFields, itemFields, redactionFields].find((fields) =>
      findField(fields, list),
    );
    const title = table && findField(table, list)?.field.label[language];
    const codes = codeLists[list].map(({ code, label }) => `\`${code}\` ${words.named(label)}`);
    return [`${title} (\`${list}\`)`, codes.join('; ')];
  });
  return formatTable(words.codes, rows);
}

function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [toLine(heading), toLine(heading.map(() => '---')), ...rows.map(toLine)].join('\n');
}
