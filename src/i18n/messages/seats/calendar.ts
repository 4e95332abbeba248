import type { Messages } from '#src/i18n/messages.ts';

/** Seats of the reading room: calendar, bookings, and texts for readers. */
export const seats = {
  'seats.calendar': { vi: 'Lịch phòng đọc', en: 'Reading room calendar' },
  'seats.calendarLead': {
    vi: 'Số chỗ đã đặt mỗi ngày. Mở một ngày để xem hoặc in danh sách.',
    en: 'Seats booked on each day. Open a day to see or print its list.',
  },
  'seats.open': { vi: 'Chỗ ngồi phòng đọc', en: 'Reading room seats' },
  'seats.title': { vi: 'Chỗ ngồi cho phiếu {code}', en: 'Seats for request {code}' },
  'seats.lead': {
    vi: 'Đặt, đổi hoặc hủy chỗ ngồi. Người đọc có thư điện tử nhận ngay thư báo kèm tệp lịch, và thấy chỗ ở trang theo dõi phiếu.',
    en: 'Book, move or cancel seats. A reader with an e-mail address gets a letter with a calendar file at once, and sees the seat on the request page.',
  },
  'seats.off': {
    vi: 'Kho chưa nhận đặt chỗ: ghi số chỗ và các buổi ở mục readingRoom trong site.yaml',
    en: 'The archive does not take seat bookings: enter seats and sessions under readingRoom in site.yaml',
  },
  'seats.offKept': {
    vi: 'Kho không nhận đặt chỗ nữa vì site.yaml không còn mục readingRoom. Chỗ đã đặt vẫn giữ: đổi thì ghi lại mục ấy, không thì hủy từng chỗ.',
    en: 'Seat booking is off because site.yaml no longer has a readingRoom section. Existing bookings are kept: to move them, restore that section; otherwise cancel them one by one.',
  },
  'seats.month': { vi: '{month} năm {year}', en: '{month} {year}' },
  'seats.before': { vi: 'Tháng trước', en: 'Previous month' },
  'seats.after': { vi: 'Tháng sau', en: 'Next month' },
  'seats.toCalendar': { vi: 'Về lịch tháng', en: 'Back to the month' },
  'seats.dayTitle': { vi: 'Phòng đọc ngày {day}', en: 'Reading room on {day}' },
  'seats.noDay': { vi: 'Không có ngày này', en: 'No such day' },
  'seats.booked': {
    vi: '{booked}/{count} chỗ',
    en: { one: '{booked} of {count} seat', other: '{booked} of {count} seats' },
  },
  'seats.session': { vi: 'Buổi', en: 'Session' },
  'seats.hours': { vi: '{from}–{until}', en: '{from}–{until}' },
  'seats.day': { vi: 'Ngày', en: 'Day' },
  'seats.seat': { vi: 'Chỗ số', en: 'Seat' },
  'seats.seatHint': {
    vi: 'Để trống: chỗ trống đầu tiên',
    en: 'Leave blank for the first free seat',
  },
  'seats.signed': { vi: 'Ký vào, ký ra', en: 'Signed in and out' },
  'seats.none': { vi: 'Chưa ai đặt chỗ.', en: 'No seats are booked.' },
  'seats.new': { vi: 'Đặt thêm một chỗ', en: 'Book another seat' },
  'seats.do.book': { vi: 'Đặt chỗ', en: 'Book the seat' },
  'seats.do.move': { vi: 'Đổi chỗ', en: 'Move the booking' },
  'seats.do.cancel': { vi: 'Hủy chỗ', en: 'Cancel the booking' },
  'seats.cancelled': { vi: 'đã hủy', en: 'cancelled' },
  'seats.over': { vi: 'đã qua', en: 'over' },
  'seats.which': {
    vi: '{day}, {from}–{until}, chỗ số {seat}',
    en: '{day}, {from}–{until}, seat {seat}',
  },
  'seats.conflicts': { vi: 'Chỗ đã đặt cần đổi', en: 'Bookings to be moved' },
  'seats.conflictsLead': {
    vi: 'Ngày, buổi hoặc số chỗ đã thay đổi sau khi đặt. Không chỗ nào tự mất: mở phiếu để đổi hoặc hủy. Người đọc không có thư điện tử thì báo trực tiếp.',
    en: 'Days, sessions or seats have changed since these were booked. No booking is dropped automatically: open the request to move or cancel it. Tell readers without an e-mail address yourself.',
  },
  'seats.moreConflicts': {
    vi: 'Còn nữa: chỉ hiện {count} chỗ đầu.',
    en: 'There are more: only the first {count} are shown.',
  },
  'seats.conflictsCount': {
    vi: '{count} chỗ đã đặt ở phòng đọc không còn giữ được như cũ: ngày, buổi hoặc số chỗ đã thay đổi.',
    en: {
      one: '{count} seat booking can no longer be kept as it is: its day, session or seat has changed.',
      other:
        '{count} seat bookings can no longer be kept as they are: days, sessions or seats have changed.',
    },
  },
  'seats.conflictsGo': { vi: 'Xem và đổi', en: 'View and move' },
  'seats.conflict.weekend': { vi: 'phòng đọc nghỉ cuối tuần', en: 'closed at the weekend' },
  'seats.conflict.holiday': { vi: 'phòng đọc nghỉ lễ, Tết', en: 'closed for a public holiday' },
  'seats.conflict.day-off': { vi: 'phòng đọc nghỉ ngày này', en: 'closed on this day' },
  'seats.conflict.no-session': { vi: 'không còn buổi này', en: 'this session no longer exists' },
  'seats.conflict.no-seat': { vi: 'không còn chỗ này', en: 'this seat no longer exists' },
  'seats.closed.weekend': { vi: 'nghỉ', en: 'closed' },
  'seats.closed.holiday': { vi: 'nghỉ lễ', en: 'holiday' },
  'seats.closed.day-off': { vi: 'nghỉ thêm', en: 'day off' },
  'seats.closed.day-past': { vi: 'đã qua', en: 'past' },
  'seats.closed.beyond-horizon': { vi: 'chưa nhận', en: 'not open yet' },
  'seats.problems': { vi: 'Chưa làm được', en: 'The change was not made' },
  'seats.problem.changed-meanwhile': {
    vi: 'Có người vừa thay đổi phiếu hoặc chỗ này. Xem lại bên dưới rồi làm tiếp',
    en: 'Someone has just changed this request or booking. Review it below, then go on',
  },
  'seats.problem.not-granted': {
    vi: 'Phiếu này không có tài liệu nào được duyệt: chưa đặt chỗ được',
    en: 'No record of this request has been granted: a seat cannot be booked',
  },
  'seats.problem.outside-permission': {
    vi: 'Ngày ấy ngoài thời gian được đọc ghi trong quyết định: chọn ngày khác',
    en: 'That day is outside the reading period of the decision: choose another day',
  },
  'seats.problem.day-past': { vi: 'Ngày ấy đã qua', en: 'That day is past' },
  'seats.problem.session-past': {
    vi: 'Buổi ấy đã hết: chọn buổi khác',
    en: 'That session is over: choose another',
  },
  'seats.problem.weekend': {
    vi: 'Ngày ấy là thứ Bảy hoặc Chủ nhật, phòng đọc nghỉ: chọn một ngày làm việc',
    en: 'That day is a Saturday or Sunday, when the reading room is closed: choose a working day',
  },
  'seats.problem.holiday': {
    vi: 'Ngày ấy phòng đọc nghỉ lễ, Tết: chọn một ngày làm việc',
    en: 'The reading room is closed that day for a public holiday: choose a working day',
  },
  'seats.problem.day-off': {
    vi: 'Phòng đọc nghỉ ngày ấy (requests.calendar.off trong site.yaml): chọn ngày khác',
    en: 'The reading room is closed that day (requests.calendar.off in site.yaml): choose another day',
  },
  'seats.problem.beyond-horizon': {
    vi: 'Chưa nhận đặt chỗ cho ngày xa như vậy: chọn ngày gần hơn',
    en: 'Bookings are not taken that far ahead: choose an earlier day',
  },
  'seats.problem.no-session': {
    vi: 'Chọn một buổi trong danh sách',
    en: 'Choose a session from the list',
  },
  'seats.problem.no-seat': {
    vi: 'Phòng đọc không có chỗ mang số ấy',
    en: 'The reading room has no seat with this number',
  },
  'seats.problem.no-day': { vi: 'Hãy ghi đủ ngày, tháng, năm', en: 'Enter the full date' },
  'seats.problem.full': {
    vi: 'Buổi ấy đã hết chỗ: chọn buổi hoặc ngày khác',
    en: 'All seats of that session are booked: choose another session or day',
  },
  'seats.problem.taken': {
    vi: 'Phiếu {code} đã đặt chỗ này: chọn chỗ khác hoặc để trống ô số chỗ',
    en: 'Request {code} has booked this seat: choose another, or leave the seat number blank',
  },
  'seats.problem.already-booked': {
    vi: 'Phiếu này đã có chỗ trong giờ ấy',
    en: 'This request already has a seat at that time',
  },
  'seats.problem.marked': {
    vi: 'Chỗ này đã ghi người đọc đến hay không: mở ngày ấy trong lịch, bỏ ghi rồi mới đổi hoặc hủy',
    en: 'Attendance has been marked for this booking: open that day in the calendar and undo the mark before moving or cancelling',
  },
  'seats.problem.failed': {
    vi: 'Máy chủ chưa lưu được. Những gì đã điền vẫn còn: hãy bấm lần nữa',
    en: 'The server could not save it. What you entered is still here: try again',
  },
  'seats.own': { vi: 'Chỗ ngồi ở phòng đọc', en: 'Your seats in the reading room' },
  'seats.ownFile': { vi: 'Thêm vào lịch (tệp .ics)', en: 'Add to your calendar (.ics file)' },
  'seats.ownConflict': {
    vi: 'Phòng đọc đã đổi lịch: cơ quan lưu trữ sẽ báo để đổi chỗ này.',
    en: 'The reading room has changed its schedule: the archive will contact you about moving this seat.',
  },
  'seats.ownWhere': { vi: 'Nơi đọc: {address}', en: 'Where: {address}' },
  'seats.ownHours': { vi: 'Giờ mở cửa: {hours}', en: 'Opening hours: {hours}' },
  'seats.ownBring': {
    vi: 'Khi đến, mang theo căn cước hoặc hộ chiếu và mã phiếu {code}; nếu đọc cho công việc cơ quan thì mang thêm giấy giới thiệu. Đồ uống, túi xách để ngoài phòng đọc.',
    en: 'Bring your identity card or passport and the code {code}; if you come on official duty, bring a letter of introduction too. Drinks and bags stay outside the reading room.',
  },
  'seats.event': { vi: 'Phòng đọc, {archive}', en: 'Reading room, {archive}' },
  'seats.eventText': {
    vi: 'Phiếu {code}, chỗ số {seat}',
    en: 'Request {code}, seat {seat}',
  },
} as const satisfies Messages;
