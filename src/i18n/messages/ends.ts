import type { Messages } from '../messages.ts';

/** Requests that end without an answer, and whose task each is. */
export const ends = {
  'ends.told.spam': {
    vi: 'Phòng đọc đã đóng phiếu này vì không thấy trong đó yêu cầu khai thác tài liệu. Nếu có nhầm lẫn, xin gọi điện hoặc đến phòng đọc: phiếu có thể mở lại trong 30 ngày, sau đó dữ liệu cá nhân bị xóa.',
    en: 'The reading room closed this because it found no request for records in it. If that is a mistake, please call or come to the reading room: it can be opened again for 30 days, then its personal data are erased.',
  },
  'ends.told.double': {
    vi: 'Phiếu này hỏi cùng một việc với một phiếu khác của bạn, nên phòng đọc trả lời ở phiếu kia. Nếu không phải vậy, xin gọi điện hoặc đến phòng đọc để mở lại phiếu.',
    en: 'This asks for the same as another request of yours, so the reading room answers that one. If it is not so, please call or come to the reading room to have it opened again.',
  },
  'ends.told.silent': {
    vi: 'Phòng đọc đã hỏi lại và chưa nhận được trả lời, nên đóng phiếu. Bạn vẫn có thể trả lời ở dưới: phiếu được mở lại và xét tiếp.',
    en: 'The reading room asked you something, had no answer and closed the request. You can still answer below: it is then opened again and reviewed further.',
  },
  'ends.assignee': { vi: 'Người xử lý', en: 'Assigned to' },
  'ends.assigneeHint': {
    vi: 'Chọn đồng nghiệp nhận phiếu; ghi chú nội bộ đi cùng.',
    en: 'Choose who takes the request on; the note goes along.',
  },
  'ends.nobody': { vi: 'Chưa giao ai', en: 'Nobody' },
  'ends.close': { vi: 'Đóng mà không trả lời', en: 'Close without an answer' },
  'ends.closeHint': {
    vi: 'Phiếu đóng có thể mở lại. Với thư rác và phiếu trùng, người đọc không nhận thư; khi đóng vì người đọc không trả lời, người đọc được báo. Dữ liệu cá nhân trong phiếu rác bị xóa sau 30 ngày.',
    en: 'A closed request can be opened again. No letter goes out for spam and doubles; readers who did not answer are told. Personal data in spam are erased after 30 days.',
  },
  'ends.reopenHint': {
    vi: 'Phiếu trở lại “Đang xét”. Hạn trả lời không đổi, trừ thời gian chờ người đọc.',
    en: 'It is under review again. The day of the answer stays, except for the time of waiting for the reader.',
  },
  'ends.waitingSince': { vi: 'Chờ người đọc từ', en: 'Waiting for the reader since' },
  'ends.doubleOf': { vi: 'Trùng với phiếu', en: 'Double of' },
  'ends.doubles': { vi: 'Phiếu trùng đã đóng', en: 'Doubles of it, closed' },
  'ends.closedHint': {
    vi: 'Phiếu rác và phiếu trùng không tính vào lượt người và tỷ lệ đúng hạn; các dòng “đã đóng” không có trong bản công bố.',
    en: 'Spam and doubles count neither as visits nor as answers; the lines of closed requests are not in the version for the public.',
  },
} as const satisfies Messages;
