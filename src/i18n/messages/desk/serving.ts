import type { Messages } from '#src/i18n/messages.ts';

/** The counter after a decision: originals from the store, copies and fees. */
export const serving = {
  'serving.title': { vi: 'Phục vụ phiếu {code}', en: 'Serve request {code}' },
  'serving.open': { vi: 'Lấy hồ sơ, sao chụp', en: 'Originals and copies' },
  'serving.lead': {
    vi: 'Gọi bản gốc từ kho cho tài liệu đã được duyệt, giao, nhận lại và ghi bản sao. Mỗi ngày một hồ sơ chỉ hẹn cho một phiếu.',
    en: 'Call up the originals of granted records from the repository, hand them out, take them back, and record copies. A file can be reserved for only one request per day.',
  },
  'serving.toRequest': { vi: 'Về phiếu', en: 'Back to the request' },
  'serving.list': { vi: 'Hồ sơ đang lấy', en: 'Originals in use' },
  'serving.listLead': {
    vi: 'Mọi hồ sơ đã hẹn và chưa trả về kho, ngày sớm nhất đứng đầu. In trang này làm phiếu lấy hồ sơ cho kho.',
    en: 'All originals that are reserved and not yet back in the repository, earliest day first. Print this page as the call slip.',
  },
  'serving.slip': { vi: 'Phiếu lấy hồ sơ {code}', en: 'Call slip {code}' },
  'serving.printSlip': { vi: 'Phiếu lấy hồ sơ để in', en: 'Call slip for printing' },
  'serving.allOpen': { vi: 'Xem mọi phiếu', en: 'All requests' },
  'serving.none': { vi: 'Không có hồ sơ nào đang lấy.', en: 'No originals are in use.' },
  'serving.more': {
    vi: 'Còn nữa: chỉ hiện {count} hồ sơ đầu.',
    en: 'There are more: only the first {count} are shown.',
  },
  'serving.unit': { vi: 'Hồ sơ', en: 'File' },
  'serving.record': { vi: 'Tài liệu', en: 'Record' },
  'serving.state': { vi: 'Đang ở', en: 'Location' },
  'serving.state.called': { vi: 'chờ lấy từ kho', en: 'to be fetched from the repository' },
  'serving.state.fetched': { vi: 'ở quầy phòng đọc', en: 'at the counter' },
  'serving.state.handed-out': { vi: 'người đọc đang giữ', en: 'with the reader' },
  'serving.state.returned': { vi: 'đã trả về kho', en: 'back in the repository' },
  'serving.state.cancelled': { vi: 'đã hủy lượt lấy', en: 'cancelled' },
  'serving.late': { vi: 'quá hạn giữ', en: 'overdue' },
  'serving.from': { vi: 'Ngày dùng', en: 'Day of use' },
  'serving.until': { vi: 'Giữ đến hết ngày', en: 'Held until' },
  'serving.untilHint': { vi: 'Để trống: chỉ ngày ấy', en: 'Leave blank for that day only' },
  'serving.signed': { vi: 'Ký giao, ký trả', en: 'Signed out and in' },
  'serving.do.call': { vi: 'Gọi từ kho', en: 'Call up' },
  'serving.do.fetch': { vi: 'Đã lấy ra quầy', en: 'Fetched to the counter' },
  'serving.do.hand-out': { vi: 'Giao người đọc', en: 'Hand out' },
  'serving.do.take-back': { vi: 'Nhận lại, giữ ở quầy', en: 'Take back and hold' },
  'serving.do.return': { vi: 'Trả về kho', en: 'Return to the repository' },
  'serving.do.cancel': { vi: 'Hủy lượt lấy', en: 'Cancel' },
  'serving.do.hold': { vi: 'Đổi ngày giữ', en: 'Change the last day' },
  'serving.do.copies': { vi: 'Ghi bản sao', en: 'Record copies' },
  'serving.notGranted': {
    vi: 'Chưa được duyệt, hoặc không phục vụ.',
    en: 'Not granted, or not to be served.',
  },
  'serving.copies': { vi: 'Bản sao đã làm', en: 'Copies made' },
  'serving.pages': { vi: 'Số trang của một bản', en: 'Pages per copy' },
  'serving.count': { vi: 'Số bản', en: 'Number of copies' },
  'serving.group': { vi: 'Đối tượng miễn, giảm phí', en: 'Fee exemption group' },
  'serving.noGroup': { vi: 'không thuộc nhóm nào', en: 'none' },
  'serving.group.01': {
    vi: 'Học sinh, sinh viên, nghiên cứu sinh',
    en: 'Pupils, students, doctoral students',
  },
  'serving.group.02': { vi: 'Thân nhân liệt sĩ', en: 'Family of fallen soldiers' },
  'serving.group.03': { vi: 'Thương binh, bệnh binh', en: 'War invalids and sick soldiers' },
  'serving.group.04': {
    vi: 'Người hoạt động kháng chiến',
    en: 'Participants in the resistance',
  },
  'serving.group.05': {
    vi: 'Người có công giúp đỡ cách mạng',
    en: 'Persons who helped the revolution',
  },
  'serving.group.06': { vi: 'Người thờ cúng liệt sĩ', en: 'Keepers of a fallen soldier’s altar' },
  'serving.group.07': { vi: 'Người hưởng lương hưu', en: 'Pensioners' },
  'serving.group.08': {
    vi: 'Người mất sức lao động, bị tai nạn lao động',
    en: 'Persons unable to work, or injured at work',
  },
  'serving.group.09': {
    vi: 'Người mắc bệnh nghề nghiệp',
    en: 'Persons with an occupational disease',
  },
  'serving.group.10': { vi: 'Đối tượng khác', en: 'Others' },
  'serving.receipt': { vi: 'Số biên lai', en: 'Receipt number' },
  'serving.fee': { vi: 'Phí', en: 'Fee' },
  'serving.dong': { vi: '{count} đồng', en: '{count} đồng' },
  'serving.problems': { vi: 'Chưa làm được', en: 'The change was not made' },
  'serving.problem.changed-meanwhile': {
    vi: 'Có người vừa thay đổi phiếu hoặc hồ sơ này. Xem lại bên dưới rồi làm tiếp',
    en: 'Someone has just changed this request or original. Review it below, then go on',
  },
  'serving.problem.promised': {
    vi: 'Hồ sơ đã hẹn cho phiếu {code} ngày {day}: hãy chọn ngày khác',
    en: 'The original is reserved for request {code} on {day}: choose other days',
  },
  'serving.problem.still-out': {
    vi: 'Phiếu {code} còn giữ hồ sơ, hạn {day}: nhận lại trước đã',
    en: 'Request {code} still has the original, due {day}: take it back first',
  },
  'serving.problem.not-granted': {
    vi: 'Tài liệu này chưa được duyệt hoặc không còn được phục vụ',
    en: 'This record has not been granted, or no longer may be served',
  },
  'serving.problem.day-past': { vi: 'Ngày ấy đã qua', en: 'That day is past' },
  'serving.problem.day-closed': {
    vi: 'Phòng đọc nghỉ ngày ấy: hãy chọn một ngày làm việc',
    en: 'The reading room is closed that day: choose a working day',
  },
  'serving.problem.until-before-day': {
    vi: 'Ngày cuối phải từ ngày dùng trở đi',
    en: 'The last day must not be before the first day',
  },
  'serving.problem.held-too-long': {
    vi: 'Mỗi lượt giữ nhiều nhất 60 ngày',
    en: 'An original can be held for at most 60 days',
  },
  'serving.problem.outside-permission': {
    vi: 'Ngoài thời gian được đọc ghi trong quyết định',
    en: 'Outside the reading period of the decision',
  },
  'serving.problem.not-its-day': {
    vi: 'Chưa đến ngày hẹn: chưa giao được',
    en: 'The reserved day has not come yet: it cannot be handed out',
  },
  'serving.problem.no-day': {
    vi: 'Hãy ghi đủ ngày, tháng, năm',
    en: 'Enter the full date',
  },
  'serving.problem.no-record': {
    vi: 'Danh mục đã công bố không còn tài liệu này: xem lại tình trạng tài liệu trước khi lấy',
    en: 'The published catalogue no longer has this record: check its status before calling it up',
  },
  'serving.problem.bad-pages': {
    vi: 'Số trang: ghi một số từ 1 đến 100.000',
    en: 'Pages: enter a number from 1 to 100,000',
  },
  'serving.problem.bad-copies': {
    vi: 'Số bản: ghi một số từ 1 đến 100',
    en: 'Copies: enter a number from 1 to 100',
  },
  'serving.problem.no-receipt': {
    vi: 'Có thu phí thì phải ghi số biên lai',
    en: 'A receipt number is required when a fee is charged',
  },
  'serving.problem.receipt-too-long': {
    vi: 'Số biên lai: nhiều nhất 50 ký tự',
    en: 'Receipt number: at most 50 characters',
  },
  'serving.problem.failed': {
    vi: 'Máy chủ chưa lưu được. Những gì đã điền vẫn còn: hãy bấm lần nữa',
    en: 'The server could not save it. What you entered is still here: try again',
  },
} as const satisfies Messages;
