import { smallArchive } from '../build/small-archive.ts';

const { 'fonds/TU/files.csv': files = '', 'fonds/TU/items.csv': items = '' } = smallArchive;

/** An item of the sample's scans with four pages, of which the third is closed. */
export const servedItem = 'TU-01-0012-005';

/** An exhibit that shows regions of its pages. */
export const servedExhibit = { slug: 'kiem-ke', title: 'Kiểm kê' };

/**
 * Content files of a small archive whose scans are those of the sample. It builds in a fraction of
 * the time of the sample.
 */
export const servedArchive: Readonly<Record<string, string>> = {
  ...smallArchive,
  'site.yaml': `${smallArchive['site.yaml'] ?? ''}embedding: anyone\n`,
  'fonds/TU/files.csv': `${files}TU-01-0012,01,12,Hồ sơ về tiếp quản,01,01,1975,1975,1,01\n`,
  'fonds/TU/items.csv':
    `${items}${servedItem},TU-01-0012,Biên bản,15/06/1975,Tỉnh ủy,` +
    'Kiểm kê tài liệu thu nhận,01,4,7-9,01,\n',
  'fonds/TU/pages.csv':
    'docCode,page,folio,mode,accessReason\n' +
    [1, 2, 4].map((page) => `${servedItem},${page},${page + 6},01,\n`).join('') +
    `${servedItem},3,9a,02,privacy\n`,
  'exhibits/kiem-ke/index.mdx': `---
title: ${servedExhibit.title}
summary: Sổ sách của tòa hành chánh cũ.
cover: ${servedItem}#1
state: published
---

<Chapter title="Trong kho">

<Scene record="${servedItem}" page="1" title="Biên bản" alt="Trang đầu của biên bản">

Biên bản ghi lại từng tủ hồ sơ.

<Step region="300,400,900,600" alt="Đoạn đầu của biên bản">

Tủ thứ nhất còn khóa.

</Step>

</Scene>

</Chapter>
`,
};
