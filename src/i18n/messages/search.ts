import type { Messages } from '../messages.ts';

/** The search page. */
export const search = {
  'search.title': { vi: 'Tìm kiếm', en: 'Search' },
  'search.description': {
    vi: 'Tìm trong toàn bộ hồ sơ, văn bản và sưu tập được công bố.',
    en: 'Search all the files, items and collections that are published.',
  },
  'search.label': { vi: 'Tìm trong toàn kho', en: 'Search the whole archive' },
  'search.scope': {
    vi: 'Tìm theo tiêu đề, số ký hiệu, ngày tháng, tên người, địa danh của {files} hồ sơ và {items} văn bản. Gõ có dấu hay không dấu đều được.',
    en: 'Searches titles, numbers, dates, names and places of all that is published (files: {files}, items: {items}). Vietnamese may be typed with or without marks.',
  },
  'search.submit': { vi: 'Tìm', en: 'Search' },
  'search.results': { vi: 'Kết quả', en: 'Results' },
  'search.searching': { vi: 'Đang tìm…', en: 'Searching…' },
  'search.count': {
    vi: '{count} kết quả cho “{query}”',
    en: 'Results for “{query}”: {count}',
  },
  'search.none': { vi: 'Không tìm thấy gì cho “{query}”', en: 'Nothing was found for “{query}”' },
  'search.noneTitles': {
    vi: 'Đã tìm trong mọi tiêu đề, số ký hiệu và tên được công bố. Bạn có thể:',
    en: 'All published titles, numbers and names were searched. You can:',
  },
  'search.noneShorter': {
    vi: 'bớt từ, hoặc dùng từ ngắn và chung hơn',
    en: 'use fewer, shorter or more general words',
  },
  'search.noneUnmarked': { vi: 'tìm không dấu: “{query}”', en: 'search without marks: “{query}”' },
  'search.noneBrowse': {
    vi: 'tra theo phông, năm, chủ đề ở cuối trang',
    en: 'browse by fonds, year or subject at the end of this page',
  },
  'search.noneAsk': {
    vi: 'hỏi cán bộ lưu trữ bằng phiếu yêu cầu',
    en: 'ask an archivist with a request slip',
  },
  'search.failed': {
    vi: 'Chưa tìm được vì không tải được chỉ mục. Hãy kiểm tra đường truyền rồi thử lại.',
    en: 'The search index could not be loaded. Check the connection and try again.',
  },
  'search.retry': { vi: 'Thử lại', en: 'Try again' },
  'search.more': { vi: 'Xem thêm kết quả', en: 'Show more results' },
  'search.open': { vi: 'Công khai', en: 'Open' },
  'search.conditional': { vi: 'Sử dụng có điều kiện', en: 'Conditional' },
  'search.inVietnamese': {
    vi: 'bằng tiếng Việt',
    en: 'in Vietnamese',
    note: 'After a result whose page is in Vietnamese only',
  },
  'search.guide': { vi: 'Trang giới thiệu', en: 'Guide', note: 'Kind of a result' },
  'search.number': { vi: 'Số ký hiệu', en: 'Document number', note: 'Kind of a suggestion' },
  'search.withImages': { vi: 'Có hình ảnh', en: 'With images' },
  'search.withText': { vi: 'Có bản chép lời', en: 'With transcript' },
  'search.noScript': {
    vi: 'Ô tìm kiếm cần JavaScript. Không có JavaScript, bạn vẫn tra được mọi hồ sơ theo các mục lục dưới đây.',
    en: 'The search box needs JavaScript. Without it, every record can still be found through the indexes below.',
  },
  'search.indexes': { vi: 'Tra theo mục lục', en: 'Browse the indexes' },
  'search.byFonds': { vi: 'Theo phông', en: 'By fonds' },
  'search.byYear': { vi: 'Theo năm', en: 'By year' },
  'search.byType': { vi: 'Theo loại', en: 'By type' },
  'search.byName': { vi: 'Theo chủ đề và tên', en: 'By subject and name' },
} as const satisfies Messages;
