import type { StoryAnswers } from './answers.ts';
import type { NewFiles } from './lay-out.ts';
import { toYamlLine } from './yaml-line.ts';

/** A collection of one record, with comments on how to continue. */
export function layOutCollection({
  title,
  titleEn,
  slug,
  summary,
  record,
}: StoryAnswers): NewFiles {
  const vi = `---
${toYamlLine('title', title)}
${toYamlLine('summary', summary)}
# Ảnh bìa: mã văn bản và số trang.
cover: ${record}#1
---

Lời dẫn của sưu tập.

{/* Mỗi nhóm là một Group; mỗi tài liệu là một Record, lời bên trong nói vì sao chọn. */}

<Group title="Nhóm một">

<Record ref="${record}">Vì sao chọn văn bản này.</Record>

{/* Thêm tài liệu: chép dòng Record, thay mã. Hồ sơ cũng được. */}

</Group>
`;
  const en = `---
${toYamlLine('title', titleEn)}
# Bản tiếng Anh: dịch summary và lời; các Record giữ như bản tiếng Việt.
summary: Summary to be translated.
---

An introduction.

<Group title="Group one">

<Record ref="${record}">Why this record was chosen.</Record>

</Group>
`;
  return new Map([
    [`collections/${slug}.mdx`, vi],
    ...(titleEn === '' ? [] : [[`collections/${slug}.en.mdx`, en] as const]),
  ]);
}
