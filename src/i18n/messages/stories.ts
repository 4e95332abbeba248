import type { Messages } from '../messages.ts';

/** Collections and exhibits. */
export const stories = {
  'stories.collections.intro': {
    vi: 'Tài liệu chọn từ nhiều phông, xếp cạnh nhau để kể một việc, một nơi, một thời.',
    en: 'Records chosen from several fonds and brought together to tell of one subject, place or time.',
  },
  'stories.collections.empty': {
    vi: 'Chưa có sưu tập nào. Mời bạn xem các phông lưu trữ.',
    en: 'There are no collections yet. You can browse the fonds instead.',
  },
  'stories.collection': { vi: 'Sưu tập', en: 'Collection' },
  'stories.recordCount': {
    vi: '{count} hồ sơ, tài liệu',
    en: { one: '{count} record', other: '{count} records' },
  },
  'stories.contents': { vi: 'Các phần', en: 'Contents' },
  'stories.onlyVietnamese': {
    vi: 'Bài viết bằng tiếng Việt.',
    en: 'This text is available in Vietnamese only.',
  },
  'stories.pageConditional': {
    vi: 'Trang này sử dụng có điều kiện',
    en: 'Access to this page is restricted',
  },
  'stories.notScanned': { vi: 'Chưa có ảnh số hóa', en: 'Not digitised yet' },
  'stories.seeRecord': {
    vi: 'Xem thông tin và cách xin đọc',
    en: 'See details and how to request it',
  },
  'stories.pictureOf': {
    vi: 'Trang {page} của “{title}”',
    en: 'Page {page} of “{title}”',
    note: 'Alternative text of a page image',
  },
  'stories.openPage': { vi: 'Xem trang này', en: 'View this page' },

  'stories.exhibits.intro': {
    vi: 'Những câu chuyện kể bằng chính tài liệu lưu trữ.',
    en: 'Stories told by the records themselves.',
  },
  'stories.exhibits.empty': {
    vi: 'Hiện chưa có trưng bày nào. Mời bạn xem các sưu tập.',
    en: 'There are no exhibits at the moment. You can browse the collections instead.',
  },
  'stories.exhibits.others': { vi: 'Đã qua', en: 'Past exhibits' },
  'stories.exhibit': { vi: 'Trưng bày', en: 'Exhibit' },
  'stories.exhibit.start': { vi: 'Bắt đầu xem', en: 'Start' },
  'stories.exhibit.curators': { vi: 'Thực hiện: {names}', en: 'Curated by {names}' },
  'stories.exhibit.draft': {
    vi: 'Bản nháp: chỉ thấy khi chạy npm run dev.',
    en: 'Draft: only visible with npm run dev.',
  },
  'stories.exhibit.unlisted': {
    vi: 'Bản xem trước, chưa công bố. Xin không chia sẻ đường dẫn này.',
    en: 'Unpublished preview. Please do not share this link.',
  },
  'stories.exhibit.noScene': {
    vi: 'Trưng bày này không có cảnh ghi trong liên kết. Mời xem từ đầu.',
    en: 'The scene in this link is not part of this exhibit. The exhibit is shown from the start.',
  },
  'stories.exhibit.bar': { vi: 'Các cảnh của trưng bày', en: 'Scenes of the exhibit' },
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
  'stories.spot': { vi: 'Điểm {number}: {title}', en: 'Point {number}: {title}' },
  'stories.compare': { vi: 'So sánh hai ảnh', en: 'Compare two pictures' },
  'stories.compare.slider': {
    vi: 'Kéo để so sánh hai ảnh',
    en: 'Slide to compare the two pictures',
  },
  'stories.gallery': { vi: 'Các ảnh', en: 'Pictures' },
  'stories.timeline': { vi: 'Dòng thời gian', en: 'Timeline' },
  'stories.table': { vi: 'Xem số liệu', en: 'Show the data' },
  'stories.transcript': { vi: 'Bản gỡ băng', en: 'Transcript' },
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
    vi: 'Kéo chuột trên ảnh; hoặc dùng phím mũi tên để dời khung, Shift và mũi tên để đổi cỡ, Enter để sao chép.',
    en: 'Drag on the picture, or move the frame with the arrow keys, resize it with Shift and the arrow keys, and copy it with Enter.',
  },
  'stories.region.copy': { vi: 'Sao chép', en: 'Copy' },
  'stories.region.copied': { vi: 'Đã sao chép', en: 'Copied' },
  'stories.region.close': { vi: 'Đóng', en: 'Close' },
  'stories.booklet.contents': { vi: 'Mục lục', en: 'Contents' },
  'stories.booklet.records': { vi: 'Danh mục tài liệu', en: 'List of records' },
  'stories.term.from': { vi: 'Từ {day}', en: 'From {day}' },
  'stories.term.until': { vi: 'Đến {day}', en: 'Until {day}' },
  'stories.term.over': { vi: 'Đã kết thúc ngày {day}', en: 'Ended on {day}' },
} as const satisfies Messages;
