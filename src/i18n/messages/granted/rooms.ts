import type { Messages } from '#src/i18n/messages.ts';

/** The reader's pages of the virtual reading room. */
export const grantedRooms = {
  'granted.rooms': { vi: 'Phòng đọc ảo', en: 'Virtual reading room' },
  'granted.roomsLead': {
    vi: 'Những tài liệu phòng đọc đã cho bạn đọc. Mỗi trang đều mang tên cơ quan lưu trữ và mã của bạn.',
    en: 'The records that the reading room has opened to you. Every page carries the archive’s name and your code.',
  },
  'granted.roomOf': { vi: 'Phiếu yêu cầu {code}', en: 'Request {code}' },
  'granted.timeLeft': { vi: 'Còn {time}', en: '{time} left' },
  'granted.days': { vi: '{count} ngày', en: { one: '{count} day', other: '{count} days' } },
  'granted.hours': { vi: '{count} giờ', en: { one: '{count} hour', other: '{count} hours' } },
  'granted.minutes': {
    vi: '{count} phút',
    en: { one: '{count} minute', other: '{count} minutes' },
  },
  'granted.open': { vi: 'Đọc', en: 'Read', note: 'Link to a granted item' },
  'granted.openItem': { vi: 'Đọc {title}', en: 'Read {title}' },
  'granted.pagesRead': {
    vi: 'Đã đọc {read}/{count} trang',
    en: { one: '{read} of {count} page read', other: '{read} of {count} pages read' },
  },
  'granted.notReady': {
    vi: 'Ảnh đang được chuẩn bị. Hãy tải lại trang sau ít phút.',
    en: 'The images are being prepared. Reload this page in a few minutes.',
  },
  'granted.mayCopy': { vi: 'Đọc và nhận bản sao', en: 'Reading and copies' },
  'granted.mayRead': { vi: 'Chỉ đọc trên màn hình', en: 'Reading on the screen only' },
  'granted.terms': { vi: 'Quyền đọc', en: 'What was granted' },
  'granted.allowed': { vi: 'Được phép', en: 'Allowed' },
  'granted.from': { vi: 'Từ', en: 'From' },
  'granted.to': { vi: 'Đến', en: 'Until' },
  'granted.undertaken': { vi: 'Đã cam kết', en: 'Undertaking agreed' },
  'granted.undertakingLink': { vi: 'Xem bản cam kết', en: 'See the undertaking' },
  'granted.renew': { vi: 'Xin gia hạn', en: 'Ask for more time' },
  'granted.renewHint': {
    vi: 'Mỗi quyền đọc được gia hạn một lần, trước khi hết hạn. Phòng đọc xem xét và trả lời bạn.',
    en: 'A grant can be renewed once, before it ends. The reading room decides and tells you.',
  },
  'granted.renewalAsked': {
    vi: 'Đã gửi đề nghị gia hạn. Phòng đọc sẽ trả lời bạn.',
    en: 'Your request for more time has been sent. The reading room will answer you.',
  },
  'granted.failed': {
    vi: 'Chưa lưu được. Hãy thử lại sau ít phút.',
    en: 'This could not be saved. Try again in a few minutes.',
  },
  'granted.log': { vi: 'Nhật ký đọc của bạn', en: 'Your own reading log' },
  'granted.logHint': {
    vi: 'Phòng đọc ghi lại những trang bạn mở. Bạn xem và tải về được tại đây.',
    en: 'The reading room records the pages you open. You can see and download the record here.',
  },
  'granted.logEmpty': { vi: 'Bạn chưa mở trang nào.', en: 'You have not opened any page yet.' },
  'granted.logSave': { vi: 'Tải nhật ký về (.csv)', en: 'Download the log (.csv)' },
  'granted.column.at': { vi: 'Thời điểm', en: 'Time' },
  'granted.column.title': { vi: 'Tài liệu', en: 'Record' },
  'granted.column.reference': { vi: 'Ký hiệu tra cứu', en: 'Reference' },
  'granted.column.page': { vi: 'Trang', en: 'Page' },
  'granted.column.use': { vi: 'Việc', en: 'Use' },
  'granted.column.device': { vi: 'Thiết bị', en: 'Device' },
  'granted.wholeText': { vi: 'toàn văn', en: 'whole text', note: 'In place of a page number' },
  'granted.use.read': { vi: 'đọc', en: 'read' },
  'granted.use.copy': { vi: 'nhận bản sao', en: 'copied' },
  'granted.publicPage': { vi: 'Trang mô tả tài liệu', en: 'Public page of the record' },
  'granted.copyPdf': { vi: 'Tải bản sao (PDF)', en: 'Download the copy (PDF)' },
  'granted.copyCertificate': {
    vi: 'Tải giấy chứng nhận (PDF)',
    en: 'Download the certificate (PDF)',
  },
  'granted.stopped': {
    vi: 'Bạn đã mở rất nhiều trang trong thời gian ngắn, nên phòng đọc tạm dừng. Hãy đợi một giờ rồi tải lại trang; nếu cần đọc nhanh hơn, hãy hỏi phòng đọc.',
    en: 'You have opened very many pages in a short time, so the reading room has paused. Wait an hour and reload this page; if you need to read faster, ask the reading room.',
  },
  'granted.markNote': {
    vi: 'Dấu trên trang cho biết bản này cấp cho ai, đến ngày nào. Dấu không ngăn được việc chụp lại màn hình.',
    en: 'The marks on the pages show to whom they were opened, and until when. They cannot prevent a photograph of the screen.',
  },
  'granted.returned': {
    vi: 'Bạn đã rời phòng đọc ảo',
    en: 'You have left the virtual reading room',
  },
  'granted.returnedLead': {
    vi: 'Ghi chép trong thẻ này đã bị xóa. Tài liệu đã trả thì không mở lại được nữa. Nếu bạn chỉ thoát, hãy vào lại bằng đường dẫn trong thư của phòng đọc.',
    en: 'Your notes in this tab have been deleted. What you returned can no longer be opened. If you only signed out, enter again with the link in the letter from the reading room.',
  },
  'granted.closed': {
    vi: 'Chưa vào được phòng đọc ảo',
    en: 'The virtual reading room is not open to you',
  },
  'granted.closedLead': {
    vi: 'Hãy mở đường dẫn trong thư mới nhất của phòng đọc để vào lại. Nếu vẫn không được, hãy hỏi phòng đọc, kèm mã phiếu yêu cầu của bạn.',
    en: 'Open the link in the latest letter from the reading room to sign in. If that does not help, ask the reading room and give the code of your request.',
  },
  'granted.toDesk': { vi: 'Đến quầy yêu cầu', en: 'Go to the request desk' },
} as const satisfies Messages;
