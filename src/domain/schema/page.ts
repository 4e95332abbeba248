import type { Field } from './field.ts';
import { accessFields, ignoredFields, secrecyCheckedField } from './shared-fields.ts';

const itemCode: Field = {
  name: 'docCode',
  label: { vi: 'Mã văn bản', en: 'Item code' },
  isCode: true,
  aliases: ['arcDocCode', 'Mã tài liệu'],
  need: 'build',
  modelled: true,
  about: { vi: 'Văn bản, như trong items.csv.', en: 'The item, as in items.csv.' },
  example: 'TU-01-0145-0000001',
};

const pageNumber: Field = {
  name: 'page',
  label: { vi: 'Trang', en: 'Page' },
  aliases: ['Trang số', 'Số trang', 'Ảnh số', 'pageNumber'],
  need: 'build',
  or: 'scan',
  kind: 'number',
  modelled: true,
  about: {
    vi: 'Thứ tự của ảnh trong văn bản, từ 1; hoặc để trống và ghi cột scan.',
    en: 'Which scan of the item, from 1; or empty where the column scan is given.',
  },
  example: '7',
};

const scanName: Field = {
  name: 'scan',
  label: { vi: 'Tệp ảnh', en: 'Scan' },
  isCode: true,
  aliases: ['Tên tệp ảnh', 'Tên ảnh', 'fileName'],
  modelled: true,
  about: {
    vi: 'Tên tệp ảnh thay cho số trang: thêm ảnh không làm lệch dòng. Tệp nhiều trang: bao-cao.pdf#3.',
    en: 'The file name in place of the page number: added scans do not shift it. Several pages: report.pdf#3.',
  },
  example: '0007.jpg',
};

/**
 * `pages.csv`: pages with their own access, or a folio that does not follow from the item's list.
 */
export const pageFields: readonly Field[] = [
  itemCode,
  pageNumber,
  scanName,
  {
    name: 'folio',
    label: { vi: 'Tờ', en: 'Folio' },
    aliases: ['Tờ số', 'Số tờ', 'folios'],
    modelled: true,
    about: { vi: 'Số tờ ghi trên trang: 15a.', en: 'The number on the sheet: 15a.' },
    example: '104',
  },
  {
    name: 'damagedScan',
    label: { vi: 'Chấp nhận ảnh hỏng', en: 'Damaged scan accepted' },
    aliases: ['Ảnh hỏng', 'Ảnh quét hỏng'],
    kind: 'flag',
    modelled: true,
    about: {
      vi: 'Ghi x, 1, có hoặc yes khi ảnh quét hỏng một phần mà không có bản nào tốt hơn: trang vẫn hiện, chỗ hỏng có thể xám hay đen.',
      en: 'x, 1, có or yes where a scan is damaged in part and there is no better one: the page is shown, grey or black where it is damaged.',
    },
    example: 'x',
  },
  ...accessFields,
  ...ignoredFields,
];

const side = (name: string, vi: string, en: string, example: string): Field => ({
  name,
  label: { vi, en },
  need: 'build',
  kind: 'number',
  modelled: true,
  about: { vi: 'Điểm ảnh trên bản quét gốc.', en: 'Pixels of the original scan.' },
  example,
});

/** `redactions.csv`: rectangles blacked out on a page before any derivative is made of it. */
export const redactionFields: readonly Field[] = [
  itemCode,
  pageNumber,
  scanName,
  side('x', 'Trái', 'Left', '120'),
  side('y', 'Trên', 'Top', '480'),
  side('width', 'Rộng', 'Width', '900'),
  side('height', 'Cao', 'Height', '60'),
  {
    name: 'ground',
    label: { vi: 'Căn cứ che', en: 'Ground' },
    aliases: ['Căn cứ', 'Loại lý do che'],
    kind: 'codes',
    codes: 'ground',
    modelled: true,
    about: {
      vi: 'Công khai, hiện ở mọi nơi có trang ấy: privacy (đời tư), business (bí mật kinh doanh), harm (có thể gây hại), donor (thỏa thuận với người hiến tặng), other (lý do khác).',
      en: 'Public, stated wherever the page is shown: privacy, business (business secrets), harm (could do harm), donor (agreed with the donor), other.',
    },
    example: 'privacy',
  },
  {
    name: 'reason',
    label: { vi: 'Lý do che', en: 'Reason' },
    aliases: ['Lý do', 'Ghi chú', 'note'],
    modelled: true,
    about: { vi: 'Chỉ để nhớ, không công bố.', en: 'A reminder for the archive; not published.' },
  },
  secrecyCheckedField,
  ...ignoredFields,
];
