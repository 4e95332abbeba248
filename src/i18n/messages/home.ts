import type { Messages } from '../messages.ts';

export const home = {
  'home.description': {
    vi: 'Phòng đọc trực tuyến: tra tìm hồ sơ, đọc từng trang tài liệu, xem trưng bày và gửi phiếu yêu cầu.',
    en: 'An online reading room: search the records, read them page by page, visit exhibits and request what is restricted.',
  },
  'home.exhibit': { vi: 'Trưng bày', en: 'Exhibit' },
  'home.exhibitUntil': { vi: 'Trưng bày · đến {day}', en: 'Exhibit · until {day}' },
  'home.collection': { vi: 'Sưu tập', en: 'Collection' },
  'home.seeExhibit': { vi: 'Xem trưng bày', en: 'Visit the exhibit' },
  'home.seeCollection': { vi: 'Xem sưu tập', en: 'See the collection' },
  'home.seeFonds': { vi: 'Xem các phông', en: 'See the fonds' },
  'home.searchIn': {
    vi: 'Tìm trong {count} tài liệu',
    en: { one: 'Search {count} record', other: 'Search {count} records' },
  },
  'home.searchHint': {
    vi: 'Gõ có dấu hay không dấu: dang bo, 24-NQ/TU, 3/2/1976…',
    en: 'With or without tone marks: dang bo, 24-NQ/TU, 3/2/1976…',
  },
  'home.find': { vi: 'Tìm', en: 'Search' },
  'home.years': { vi: 'Năm của tài liệu', en: 'Records by year' },
  'home.new': { vi: 'Tài liệu mới mở', en: 'Newly opened' },
  'home.openedOn': { vi: 'mở ngày {day}', en: 'opened {day}' },
  'home.fonds': { vi: 'Phông lưu trữ', en: 'Fonds' },
  'home.pictures': { vi: 'Sưu tập qua hình ảnh', en: 'Collections in pictures' },
  'home.figures': { vi: 'Kho lưu trữ hiện nay', en: 'Our holdings today' },
  'home.figureFonds': { vi: 'phông', en: { one: 'fonds', other: 'fonds' } },
  'home.figureFiles': { vi: 'hồ sơ', en: { one: 'file', other: 'files' } },
  'home.figureItems': { vi: 'tài liệu', en: { one: 'item', other: 'items' } },
  'home.figurePages': {
    vi: 'trang đọc được trực tuyến',
    en: { one: 'page online', other: 'pages online' },
  },
  'home.allFigures': { vi: 'Xem số liệu kho', en: 'All figures' },
  'home.ask': { vi: 'Cần xem tài liệu chưa mở?', en: 'Need a record that is not open?' },
  'home.askText': {
    vi: 'Chọn tài liệu, điền phiếu yêu cầu rồi gửi hoặc in. Phòng đọc trả lời trong {open} với tài liệu công khai, {conditional} với tài liệu sử dụng có điều kiện.',
    en: 'Choose the records, fill in a request slip, then send or print it. We answer within {open} for open records and {conditional} for restricted ones.',
  },
  'home.askButton': { vi: 'Lập phiếu yêu cầu', en: 'Start a request' },
} as const satisfies Messages;
