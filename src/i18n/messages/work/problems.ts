import type { Messages } from '#src/i18n/messages.ts';

/** Why a step of a request failed, and how to fix it. */
export const workProblems = {
  'work.problems': { vi: 'Chưa làm được', en: 'The change was not made' },
  'work.problem.no-decisions': {
    vi: 'Hãy chọn quyết định cho ít nhất một tài liệu',
    en: 'Choose a decision for at least one record',
  },
  'work.problem.no-letter': {
    vi: 'Hãy viết thư cho người đọc',
    en: 'Write the letter to the reader',
  },
  'work.problem.no-message': {
    vi: 'Hãy viết tin nhắn cho người đọc',
    en: 'Write the message to the reader',
  },
  'work.problem.unsent-message': {
    vi: 'Việc này không gửi tin nhắn đang viết. Gửi tin nhắn trước, hoặc xóa chữ trong ô',
    en: 'This action does not send the message you are writing. Send it first, or clear the field',
  },
  'work.problem.tells-proposal': {
    vi: 'Tin nhắn có lời của thư đang chờ người thứ hai đồng ý. Bỏ các câu ấy, hoặc chờ đồng ý',
    en: 'The message contains sentences of the letter awaiting a second person. Remove them, or wait for agreement',
  },
  'work.problem.message-too-long': {
    vi: 'Hãy viết tin nhắn ngắn hơn, nhiều nhất {most} ký tự',
    en: 'Shorten the message to {most} characters or fewer',
  },
  'work.problem.letter-too-long': {
    vi: 'Hãy viết thư ngắn hơn, nhiều nhất {most} ký tự',
    en: 'Shorten the letter to {most} characters or fewer',
  },
  'work.problem.note-too-long': {
    vi: 'Hãy viết ghi chú ngắn hơn, nhiều nhất {most} ký tự',
    en: 'Shorten the note to {most} characters or fewer',
  },
  'work.problem.not-allowed': {
    vi: 'Việc này không làm được với phiếu ở tình trạng này',
    en: 'This is not possible in the request’s current status',
  },
  'work.problem.too-early': {
    vi: 'Người đọc còn thời gian trả lời: chỉ đóng được vì không trả lời từ ngày {day}',
    en: 'The reader still has time to answer: the request can be closed for lack of an answer from {day}',
  },
  'work.problem.unknown-colleague': {
    vi: 'Người được chọn không còn làm việc với phiếu. Hãy chọn người khác',
    en: 'The chosen person no longer works with requests. Choose someone else',
  },
  'work.problem.failed': {
    vi: 'Máy chủ chưa lưu được, chưa có gì thay đổi. Những gì bạn viết vẫn còn: hãy bấm lần nữa',
    en: 'The server could not save it, and nothing has changed. What you entered is still here: try again',
  },
  'work.problem.bad-pages': {
    vi: 'Tài liệu {number}: ghi các trang như 1-5, 8; bỏ trống là mọi trang',
    en: 'Record {number}: write the pages as 1-5, 8; leave empty for all pages',
  },
  'work.problem.no-days': {
    vi: 'Tài liệu {number}: hãy chọn ngày đầu và ngày cuối được đọc',
    en: 'Record {number}: choose the first and last day of reading',
  },
  'work.problem.no-reason': {
    vi: 'Tài liệu {number}: hãy chọn lý do từ chối',
    en: 'Record {number}: choose the reason for refusal',
  },
  'work.problem.item-withdrawn': {
    vi: 'Tài liệu {number}: người đọc đã rút, hãy để trống',
    en: 'Record {number}: withdrawn by the reader; leave it unchanged',
  },
  'work.problem.record-gone': {
    vi: 'Tài liệu {number}: nay không còn trong danh mục công bố (đã rút, hoặc không được phép công khai). Chỉ có thể từ chối',
    en: 'Record {number}: it is no longer in the published catalogue (withheld or removed). It can only be refused',
  },
  'work.problem.access-changed': {
    vi: 'Tài liệu {number}: chế độ sử dụng vừa thay đổi. Hãy xem chế độ hiện nay rồi quyết định lại; những gì bạn viết vẫn còn',
    en: 'Record {number}: its access has just changed. Check its current access, then decide again; what you entered is still here',
  },
  'work.problem.needs-other-person': {
    vi: 'Tài liệu {number}: bạn đã đề xuất như vậy, cần một người khác đồng ý',
    en: 'Record {number}: you proposed this yourself; another person must agree',
  },
  'work.problem.needs-head': {
    vi: 'Tài liệu {number}: cần lãnh đạo đồng ý',
    en: 'Record {number}: the head must agree',
  },
  'work.problem.ends-before-it-begins': {
    vi: 'Tài liệu {number}: ngày cuối phải sau ngày đầu',
    en: 'Record {number}: the last day must not be before the first',
  },
  'work.problem.too-many-days': {
    vi: 'Tài liệu {number}: hãy cho đọc ngắn hơn, nhiều nhất {count} ngày',
    en: {
      one: 'Record {number}: shorten the reading period to {count} day',
      other: 'Record {number}: shorten the reading period to {count} days or fewer',
    },
  },
  'work.problem.changed': {
    vi: 'Phiếu vừa thay đổi. Hãy xem thay đổi rồi bấm lần nữa; những gì bạn viết vẫn còn',
    en: 'The request has just changed. Review the change, then try again; what you entered is still here',
  },
  'work.changes': { vi: 'Trong lúc đó', en: 'Meanwhile' },
  'work.offline': {
    vi: 'Không có kết nối, hoặc máy chủ chưa trả lời. Những gì bạn viết vẫn còn ở đây: hãy bấm lần nữa khi có mạng.',
    en: 'There is no connection, or the server is not responding. What you entered is still here: try again when you are online.',
  },
} as const satisfies Messages;
