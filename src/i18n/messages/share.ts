import type { Messages } from '../messages.ts';

/** Sharing links, and embedding on other sites. */
export const share = {
  'share.open': { vi: 'Chia sẻ và nhúng', en: 'Share and embed' },
  'share.openLink': { vi: 'Chia sẻ', en: 'Share' },
  'share.title': { vi: 'Chia sẻ', en: 'Share' },
  'share.page': { vi: 'Trang {number}', en: 'Page {number}' },
  'share.wholeExhibit': { vi: 'Cả trưng bày', en: 'The whole exhibit' },
  'share.scene': { vi: 'Cảnh {number}', en: 'Scene {number}' },
  'share.place': { vi: 'Phần chia sẻ', en: 'What to share' },
  'share.link': { vi: 'Đường dẫn', en: 'Link' },
  'share.copyLink': { vi: 'Chép đường dẫn', en: 'Copy link' },
  'share.size': { vi: 'Cỡ khung', en: 'Frame size' },
  'share.code': { vi: 'Mã nhúng vào trang khác', en: 'Embed code' },
  'share.copyCode': { vi: 'Chép mã nhúng', en: 'Copy code' },
  'share.region': {
    vi: 'Muốn chia sẻ một vùng của trang: mở bàn đọc, phóng đến vùng ấy, rồi chọn Trích dẫn.',
    en: 'To share a part of a page, open the viewer, zoom in on that part, and choose Cite.',
  },
  'share.close': { vi: 'Đóng', en: 'Close' },

  'share.frame': { vi: 'Tài liệu trong khung', en: 'Embedded record' },
  'share.frameLoading': { vi: 'Đang tải…', en: 'Loading…' },
  'share.frameMissing': {
    vi: 'Địa chỉ của khung này không dẫn đến tài liệu hay cảnh nào đang công khai.',
    en: 'The address of this frame does not lead to a public record or scene.',
  },
  'share.frameFailed': {
    vi: 'Chưa tải được nội dung của khung này. Hãy kiểm tra kết nối mạng rồi tải lại trang.',
    en: 'This frame could not be loaded. Check your connection, then reload the page.',
  },
  'share.frameNoScript': {
    vi: 'Khung này cần JavaScript.',
    en: 'This frame needs JavaScript.',
  },
  'share.frameOpen': { vi: 'Xem tại {archive}', en: 'See it at {archive}' },
  'share.previous': { vi: 'Trang trước', en: 'Previous page' },
  'share.next': { vi: 'Trang sau', en: 'Next page' },
  'share.rights': { vi: 'Quyền sử dụng', en: 'Terms of use' },
} as const satisfies Messages;
