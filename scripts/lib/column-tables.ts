import { authorityFields } from '../../src/catalogue/schema/authority.ts';
import { codeLists, type CodeListName } from '../../src/catalogue/schema/codes.ts';
import type { Field } from '../../src/catalogue/schema/field.ts';
import { fileFields } from '../../src/catalogue/schema/file.ts';
import { fondsFields } from '../../src/catalogue/schema/fonds.ts';
import { itemFields } from '../../src/catalogue/schema/item.ts';
import { pageFields, redactionFields } from '../../src/catalogue/schema/page.ts';
import {
  anniversaryFields,
  collectionFields,
  exhibitFields,
} from '../../src/catalogue/schema/story.ts';

/** Tables of fields, by the name that a marker of `content/README.md` gives them. */
const tables: Readonly<Record<string, readonly Field[]>> = {
  fonds: fondsFields,
  files: fileFields,
  items: itemFields,
  pages: pageFields,
  redactions: redactionFields,
  authorities: authorityFields,
  collections: collectionFields,
  exhibits: exhibitFields,
  anniversaries: anniversaryFields,
};

/**
 * Writes every table again between its markers, `<!-- columns:files -->` … `<!-- /columns -->`.
 * @throws when a marker names no table or is not closed
 */
export function writeColumnTables(readme: string): string {
  const opened = readme.match(/<!-- columns:/g)?.length ?? 0;
  let written = 0;
  const result = readme.replace(
    /<!-- columns:([\w-]+) -->[\s\S]*?<!-- \/columns -->/g,
    (_, name: string) => {
      written += 1;
      return `<!-- columns:${name} -->\n\n${tableOf(name)}\n\n<!-- /columns -->`;
    },
  );
  if (written !== opened) throw new Error('A marker <!-- columns:… --> is not closed.');
  return result;
}

function tableOf(name: string): string {
  if (name === 'codes') return codeTable();
  const fields = tables[name];
  if (fields === undefined) throw new Error(`No table of columns is called "${name}".`);
  const rows = fields.filter((field) => !field.ignored).map(toRow);
  return formatTable(['Cột', 'Tên tiếng Việt', 'Cần', 'Ý nghĩa', 'Ví dụ'], rows);
}

function toRow(field: Field): string[] {
  const needs = { build: 'bắt buộc', standard: 'nên có' };
  const english = field.translated ? ` (và \`${field.name}_en\`)` : '';
  const length = field.maxLength === undefined ? '' : ` Tối đa ${field.maxLength} ký tự.`;
  return [
    `\`${field.name}\`${english}`,
    field.label.vi,
    field.need === undefined ? '' : needs[field.need],
    `${field.about.vi}${length}`,
    field.example === undefined ? '' : `\`${field.example}\``,
  ];
}

const listNames = {
  mode: 'Chế độ sử dụng (`mode`)',
  accessReason: 'Lý do hạn chế (`accessReason`)',
  maintenance: 'Thời hạn lưu trữ (`maintenance`)',
  language: 'Ngôn ngữ (`language`)',
  format: 'Tình trạng vật lý (`format`)',
  confidenceLevel: 'Mức độ tin cậy (`confidenceLevel`)',
} as const satisfies Partial<Record<CodeListName, string>>;

function codeTable(): string {
  const rows = Object.entries(listNames).map(([list, title]) => [
    title,
    codeLists[list as keyof typeof listNames]
      .map(({ code, label }) => `\`${code}\` ${label.vi}`)
      .join('; '),
  ]);
  return formatTable(['Danh mục', 'Mã'], rows);
}

function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [toLine(heading), toLine(heading.map(() => '---')), ...rows.map(toLine)].join('\n');
}
