import type { StoryAnswers } from './answers.ts';
import type { NewFiles } from './lay-out.ts';
import { toYamlLine } from './yaml-line.ts';

/** A draft with one scene, with comments on everything an exhibit may contain. */
export function layOutExhibit({ title, titleEn, slug, summary, record }: StoryAnswers): NewFiles {
  const vi = `---
${toYamlLine('title', title)}
${toYamlLine('summary', summary)}
# Ảnh bìa: mã văn bản và số trang. coverRegion là phần của trang: trái,trên,rộng,cao.
cover: ${record}#1
# coverRegion: 200,300,1600,1000
# Thời gian trưng bày, ngày kỷ niệm (mã trong anniversaries.yaml), người thực hiện:
# from: 03/02/2027
# until: 30/12/2027
# anniversary: quoc-khanh
# curators: Phòng Lưu trữ
# Thứ tự trên màn hình sảnh; bỏ dòng này thì không chiếu ở sảnh.
# kiosk: 1
# draft: chỉ thấy khi chạy npm run dev. Xong thì đổi thành published.
state: draft
---

{/* Mỗi chương là một Chapter. Lời viết như thư; mỗi đoạn cách nhau một dòng trống. */}

<Chapter title="Chương một">

Lời dẫn vào chương.

{/* Một cảnh: trang đứng yên, lời trôi qua. alt tả ảnh cho người không nhìn thấy. */}

<Scene record="${record}" page="1" title="Cảnh một" alt="Trang 1 của văn bản ${record}">

Lời của cảnh, đứng cạnh cả trang.

{/* Muốn ảnh phóng vào một vùng: chạy npm run dev, mở trưng bày, bấm "Chọn vùng", kéo chuột trên ảnh,
    chép region="…" vào đây và bỏ dấu chú thích.

<Step region="200,300,1200,400" alt="Vùng ấy cho thấy gì">

Lời của bước này.

</Step>

*/}

</Scene>

{/* Lời trích phải có trong toàn văn của trang; chỗ lược bỏ ghi […].

<Quote record="${record}" page="1">

Lời trích.

</Quote>

*/}

</Chapter>
`;
  const en = `---
${toYamlLine('title', titleEn)}
# Bản tiếng Anh: dịch summary, curators và lời. Cảnh, vùng, bảng giữ như bản tiếng Việt.
summary: Summary to be translated.
---

<Chapter title="Chapter one">

Words that lead into the chapter.

<Scene record="${record}" page="1" title="Scene one" alt="Page 1 of ${record}">

Words of the scene.

</Scene>

</Chapter>
`;
  const folder = `exhibits/${slug}`;
  return new Map([
    [`${folder}/index.mdx`, vi],
    ...(titleEn === '' ? [] : [[`${folder}/index.en.mdx`, en] as const]),
  ]);
}
