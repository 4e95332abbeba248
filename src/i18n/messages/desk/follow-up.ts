import type { Messages } from '#src/i18n/messages.ts';

/** The page on which a reader follows a request. */
export const deskFollowUp = {
  'desk.followShort': { vi: 'Mở phiếu đã gửi', en: 'Open your request' },
  'desk.sentTitle': { vi: 'Đã nhận phiếu', en: 'Your request has been received' },
  'desk.sent': {
    vi: 'Hãy lưu địa chỉ của trang này: chỉ ai có nó mới xem được phiếu. In trang này là in phiếu yêu cầu để ký, hoặc lưu thành PDF.',
    en: 'Save the address of this page: only those who have it can see the request. Print this page to get the official slip for signing, or save it as a PDF.',
  },
  'desk.print': { vi: 'In phiếu hoặc lưu PDF', en: 'Print the slip or save as PDF' },
  'desk.copyLink': { vi: 'Sao chép đường dẫn riêng', en: 'Copy the private link' },
  'desk.copied': { vi: 'Đã sao chép đường dẫn', en: 'Link copied' },
  'desk.askedTitle': {
    vi: 'Phòng đọc đang chờ bạn trả lời',
    en: 'The reading room is waiting for your answer',
  },
  'desk.askedGo': { vi: 'Trả lời ở dưới', en: 'Answer below' },
  'desk.followTitle': { vi: 'Phiếu {code}', en: 'Request {code}' },
  'desk.facts': { vi: 'Tóm tắt phiếu', en: 'Request summary' },
  'desk.code': { vi: 'Mã phiếu', en: 'Code' },
  'desk.state': { vi: 'Tình trạng', en: 'Status' },
  'desk.state.received': { vi: 'Đã nhận', en: 'Received' },
  'desk.state.reviewing': { vi: 'Đang xét', en: 'Under review' },
  'desk.state.waiting': { vi: 'Chờ bạn trả lời', en: 'Waiting for your answer' },
  'desk.state.with-head': {
    vi: 'Chờ lãnh đạo duyệt',
    en: 'With the head of the archive for approval',
  },
  'desk.state.with-creator': {
    vi: 'Chờ ý kiến cơ quan hình thành tài liệu',
    en: 'Awaiting the opinion of the creating body',
  },
  'desk.state.decided': { vi: 'Đã trả lời', en: 'Answered' },
  'desk.state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'desk.state.closed-spam': { vi: 'Đã đóng, không xét', en: 'Closed without review' },
  'desk.state.closed-double': {
    vi: 'Đã đóng, trùng với phiếu khác',
    en: 'Closed as a duplicate of another request',
  },
  'desk.state.closed-silent': {
    vi: 'Đã đóng, chưa có trả lời của bạn',
    en: 'Closed, no answer from you',
  },
  'desk.state.erased': { vi: 'Đã xóa dữ liệu cá nhân', en: 'Personal data erased' },
  'desk.receivedOn': { vi: 'Nhận ngày', en: 'Received on' },
  'desk.latestAnswer': { vi: 'Trả lời chậm nhất', en: 'Answer due by' },
  'desk.messages': { vi: 'Trao đổi', en: 'Messages' },
  'desk.noMessages': { vi: 'Chưa có trao đổi.', en: 'No messages yet.' },
  'desk.author.reader': { vi: 'Bạn', en: 'You' },
  'desk.author.desk': { vi: 'Phòng đọc', en: 'Reading room' },
  'desk.write': { vi: 'Viết cho phòng đọc', en: 'Write to the reading room' },
  'desk.answer': { vi: 'Trả lời câu hỏi của phòng đọc', en: 'Answer the reading room’s question' },
  'desk.sendMessage': { vi: 'Gửi lời nhắn', en: 'Send the message' },
  'desk.withdrawShort': { vi: 'Rút', en: 'Withdraw' },
  'desk.withdrawChosen': { vi: 'Rút các tài liệu đã chọn', en: 'Withdraw the selected records' },
  'desk.ownData': { vi: 'Dữ liệu của bạn', en: 'Your data' },
  'desk.export': { vi: 'Tải về dữ liệu của phiếu này', en: 'Download the data of this request' },
  'desk.eraseHint': {
    vi: 'Xóa là xóa hẳn: phòng đọc không còn trả lời được phiếu này. Chỉ ngày tháng và tài liệu đã hỏi còn lại cho thống kê.',
    en: 'Erasure is final: the reading room can no longer answer this request. Only dates and the records requested remain, for statistics.',
  },
  'desk.eraseSure': {
    vi: 'Tôi muốn xóa hẳn dữ liệu của mình',
    en: 'I want my data erased for good',
  },
  'desk.erase': { vi: 'Xóa dữ liệu', en: 'Erase my data' },
  'desk.erased': {
    vi: 'Dữ liệu cá nhân của phiếu này đã được xóa.',
    en: 'The personal data of this request have been erased.',
  },
  'desk.steps': { vi: 'Các bước', en: 'Steps' },
  'desk.notice.no-text': { vi: 'Hãy viết lời nhắn', en: 'Write a message' },
  'desk.notice.too-long': {
    vi: 'Hãy viết lời nhắn ngắn hơn, nhiều nhất {most} ký tự; lời nhắn vẫn còn nguyên',
    en: 'Shorten the message to {most} characters or fewer; your whole message is still here',
  },
  'desk.notice.no-items': {
    vi: 'Hãy chọn tài liệu muốn rút',
    en: 'Choose the records to withdraw',
  },
  'desk.notice.not-sure': {
    vi: 'Hãy đánh dấu xác nhận trước khi xóa',
    en: 'Tick the confirmation before erasing',
  },
  'desk.notice.changed': {
    vi: 'Phiếu vừa thay đổi. Hãy xem lại rồi gửi lần nữa; lời nhắn vẫn còn',
    en: 'The request has just changed. Review it and send again; your message is still here',
  },
  'desk.notice.not-allowed': {
    vi: 'Việc này không làm được nữa với phiếu này',
    en: 'This is no longer possible for this request',
  },
  'desk.notice.held': {
    vi: 'Dữ liệu của phiếu đang được giữ lại, chưa xóa được; lý do ở cuối trang',
    en: 'The data of this request are on hold and cannot be erased now; the reason is at the end of this page',
  },
  'desk.notice.failed': {
    vi: 'Máy chủ chưa lưu được, phiếu chưa có gì thay đổi. Lời nhắn vẫn còn: hãy gửi lần nữa',
    en: 'The server could not save your message, and the request has not changed. Your message is still here: send it again',
  },
  'desk.messageOffline': {
    vi: 'Không có kết nối, hoặc máy chủ chưa trả lời. Lời nhắn vẫn còn ở đây: hãy bấm gửi lần nữa khi có mạng',
    en: 'There is no connection, or the server is not responding. Your message is still here: send it again when you are online',
  },
  'desk.leave': { vi: 'Tôi đã xong trên máy này', en: 'I have finished on this computer' },
  'desk.leaveHint': {
    vi: 'Dùng máy chung? Bấm nút này trước khi rời máy: trình duyệt quên những gì bạn đã điền, và trang này không mở lại được trên máy này trong 12 giờ. Hãy chép đường dẫn riêng trước.',
    en: 'Using a shared computer? Press this before you leave: the browser forgets what you entered, and this page cannot be opened here for 12 hours. Copy your private link first.',
  },
  'desk.left': { vi: 'Bạn đã xong trên máy này', en: 'You have finished on this computer' },
  'desk.leftLead': {
    vi: 'Trình duyệt này không còn giữ gì của phiếu. Đường dẫn riêng vẫn mở được ở máy khác; trên máy này, sau 12 giờ.',
    en: 'This browser no longer holds any data from your request. Your private link still works on other devices, and on this one after 12 hours.',
  },
  'desk.leftHistory': {
    vi: 'Lịch sử trình duyệt vẫn ghi địa chỉ đã mở: trên máy chung, hãy xóa lịch sử hoặc nhờ cán bộ phòng đọc.',
    en: 'The browser’s history still lists the pages you opened: on a shared computer, clear it or ask the staff.',
  },
  'desk.leftWithoutScript': {
    vi: 'Trình duyệt này không chạy JavaScript: hãy đóng hết cửa sổ trình duyệt để nó quên những gì bạn đã điền.',
    en: 'JavaScript is off in this browser: close all its windows so that it forgets what you entered.',
  },
  'desk.unavailable': {
    vi: 'Máy chủ chưa trả lời được',
    en: 'The server cannot respond at the moment',
  },
  'desk.unavailableLead': {
    vi: 'Chưa có gì thay đổi. Xin thử lại sau ít phút.',
    en: 'Nothing has changed. Please try again in a few minutes.',
  },
  'desk.unavailableKept': {
    vi: 'Chưa có gì được lưu. Những gì đã điền vẫn còn ở trang này: hãy bấm gửi lần nữa sau ít phút, đừng đóng trang.',
    en: 'Nothing was saved. What you entered is still on this page: send it again in a few minutes, and do not close the page.',
  },
  'desk.errorId': {
    vi: 'Khi báo lỗi này cho cơ quan lưu trữ, xin nêu mã {ids}.',
    en: 'If you tell the archive about this error, quote {ids}.',
  },
  'desk.tryAgain': { vi: 'Thử lại', en: 'Try again' },
} as const satisfies Messages;
