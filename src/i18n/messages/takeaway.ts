import type { Messages } from '../messages.ts';

/** Downloads of a record, the reading list, links and embedding. */
export const takeaway = {
  'takeaway.name': { vi: 'Tải về, lưu và chia sẻ', en: 'Download, save and share' },
  'takeaway.pdf': {
    vi: 'PDF ({count} trang, {size})',
    en: { one: 'PDF ({count} page, {size})', other: 'PDF ({count} pages, {size})' },
  },
  'takeaway.text': { vi: 'Toàn văn (.txt)', en: 'Text (.txt)' },
  'takeaway.tooLarge': {
    vi: 'Tài liệu có {count} trang ({size}), quá lớn để tải về thành một tệp PDF. Bạn có thể lưu từng trang trên bàn đọc, hoặc gửi phiếu xin bản sao.',
    en: {
      one: 'With {count} page ({size}) this item is too large for one PDF. You can save the page in the viewer, or request a copy.',
      other:
        'With {count} pages ({size}) this item is too large for one PDF. You can save single pages in the viewer, or request a copy.',
    },
  },

  'takeaway.citation': { vi: 'Trích dẫn', en: 'Citation' },
  'takeaway.permalink': { vi: 'Địa chỉ cố định', en: 'Permanent address' },
  'takeaway.terms': { vi: 'Quyền sử dụng', en: 'Terms of use' },
  'takeaway.file': { vi: 'Về tệp này', en: 'About this file' },
  'takeaway.filePages': {
    vi: 'Ảnh và toàn văn các trang công khai. Trang {number} của tệp là trang {number} của tài liệu.',
    en: 'Images and text of the open pages. Page {number} of the file is page {number} of the item.',
  },
  'takeaway.made': { vi: 'Tệp lập ngày {day}.', en: 'File created on {day}.' },
  'takeaway.absent': {
    vi: 'Trang này sử dụng có điều kiện, không có trong tệp.',
    en: 'This page is restricted and not in this file.',
  },
  'takeaway.unscanned': {
    vi: 'Trang này chưa có ảnh.',
    en: 'There is no image of this page yet.',
  },
  'takeaway.noText': { vi: 'Trang này chưa có toàn văn.', en: 'This page has no text yet.' },
} as const satisfies Messages;
