import { fileFields } from '#src/domain/schema/file.ts';
import type { Field } from '#src/domain/schema/field.ts';
import { itemFields } from '#src/domain/schema/item.ts';
import type { FondsAnswers } from './answers.ts';
import type { NewFiles } from './lay-out.ts';
import { toYamlLine } from './yaml-line.ts';

/** A fonds with the start of a description, and tables that have only their headings. */
export function layOutFonds({ title, titleEn, slug, creator }: FondsAnswers): NewFiles {
  const description = `---
${toYamlLine('fondsCode', slug)}
${toYamlLine('title', title)}
${titleEn === '' ? '# title_en: tên tiếng Anh, nếu có' : toYamlLine('title_en', titleEn)}
${toYamlLine('creator', creator)}
# Năm đầu và năm cuối của tài liệu; mã ngôn ngữ (01 tiếng Việt); chế độ sử dụng của cả phông.
# startDate: "1945"
# endDate: "1975"
language: "01"
mode: "01"
# Khối lượng, nguồn nộp, tình trạng… Các trường khác: xem content/README.md, mục Phông.
# extent: 12,5 mét giá
# acquisition: Ai nộp lưu, năm nào
---

## Lịch sử

Cơ quan hoặc người hình thành phông: thành lập khi nào, làm gì, thay đổi ra sao.

## Phạm vi và nội dung

Phông gồm những nhóm tài liệu nào.
`;
  const folder = `fonds/${slug}`;
  return new Map([
    [`${folder}/fonds.md`, description],
    [`${folder}/files.csv`, toHeadings(fileFields)],
    [`${folder}/items.csv`, toHeadings(itemFields)],
  ]);
}

/** The required columns, and those that say why a record is closed. */
function toHeadings(fields: readonly Field[]): string {
  const usual = new Set(['accessReason', 'folios', 'docOrdinal', 'fileNotation', 'fileCatalog']);
  return `${fields
    .filter(({ need, name }) => need !== undefined || usual.has(name))
    .map(({ name }) => name)
    .join(',')}\n`;
}
