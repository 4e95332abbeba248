import type { Messages } from '../messages.ts';

/** Requests that end without an answer, and whose task each is. */
export const ends = {
  'desk.state.closed-spam': { vi: 'Đã đóng, không xét', en: 'Closed without review' },
  'desk.state.closed-double': {
    vi: 'Đã đóng, trùng với phiếu khác',
    en: 'Closed, the same as another request',
  },
  'desk.state.closed-silent': {
    vi: 'Đã đóng, chưa có trả lời của bạn',
    en: 'Closed, without your answer',
  },
  'desk.closed.spam': {
    vi: 'Phòng đọc đã đóng phiếu này vì không thấy trong đó yêu cầu khai thác tài liệu. Nếu có nhầm lẫn, xin gọi điện hoặc đến phòng đọc: phiếu có thể mở lại trong 30 ngày, sau đó dữ liệu cá nhân bị xóa.',
    en: 'The reading room closed this because it found no request for records in it. If that is a mistake, please call or come to the reading room: it can be opened again for 30 days, then its personal data are erased.',
  },
  'desk.closed.double': {
    vi: 'Phiếu này hỏi cùng một việc với một phiếu khác của bạn, nên phòng đọc trả lời ở phiếu kia. Nếu không phải vậy, xin gọi điện hoặc đến phòng đọc để mở lại phiếu.',
    en: 'This asks for the same as another request of yours, so the reading room answers that one. If it is not so, please call or come to the reading room to have it opened again.',
  },
  'desk.closed.silent': {
    vi: 'Phòng đọc đã hỏi lại và chưa nhận được trả lời, nên đóng phiếu. Bạn vẫn có thể trả lời ở dưới: phiếu được mở lại và xét tiếp.',
    en: 'The reading room asked you something, had no answer and closed the request. You can still answer below: it is then opened again and reviewed further.',
  },
  'desk.mail.reader.silent.text': {
    vi: 'Phòng đọc đã hỏi lại về phiếu {code} và chưa nhận được trả lời, nên đóng phiếu. Nếu bạn vẫn cần tài liệu, hãy trả lời tại đây, phiếu được mở lại và xét tiếp:\n{link}\n\n{archive}',
    en: 'The reading room asked you something about request {code}, had no answer and closed it. If you still need the records, answer here: the request is then opened again and reviewed further:\n{link}\n\n{archive}',
  },
  'work.group.mine': { vi: 'Của tôi', en: 'Mine' },
  'work.group.closed': { vi: 'Đã đóng', en: 'Closed' },
  'work.state.closed-spam': { vi: 'Đã đóng: rác', en: 'Closed: spam' },
  'work.state.closed-double': { vi: 'Đã đóng: trùng', en: 'Closed: double' },
  'work.state.closed-silent': {
    vi: 'Đã đóng: người đọc không trả lời',
    en: 'Closed: no answer from the reader',
  },
  'work.do.assign': { vi: 'Giao việc', en: 'Assign' },
  'work.do.close-as-spam': { vi: 'Đóng: thư rác', en: 'Close as spam' },
  'work.do.close-silent': {
    vi: 'Đóng: người đọc không trả lời',
    en: 'Close: the reader does not answer',
  },
  'work.do.reopen': { vi: 'Mở lại phiếu', en: 'Open it again' },
  'work.did.assignTo': { vi: 'giao cho {name}', en: 'assigned it to {name}' },
  'work.did.release': { vi: 'bỏ giao việc', en: 'left it unassigned' },
  'work.did.close-as-spam': { vi: 'đóng phiếu: thư rác', en: 'closed it as spam' },
  'work.did.close-as-double': {
    vi: 'đóng phiếu: trùng với {name}',
    en: 'closed it as a double of {name}',
  },
  'work.did.keep-double': {
    vi: 'gộp phiếu trùng {name} vào phiếu này',
    en: 'closed {name} as a double of this one',
  },
  'work.did.close-silent': {
    vi: 'đóng phiếu: người đọc không trả lời',
    en: 'closed it: no answer from the reader',
  },
  'work.did.reopen': { vi: 'mở lại phiếu', en: 'opened it again' },
  'work.assignee': { vi: 'Người xử lý', en: 'Assigned to' },
  'work.assigneeHint': {
    vi: 'Chọn đồng nghiệp nhận phiếu; ghi chú nội bộ đi cùng.',
    en: 'Choose who takes the request on; the note goes along.',
  },
  'work.nobody': { vi: 'Chưa giao ai', en: 'Nobody' },
  'work.close.title': { vi: 'Đóng mà không trả lời', en: 'Close without an answer' },
  'work.close.hint': {
    vi: 'Phiếu đóng có thể mở lại. Với thư rác và phiếu trùng, người đọc không nhận thư; khi đóng vì người đọc không trả lời, người đọc được báo. Dữ liệu cá nhân trong phiếu rác bị xóa sau 30 ngày.',
    en: 'A closed request can be opened again. No letter goes out for spam and doubles; readers who did not answer are told. Personal data in spam are erased after 30 days.',
  },
  'work.reopenHint': {
    vi: 'Phiếu trở lại “Đang xét”. Hạn trả lời không đổi, trừ thời gian chờ người đọc.',
    en: 'It is under review again. The day of the answer stays, except for the time of waiting for the reader.',
  },
  'work.waitingSince': { vi: 'Chờ người đọc từ', en: 'Waiting for the reader since' },
  'work.doubleOf': { vi: 'Trùng với phiếu', en: 'Double of' },
  'work.doubles': { vi: 'Phiếu trùng đã đóng', en: 'Doubles of it, closed' },
  'work.problem.unknown-colleague': {
    vi: 'Người được chọn không còn làm việc với phiếu. Hãy chọn người khác',
    en: 'Whom you chose no longer works with requests. Choose somebody else',
  },
  'work.measure.closed-spam': { vi: 'Phiếu rác đã đóng', en: 'Closed as spam' },
  'work.measure.closed-double': { vi: 'Phiếu trùng đã đóng', en: 'Closed as doubles' },
  'work.measure.closed-silent': {
    vi: 'Phiếu đóng vì người đọc không trả lời',
    en: 'Closed because the reader did not answer',
  },
  'work.closedHint': {
    vi: 'Phiếu rác và phiếu trùng không tính vào lượt người và tỷ lệ đúng hạn; các dòng “đã đóng” không có trong bản công bố.',
    en: 'Spam and doubles count neither as visits nor as answers; the lines of closed requests are not in the version for the public.',
  },
} as const satisfies Messages;
