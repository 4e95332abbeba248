import type { Messages } from '#src/i18n/messages.ts';

/** The counter of the reading room at `/ban-truc/`: staff help readers who come, call or write. */
export const counter = {
  'counter.enter': { vi: 'Nhập phiếu', en: 'Enter a request' },
  'counter.enterLead': {
    vi: 'Yêu cầu gửi qua bưu điện, qua điện thoại hoặc tại phòng đọc. Hạn trả lời tính từ ngày yêu cầu đến.',
    en: 'Requests that arrived by post, by telephone or at the counter. The deadline counts from the day they arrived.',
  },
  'counter.came': { vi: 'Yêu cầu đến', en: 'How it arrived' },
  'counter.way': { vi: 'Cách gửi', en: 'Received by' },
  'counter.receivedOn': { vi: 'Ngày đến', en: 'Date received' },
  'counter.receivedOnHint': {
    vi: 'Với thư: ngày bưu điện giao tới cơ quan',
    en: 'For letters: the day the post was delivered',
  },
  'counter.record': { vi: 'Thêm tài liệu', en: 'Add a record' },
  'counter.recordHint': {
    vi: 'Số lưu trữ như TU-01-145, mã, số văn bản hoặc vài chữ trong tên; rồi phím Enter',
    en: 'A reference such as TU-01-145, a code, a document number or words from the title; then press Enter',
  },
  'counter.noItems': { vi: 'Chưa có tài liệu nào.', en: 'No records yet.' },
  'counter.wish': { vi: 'Yêu cầu', en: 'Request' },
  'counter.suggested': { vi: 'Chọn tài liệu', en: 'Choose a record' },
  'counter.readerPart': { vi: 'Người yêu cầu', en: 'The reader' },
  'counter.consentHint': {
    vi: 'Chỉ đánh dấu điều người đọc đã đồng ý, bằng lời hoặc bằng chữ; để trống nếu chưa hỏi.',
    en: 'Tick only what the reader has agreed to, in person or in writing; leave blank if not asked.',
  },
  'counter.consent.statistics': {
    vi: 'Dùng chủ đề nghiên cứu trong thống kê, không kèm tên',
    en: 'Use of the research topic in statistics, without the name',
  },
  'counter.consent.history': {
    vi: 'Giữ phiếu này để cán bộ thấy lại khi người đọc gửi phiếu sau',
    en: 'Keeping this request so that staff can see it when the reader sends another',
  },
  'counter.language': { vi: 'Trả lời bằng', en: 'Answer in' },
  'counter.language.vi': { vi: 'tiếng Việt', en: 'Vietnamese' },
  'counter.language.en': { vi: 'tiếng Anh', en: 'English' },
  'counter.keep': { vi: 'Ghi nhận phiếu', en: 'Save the request' },
  'counter.problems': { vi: 'Phiếu chưa được ghi nhận', en: 'The request was not saved' },
  'counter.problem.no-way': {
    vi: 'Hãy chọn yêu cầu đến bằng cách nào',
    en: 'Choose how the request arrived',
  },
  'counter.problem.no-day': {
    vi: 'Hãy ghi ngày yêu cầu đến, đủ ngày, tháng, năm',
    en: 'Enter the full date the request arrived',
  },
  'counter.problem.day-ahead': {
    vi: 'Ngày đến chưa tới: hãy ghi hôm nay hoặc một ngày trước đó',
    en: 'The date received is in the future: enter today or an earlier date',
  },
  'counter.problem.day-too-old': {
    vi: 'Ngày đến đã quá một năm: hãy kiểm tra năm',
    en: 'The date received is more than a year ago: check the year',
  },
  'counter.problem.unknown-reference': {
    vi: 'Không có tài liệu nào như vậy trong danh mục đã công bố. Hãy kiểm tra ký hiệu, hoặc ghi ít chữ hơn',
    en: 'The published catalogue has no such record. Check the reference, or enter fewer words',
  },
  'counter.problem.choose-record': {
    vi: 'Có nhiều tài liệu như vậy: hãy chọn một',
    en: 'Several records match: choose one',
  },
  'counter.problem.too-many-items': {
    vi: 'Một phiếu có nhiều nhất 50 tài liệu: hãy ghi nhận phiếu này rồi nhập phiếu khác',
    en: 'A request can have at most 50 records: save this one, then enter another',
  },
  'counter.problem.failed': {
    vi: 'Máy chủ chưa lưu được phiếu. Những gì đã điền vẫn còn: hãy bấm lần nữa, phiếu không bị ghi hai lần',
    en: 'The server could not save the request. What you entered is still here: try again; it will not be saved twice',
  },
  'counter.problem.sent-before': {
    vi: 'Trang này đã ghi nhận một phiếu khác. Bấm lần nữa để ghi nhận thêm phiếu mới',
    en: 'This page has already saved a request. Press again to save a new one',
  },
  'counter.kept': { vi: 'Đã ghi nhận phiếu {code}', en: 'Request {code} has been saved' },
  'counter.keptHint': {
    vi: 'In hoặc chép mã phiếu và đường dẫn riêng cho người đọc; ai có đường dẫn là xem được phiếu. Đường dẫn chỉ hiện ở đây.',
    en: 'Print or copy the request code and private link for the reader; anyone with the link can open the request. The link is shown only here.',
  },
  'counter.link': { vi: 'Đường dẫn riêng', en: 'Private link' },
  'counter.openRequest': { vi: 'Mở phiếu', en: 'Open the request' },
  'counter.enterNext': { vi: 'Nhập phiếu khác', en: 'Enter another request' },
} as const satisfies Messages;
