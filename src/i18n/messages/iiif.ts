import type { Messages } from '../messages.ts';

/** Texts of IIIF manifests, as other viewers show them, and of links to manifests. */
export const iiif = {
  'iiif.citeAs': { vi: 'Cách trích dẫn và quyền sử dụng', en: 'How to cite, and rights' },
  'iiif.reference': { vi: 'Số lưu trữ', en: 'Reference' },
  'iiif.folios': { vi: 'Tờ số', en: 'Folios' },
  'iiif.alto': { vi: 'Toàn văn (tệp ALTO)', en: 'Transcript (ALTO file)' },
  'iiif.home': { vi: 'Trang của phòng đọc', en: 'View in the reading room' },
  'iiif.pageConditional': {
    vi: 'Trang {page}: sử dụng có điều kiện',
    en: 'Page {page}: restricted access',
    note: 'Stands under an empty page in a viewer',
  },
  'iiif.pageNotScanned': {
    vi: 'Trang {page}: chưa số hóa',
    en: 'Page {page}: not digitised',
    note: 'Stands under an empty page in a viewer',
  },
  'iiif.link': { vi: 'Địa chỉ IIIF', en: 'IIIF address' },
  'iiif.linkNote': {
    vi: 'Để mở tài liệu trong phần mềm xem ảnh khác, như Mirador hoặc Universal Viewer: sao chép địa chỉ này rồi dán vào phần mềm ấy, hoặc kéo địa chỉ sang.',
    en: 'To open this item in another image viewer, such as Mirador or Universal Viewer, copy this address and paste it there, or drag it into the viewer.',
  },
  'iiif.copyUrl': { vi: 'Sao chép địa chỉ IIIF', en: 'Copy the IIIF address' },
} as const satisfies Messages;
