import type { Messages } from '../messages.ts';

/** Collections and exhibits. */
export const stories = {
  'stories.collections.intro': {
    vi: 'Tài liệu chọn từ nhiều phông, xếp cạnh nhau để kể một việc, một nơi, một thời.',
    en: 'Records chosen from several fonds and laid side by side to tell of one matter, one place, one time.',
  },
  'stories.collections.empty': {
    vi: 'Chưa có sưu tập nào. Mời bạn xem các phông lưu trữ.',
    en: 'No collection yet. The fonds are open to browse.',
  },
  'stories.collection': { vi: 'Sưu tập', en: 'Collection' },
  'stories.recordCount': {
    vi: '{count} hồ sơ, tài liệu',
    en: { one: '{count} record', other: '{count} records' },
  },
  'stories.contents': { vi: 'Các phần', en: 'Contents' },
  'stories.onlyVietnamese': {
    vi: 'Bài viết bằng tiếng Việt.',
    en: 'The text below has not been translated: it is in Vietnamese.',
  },
  'stories.pageConditional': {
    vi: 'Trang này sử dụng có điều kiện',
    en: 'Access to this page is restricted',
  },
  'stories.notScanned': { vi: 'Chưa có ảnh số hóa', en: 'Not digitised yet' },
  'stories.seeRecord': { vi: 'Xem thông tin và cách xin đọc', en: 'See its facts and how to ask' },
  'stories.pictureOf': {
    vi: 'Trang {page} của “{title}”',
    en: 'Page {page} of “{title}”',
    note: 'Alternative text of a page image',
  },
  'stories.openPage': { vi: 'Xem trang này', en: 'See this page' },

  'stories.exhibits.intro': {
    vi: 'Những câu chuyện kể bằng chính tài liệu lưu trữ.',
    en: 'Stories told by the records themselves.',
  },
  'stories.exhibits.empty': {
    vi: 'Hiện chưa có trưng bày nào. Mời bạn xem các sưu tập.',
    en: 'Nothing is on show at the moment. The collections are open.',
  },
  'stories.exhibits.others': { vi: 'Đã qua', en: 'Past' },
  'stories.exhibit': { vi: 'Trưng bày', en: 'Exhibit' },
  'stories.exhibit.start': { vi: 'Bắt đầu xem', en: 'Start' },
  'stories.exhibit.curators': { vi: 'Thực hiện: {names}', en: 'Made by {names}' },
  'stories.exhibit.draft': {
    vi: 'Bản nháp: chỉ thấy khi chạy npm run dev.',
    en: 'A draft: seen under npm run dev alone.',
  },
  'stories.exhibit.unlisted': {
    vi: 'Bản xem trước, chưa công bố. Xin không chuyển tiếp đường dẫn này.',
    en: 'A preview that is not published. Please do not pass this link on.',
  },
  'stories.exhibit.bar': { vi: 'Đi trong trưng bày', en: 'Through the exhibit' },
  'stories.exhibit.next': { vi: 'Cảnh sau', en: 'Next scene' },
  'stories.exhibit.previous': { vi: 'Cảnh trước', en: 'Previous scene' },
  'stories.exhibit.place': {
    vi: '{place} / {count}',
    en: '{place} / {count}',
    note: 'Where the reader is among the scenes',
  },
  'stories.exhibit.linkTo': { vi: 'Đường dẫn tới cảnh này', en: 'Link to this scene' },
  'stories.regionOf': {
    vi: 'Một phần trang {page} của “{title}”',
    en: 'Part of page {page} of “{title}”',
    note: 'Alternative text of a part of a page image',
  },
  'stories.lookCloser': { vi: 'Xem kỹ', en: 'Look closer' },
  'stories.lookCloserAt': {
    vi: 'Xem kỹ trang {page} của “{title}”',
    en: 'Look closer at page {page} of “{title}”',
  },
  'stories.spots': { vi: 'Trên trang này', en: 'On this page' },
  'stories.spot': { vi: 'Điểm {number}: {title}', en: 'Spot {number}: {title}' },
  'stories.compare': { vi: 'So sánh hai ảnh', en: 'Compare two pictures' },
  'stories.compare.slider': {
    vi: 'Kéo để xem ảnh thứ nhất nhiều hay ít',
    en: 'Slide to see more or less of the first picture',
  },
  'stories.gallery': { vi: 'Các ảnh', en: 'Pictures' },
  'stories.timeline': { vi: 'Dòng thời gian', en: 'Timeline' },
  'stories.table': { vi: 'Xem số liệu', en: 'See the figures' },
  'stories.transcript': { vi: 'Lời chép', en: 'Transcript' },
  'stories.document': { vi: 'Đọc toàn văn', en: 'Read the document' },
  'stories.map.places': { vi: 'Các địa danh trên bản đồ', en: 'Places on the map' },
  'stories.map.hoangSa': {
    vi: 'Quần đảo Hoàng Sa (Việt Nam)',
    en: 'Hoàng Sa archipelago (Viet Nam)',
  },
  'stories.map.truongSa': {
    vi: 'Quần đảo Trường Sa (Việt Nam)',
    en: 'Trường Sa archipelago (Viet Nam)',
  },
  'stories.map.sea': { vi: 'Biển Đông', en: 'East Sea' },
  'stories.map.source': {
    vi: 'Nét bờ biển: Natural Earth. Bản đồ minh họa.',
    en: 'Coastline: Natural Earth. For illustration.',
  },
  'stories.exhibit.records': { vi: 'Tài liệu trong trưng bày', en: 'Records in this exhibit' },
  'stories.region.choose': {
    vi: 'Chọn vùng',
    en: 'Choose a region',
    note: 'Under npm run dev alone',
  },
  'stories.region.page': { vi: 'Trang', en: 'Page' },
  'stories.region.how': {
    vi: 'Kéo chuột trên ảnh; hoặc dùng phím mũi tên để dời khung, Shift và mũi tên để đổi cỡ, Enter để chép.',
    en: 'Drag on the picture; or move the frame with the arrow keys, size it with Shift, copy with Enter.',
  },
  'stories.region.copy': { vi: 'Chép', en: 'Copy' },
  'stories.region.copied': { vi: 'Đã chép', en: 'Copied' },
  'stories.region.close': { vi: 'Đóng', en: 'Close' },
  'stories.booklet.contents': { vi: 'Mục lục', en: 'Contents' },
  'stories.booklet.records': { vi: 'Danh mục tài liệu', en: 'List of records' },
  'stories.term.from': { vi: 'Từ {day}', en: 'From {day}' },
  'stories.term.until': { vi: 'Đến {day}', en: 'Until {day}' },
  'stories.term.over': { vi: 'Đã trưng bày đến {day}', en: 'Was on show until {day}' },
} as const satisfies Messages;
