import type { Messages } from '#src/i18n/messages.ts';

/** Whether readers came to the seats that they had booked. */
export const seatAttendance = {
  'seats.attendance': { vi: 'Đến phòng đọc', en: 'Attendance' },
  'seats.attendance.came': { vi: 'đã đến', en: 'came' },
  'seats.attendance.missed': { vi: 'không đến', en: 'did not come' },
  'seats.attendance.do.came': { vi: 'Đã đến', en: 'Came' },
  'seats.attendance.do.missed': { vi: 'Không đến', en: 'Did not come' },
  'seats.attendance.do.none': { vi: 'Bỏ ghi', en: 'Undo' },
  'seats.attendance.of': { vi: 'Chỗ số {seat}, phiếu {code}', en: 'Seat {seat}, request {code}' },
  'seats.attendance.lead': {
    vi: 'Ghi người đọc đã đến trong ngày ấy; ghi không đến khi buổi đã hết. Ghi nhầm thì bỏ ghi. Người đọc không nhận thư nào về việc này.',
    en: 'Mark who came on the day itself, and who did not once the session is over. Marks can be undone. Readers are not notified.',
  },
  'seats.attendance.toDay': {
    vi: 'Ghi người đọc đến hay không',
    en: 'Mark whether the reader came',
  },
  'seats.attendance.problem.changed-meanwhile': {
    vi: 'Có người vừa ghi hoặc đổi chỗ này. Xem lại bên dưới rồi làm tiếp',
    en: 'Someone has just marked or changed this booking. Review it below, then go on',
  },
  'seats.attendance.problem.day-ahead': {
    vi: 'Chưa đến ngày ấy: ghi đã đến từ sáng ngày đặt chỗ',
    en: 'That day has not come yet: attendance can be marked from the morning of the booked day',
  },
  'seats.attendance.problem.not-over': {
    vi: 'Buổi ấy chưa hết, người đọc còn có thể đến: ghi không đến khi buổi đã hết',
    en: 'That session is not over and the reader may still come: mark it when the session is over',
  },
  'seats.attendance.problem.failed': {
    vi: 'Máy chủ chưa lưu được: hãy bấm lần nữa',
    en: 'The server could not save it: try again',
  },
} as const satisfies Messages;
