import type { Messages } from '../messages.ts';

/** Header, footer and texts that every page uses. */
export const common = {
  'common.skip': { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  'common.sample': {
    vi: 'Dữ liệu mẫu: hồ sơ và hình ảnh trên trang này chỉ để minh họa.',
    en: 'Sample data: the records and images on this site are for illustration only.',
  },
  'common.menu': { vi: 'Mục chính', en: 'Main menu' },
  'common.openMenu': { vi: 'Trình đơn', en: 'Menu' },
  'common.exhibits': { vi: 'Trưng bày', en: 'Exhibits' },
  'common.collections': { vi: 'Sưu tập', en: 'Collections' },
  'common.fonds': { vi: 'Phông lưu trữ', en: 'Fonds' },
  'common.anniversaries': { vi: 'Kỷ niệm', en: 'Anniversaries' },
  'common.search': { vi: 'Tìm kiếm', en: 'Search' },
  'common.request': { vi: 'Phiếu yêu cầu', en: 'Request slip' },
  'common.home': { vi: 'Trang chủ', en: 'Home' },
  'common.breadcrumbs': { vi: 'Vị trí trang', en: 'Breadcrumbs' },
  'common.otherLanguage': {
    vi: 'English',
    en: 'Tiếng Việt',
    note: 'The other language, in itself',
  },
  'common.inVietnamese': {
    vi: 'bằng tiếng Việt',
    en: 'in Vietnamese',
    note: 'After a link that leads to a page without English',
  },
  'common.searchAll': { vi: 'Tìm trong toàn bộ kho lưu trữ', en: 'Search the whole archive' },
  'common.browse': { vi: 'Tra tìm', en: 'Browse' },
  'common.about': { vi: 'Về phòng đọc', en: 'About the reading room' },
  'common.years': { vi: 'Năm của tài liệu', en: 'Years' },
  'common.subjects': { vi: 'Chủ đề', en: 'Subjects' },
  'common.people': { vi: 'Nhân vật', en: 'People' },
  'common.organisations': { vi: 'Cơ quan, tổ chức', en: 'Organisations' },
  'common.places': { vi: 'Địa danh', en: 'Places' },
  'common.statistics': { vi: 'Số liệu kho', en: 'Holdings in figures' },
  'common.access.open': { vi: 'Công khai', en: 'Open' },
  'common.workingDays': {
    vi: '{count} ngày làm việc',
    en: { one: '{count} working day', other: '{count} working days' },
  },
  'common.access.conditional': { vi: 'Sử dụng có điều kiện', en: 'Restricted' },
} as const satisfies Messages;
