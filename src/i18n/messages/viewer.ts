import type { Messages } from '../messages.ts';

/** The table where one page is looked at closely. */
export const viewer = {
  'viewer.name': { vi: 'Bàn đọc', en: 'Viewer' },
  'viewer.open': { vi: 'Mở bàn đọc', en: 'Open the viewer' },
  'viewer.openPage': { vi: 'Phóng to', en: 'Zoom in', note: 'Button on the image of a page' },
  'viewer.close': { vi: 'Đóng bàn đọc', en: 'Close the viewer' },
  'viewer.tools': { vi: 'Công cụ xem trang', en: 'Page tools' },
  'viewer.zoomIn': { vi: 'Phóng to', en: 'Zoom in' },
  'viewer.zoomOut': { vi: 'Thu nhỏ', en: 'Zoom out' },
  'viewer.rotate': { vi: 'Xoay trang sang phải', en: 'Turn the page clockwise' },
  'viewer.reset': { vi: 'Xem cả trang', en: 'Show the whole page' },
  'viewer.previous': { vi: 'Trang trước', en: 'Previous page' },
  'viewer.next': { vi: 'Trang sau', en: 'Next page' },
  'viewer.goTo': { vi: 'Đến trang', en: 'Go to page' },
  'viewer.fullScreen': { vi: 'Toàn màn hình', en: 'Full screen' },
  'viewer.leaveFullScreen': { vi: 'Thôi toàn màn hình', en: 'Leave full screen' },
  'viewer.showText': { vi: 'Bản phiên âm', en: 'Transcript', note: 'Toggles the panel' },
  'viewer.textOf': { vi: 'Bản phiên âm · trang {page}', en: 'Transcript · page {page}' },
  'viewer.noText': {
    vi: 'Trang này chưa có bản phiên âm.',
    en: 'This page has no transcript yet.',
  },
  'viewer.closedText': {
    vi: 'Bản phiên âm của trang này cũng sử dụng có điều kiện.',
    en: 'The transcript of this page is conditional as well.',
  },
  'viewer.pageOf': { vi: 'Trang {page} / {count}', en: 'Page {page} of {count}' },
  'viewer.folio': { vi: 'tờ {folio}', en: 'folio {folio}' },
  'viewer.closedMark': {
    vi: 'có điều kiện',
    en: 'conditional',
    note: 'After a page number in the list of pages',
  },
  'viewer.stage': {
    vi: 'Ảnh trang {page}. Phím mũi tên để dời ảnh, + và − để phóng to, thu nhỏ, 0 để xem cả trang.',
    en: 'Image of page {page}. Arrow keys move it, + and − zoom, 0 shows the whole page.',
  },
  'viewer.loading': { vi: 'Đang tải ảnh trang…', en: 'Loading the page…' },
  'viewer.failed': {
    vi: 'Có phần ảnh chưa tải được. Hãy kiểm tra đường truyền rồi thử lại.',
    en: 'Part of the image could not be loaded. Check the connection and try again.',
  },
  'viewer.retry': { vi: 'Tải lại', en: 'Try again' },
  'viewer.closedTitle': {
    vi: 'Trang {page} sử dụng có điều kiện',
    en: 'Page {page} is conditional',
  },
  'viewer.asked': { vi: 'Đã có trong phiếu · Xem phiếu', en: 'On the slip · See the slip' },
  'viewer.ask': { vi: 'Thêm vào phiếu yêu cầu', en: 'Add to the request slip' },
} as const satisfies Messages;
