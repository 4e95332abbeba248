import type { Messages } from '#src/i18n/messages.ts';

/** Requests that end without an answer, and who is assigned to each. */
export const ends = {
  'ends.told.spam': {
    vi: 'Phòng đọc đã đóng phiếu này vì không thấy trong đó yêu cầu khai thác tài liệu. Nếu có nhầm lẫn, xin gọi điện hoặc đến phòng đọc: phiếu có thể mở lại trong 30 ngày, sau đó dữ liệu cá nhân bị xóa.',
    en: 'The reading room closed this request because it found no request for records in it. If this is a mistake, please call or visit the reading room: the request can be reopened within 30 days; after that its personal data are erased.',
  },
  'ends.told.double': {
    vi: 'Phiếu này hỏi cùng một việc với một phiếu khác của bạn, nên phòng đọc trả lời ở phiếu kia. Nếu không phải vậy, xin gọi điện hoặc đến phòng đọc để mở lại phiếu.',
    en: 'This asks for the same as another of your requests, so the reading room will answer that one. If this is not the case, please call or visit the reading room to have it reopened.',
  },
  'ends.told.silent': {
    vi: 'Phòng đọc đã hỏi lại và chưa nhận được trả lời, nên đóng phiếu. Bạn vẫn có thể trả lời ở dưới: phiếu được mở lại và xét tiếp.',
    en: 'The reading room asked you a question and, having had no answer, closed the request. You can still answer below: the request will be reopened and reviewed.',
  },
  'ends.assignee': { vi: 'Người xử lý', en: 'Assigned to' },
  'ends.assigneeHint': {
    vi: 'Chọn đồng nghiệp nhận phiếu; ghi chú nội bộ đi cùng.',
    en: 'Choose a colleague to take over the request; the internal note goes with it.',
  },
  'ends.nobody': { vi: 'Chưa giao ai', en: 'Nobody' },
  'ends.close': { vi: 'Đóng mà không trả lời', en: 'Close without an answer' },
  'ends.closeHint': {
    vi: 'Phiếu đóng có thể mở lại. Với thư rác và phiếu trùng, người đọc không nhận thư; khi đóng vì người đọc không trả lời, người đọc được báo. Dữ liệu cá nhân trong phiếu rác bị xóa sau 30 ngày.',
    en: 'A closed request can be reopened. No letter is sent for spam and duplicates; readers who did not answer are told. Personal data in spam are erased after 30 days.',
  },
  'ends.reopenHint': {
    vi: 'Phiếu trở lại “Đang xét”. Hạn trả lời không đổi, trừ thời gian chờ người đọc.',
    en: 'The request returns to “Under review”. The due date does not change, except for the time spent waiting for the reader.',
  },
  'ends.waitingSince': { vi: 'Chờ người đọc từ', en: 'Waiting for the reader since' },
  'ends.doubleOf': { vi: 'Trùng với phiếu', en: 'Duplicate of' },
  'ends.doubles': { vi: 'Phiếu trùng đã đóng', en: 'Closed duplicates' },
  'ends.closedHint': {
    vi: 'Phiếu rác và phiếu trùng không tính vào lượt người và tỷ lệ đúng hạn; các dòng “đã đóng” không có trong bản công bố.',
    en: 'Spam and duplicates are not counted as visits or in the on-time rate; closed requests are left out of the public version.',
  },
} as const satisfies Messages;
