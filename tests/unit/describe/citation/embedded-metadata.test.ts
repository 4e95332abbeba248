import { expect, it } from 'vitest';
import { buildCitationData } from '#src/describe/citation/citation-data.ts';
import { buildEmbeddedMetadata } from '#src/describe/citation/embedded-metadata.ts';
import { catalogueOf, conditionalItem, openItem } from '../../views/records/public-records.ts';

const tagsOf = (item: ReturnType<typeof openItem> | ReturnType<typeof conditionalItem>) =>
  Object.fromEntries(
    buildEmbeddedMetadata(buildCitationData(catalogueOf({ items: [item] }), item)).map(
      ({ name, content }) => [name, content],
    ),
  );

it('names the record, its author, its archive and its place in it', () => {
  expect(tagsOf(openItem({ issuer: 'Đội cầu 3, Ty Giao thông' }))).toMatchObject({
    'dc.title': 'Nghị quyết về khôi phục đường sắt',
    'dc.creator': 'Đội cầu 3, Ty Giao thông',
    'dc.date': '1976-02-03',
    'dc.coverage': 'Phông TU, Mục lục 02, Hồ sơ 145, tờ 12–15',
    // The comma at the end tells Zotero that it is no person.
    'bib.authors': 'Đội cầu 3 – Ty Giao thông,',
    'z.itemType': 'manuscript',
    'z.manuscriptType': 'Nghị quyết 24-NQ/TU',
    'z.archive': 'Lưu trữ lịch sử Đảng bộ tỉnh Bình Trung',
  });
});

it('has no author where it is not known who that was', () => {
  expect(tagsOf(openItem({ issuer: 'Không rõ' }))).not.toHaveProperty(['bib.authors']);
});

it('says of a conditional record what is public of it', () => {
  const tags = tagsOf(conditionalItem());
  expect(tags).toHaveProperty(['dc.title']);
  expect(tags).not.toHaveProperty(['dc.date']);
});
