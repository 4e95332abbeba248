import type { Messages } from '#src/i18n/messages.ts';

/** The pages of an item: images, texts, redactions, rights, error reports. */
export const recordPages = {
  'records.openViewer': { vi: 'Mở bàn đọc', en: 'Open the viewer' },
  'records.zoom': { vi: 'Phóng to trang {number}', en: 'Zoom in on page {number}' },
  'records.zoomShort': { vi: 'Phóng to', en: 'Zoom in' },
  'records.cite': { vi: 'Trích dẫn', en: 'Cite' },
  'records.askCopy': { vi: 'Xin bản sao', en: 'Request a copy' },
  'records.askRead': { vi: 'Gửi phiếu yêu cầu đọc', en: 'Request to read' },

  'records.pages': { vi: 'Các trang', en: 'Pages' },
  'records.page': { vi: 'Trang {number}', en: 'Page {number}' },
  'records.pageImage': {
    vi: 'Ảnh chụp trang {number}',
    en: 'Image of page {number}',
    note: 'Alternative text of a page image whose transcript stands beside it',
  },
  'records.pageImageFolio': {
    vi: 'Ảnh chụp trang {number}, tờ {folio}',
    en: 'Image of page {number}, folio {folio}',
  },
  'records.transcript': { vi: 'Toàn văn', en: 'Transcript' },
  'records.noTranscript': {
    vi: 'Trang này chưa có toàn văn.',
    en: 'This page has not been transcribed yet.',
  },
  'records.notScanned': {
    vi: 'Trang này chưa được số hóa',
    en: 'This page has not been digitised',
  },
  'records.notShown': {
    vi: 'Ảnh của trang này chưa hiển thị được',
    en: 'The image of this page cannot be shown yet',
  },
  'records.notScannedHow': {
    vi: 'Bạn có thể đọc bản gốc tại phòng đọc. Hãy gửi phiếu yêu cầu; cơ quan lưu trữ trả lời trong {count} ngày làm việc.',
    en: {
      one: 'The original can be read in the reading room on request. The archive answers within {count} working day.',
      other:
        'The original can be read in the reading room on request. The archive answers within {count} working days.',
    },
  },
  'records.itemNotScanned': {
    vi: 'Tài liệu này chưa được số hóa',
    en: 'This item has not been digitised',
  },
  'records.pageConditional': {
    vi: 'Trang này sử dụng có điều kiện',
    en: 'Access to this page is restricted',
  },
  'records.pagesConditional': {
    vi: 'Trang {pages}: sử dụng có điều kiện',
    en: { one: 'Page {pages}: restricted access', other: 'Pages {pages}: restricted access' },
  },
  'records.textMachine': {
    vi: 'Máy đọc (OCR), độ tin cậy {percent} %, chưa soát',
    en: 'Read by a machine (OCR), {percent}% confidence, not checked',
  },
  'records.textUnstated': {
    vi: 'Chưa ghi toàn văn do người gõ hay máy đọc',
    en: 'Not stated whether the text was typed by a person or read by a machine',
  },
  'records.report': {
    vi: 'Báo lỗi trong phần mô tả hoặc hình ảnh',
    en: 'Report an error in the description or images',
    note: 'A link that opens a letter to the archive',
  },
  'records.reportSubject': { vi: 'Báo lỗi: {code}', en: 'Error report: {code}' },
  'records.reportCode': { vi: 'Mã', en: 'Code' },
  'records.reportUrl': { vi: 'Địa chỉ', en: 'Address' },
  'records.reportWrong': { vi: 'Chỗ sai', en: 'What is wrong' },
  'records.reportRight': { vi: 'Nên sửa là', en: 'What it should be' },
  'records.rights': { vi: 'Quyền sử dụng', en: 'Rights and use' },
  'records.licence': { vi: 'Giấy phép hoặc tuyên bố quyền:', en: 'Licence or rights statement:' },
  'records.redactions': { vi: 'Chỗ được che', en: 'Redactions' },
  'records.redactedHere': {
    vi: 'Chỗ này được che',
    en: 'Redacted',
    note: 'Stands in a text, and on an image, where something is blacked out; the ground follows after a colon',
  },
  'records.redactedPage': {
    vi: '{count} chỗ trên trang này được che',
    en: {
      one: '{count} passage on this page is redacted',
      other: '{count} passages on this page are redacted',
    },
  },
  'records.redacted': {
    vi: '{count} chỗ được che',
    en: { one: '{count} passage redacted', other: '{count} passages redacted' },
  },
  'records.redactedPages': {
    vi: 'trang {pages}',
    en: { one: 'page {pages}', other: 'pages {pages}' },
  },
  'records.redactedFile': {
    vi: '{count} chỗ được che trong hồ sơ này',
    en: {
      one: '{count} passage redacted in this file',
      other: '{count} passages redacted in this file',
    },
  },
} as const satisfies Messages;
