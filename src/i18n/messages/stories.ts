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
    en: 'Access to this page is conditional',
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
  'stories.exhibits.others': { vi: 'Đã qua và sắp tới', en: 'Past and to come' },
  'stories.exhibit': { vi: 'Trưng bày', en: 'Exhibit' },
  'stories.exhibit.start': { vi: 'Bắt đầu xem', en: 'Start' },
  'stories.exhibit.records': { vi: 'Tài liệu trong trưng bày', en: 'Records in this exhibit' },
  'stories.term.from': { vi: 'Từ {day}', en: 'From {day}' },
  'stories.term.until': { vi: 'Đến {day}', en: 'Until {day}' },
  'stories.term.over': { vi: 'Đã trưng bày đến {day}', en: 'Was on show until {day}' },
} as const satisfies Messages;
