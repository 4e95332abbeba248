import type { Messages } from '#src/i18n/messages.ts';

/** Why a request was not sent, and how to fix it. */
export const deskProblems = {
  'desk.problemTitle': { vi: 'Lỗi: {title}', en: 'Error: {title}' },
  'desk.problems': { vi: 'Phiếu chưa gửi được', en: 'The request was not sent' },
  'desk.problem.missing': { vi: 'Hãy ghi: {field}', en: 'Enter: {field}' },
  'desk.problem.too-long': {
    vi: '{field}: hãy viết ngắn hơn, nhiều nhất {most} ký tự',
    en: '{field}: shorten it to {most} characters or fewer',
  },
  'desk.problem.no-email': {
    vi: 'Hãy ghi thư điện tử như ten@noilam.vn',
    en: 'Enter an e-mail address such as name@example.org',
  },
  'desk.problem.no-year': {
    vi: 'Hãy ghi năm sinh bằng bốn chữ số, như 1975',
    en: 'Enter the year of birth in four digits, such as 1975',
  },
  'desk.problem.paper-number': {
    vi: '{field}: hãy bỏ dãy số giống số giấy tờ tùy thân. Sổ độc giả chỉ ghi loại giấy tờ đã xem, không giữ số',
    en: '{field}: remove what looks like the number of an identity document. The register records which documents were seen, never their numbers',
  },
  'desk.problem.no-purpose': { vi: 'Hãy chọn mục đích', en: 'Choose a purpose' },
  'desk.problem.no-items': {
    vi: 'Hãy thêm ít nhất một tài liệu',
    en: 'Add at least one record',
  },
  'desk.problem.unknown-item': {
    vi: 'Hãy kiểm tra mã tài liệu: không có tài liệu mang mã này',
    en: 'Check the record code: no record has this code',
  },
  'desk.problem.rules-not-kept': {
    vi: 'Hãy xác nhận sẽ thực hiện nội quy phòng đọc',
    en: 'Confirm that you will follow the rules of the reading room',
  },
  'desk.problem.honeypot': {
    vi: 'Hãy xóa chữ trong ô “Để trống ô này”',
    en: 'Clear the field “Leave this field empty”',
  },
  'desk.problem.too-fast': {
    vi: 'Phiếu đến quá nhanh. Hãy xem lại rồi bấm gửi lần nữa',
    en: 'The request was sent very quickly. Review it and send it again',
  },
  'desk.problem.stale': {
    vi: 'Trang đã mở quá lâu hoặc trình duyệt không giữ cookie. Những gì đã điền vẫn còn: hãy bấm gửi lần nữa',
    en: 'The page was open too long, or the browser blocks cookies. What you entered is still here: send it again',
  },
  'desk.problem.failed': {
    vi: 'Máy chủ chưa lưu được phiếu. Những gì đã điền vẫn còn: hãy bấm gửi lần nữa, phiếu không bị gửi hai lần',
    en: 'The server could not save the request. What you entered is still here: send it again; it will not be sent twice',
  },
  'desk.problem.too-many': {
    vi: 'Quá nhiều phiếu được gửi từ nơi này. Hãy gửi lại sau {count} phút; những gì đã điền vẫn còn',
    en: {
      one: 'Too many requests were sent from this network. Send it again in {count} minute; what you entered is still here',
      other:
        'Too many requests were sent from this network. Send it again in {count} minutes; what you entered is still here',
    },
  },
  'desk.problem.sent-before': {
    vi: 'Trang này đã gửi một phiếu khác. Mở phiếu đó, hoặc bấm gửi lần nữa để gửi thêm phiếu mới',
    en: 'A request has already been sent from this page. Open that one, or send again to make a new one',
  },
  'desk.problem.offline': {
    vi: 'Không có kết nối, hoặc máy chủ chưa trả lời. Những gì đã điền được giữ trong thẻ này: hãy bấm gửi lần nữa khi có mạng, phiếu không bị gửi hai lần',
    en: 'There is no connection, or the server is not responding. What you entered is kept in this tab: send it again when you are online; it will not be sent twice',
  },
} as const satisfies Messages;
