import type { Messages } from '#src/i18n/messages.ts';

/** Letters to readers about their seats in the reading room. */
export const seatLetters = {
  'seats.letter.booked.subject': {
    vi: 'Phiếu {code}: đã đặt chỗ ở phòng đọc',
    en: 'Request {code}: your seat in the reading room is booked',
  },
  'seats.letter.booked.text': {
    vi: '{archive} đã đặt chỗ ở phòng đọc cho phiếu {code} của bạn:\n\n{which}\n{address}\n\nTệp lịch gửi kèm thêm buổi này vào lịch của bạn.',
    en: '{archive} has booked a seat in the reading room for your request {code}:\n\n{which}\n{address}\n\nThe attached calendar file adds this session to your calendar.',
  },
  'seats.letter.moved.subject': {
    vi: 'Phiếu {code}: đã đổi chỗ ở phòng đọc',
    en: 'Request {code}: your seat in the reading room has changed',
  },
  'seats.letter.moved.text': {
    vi: '{archive} đã đổi chỗ ở phòng đọc của phiếu {code}. Chỗ của bạn nay là:\n\n{which}\n{address}\n\nTệp lịch gửi kèm sửa lại buổi này trong lịch của bạn.',
    en: '{archive} has moved the seat in the reading room for your request {code}. Your seat is now:\n\n{which}\n{address}\n\nThe attached calendar file updates this session in your calendar.',
  },
  'seats.letter.cancelled.subject': {
    vi: 'Phiếu {code}: đã hủy chỗ ở phòng đọc',
    en: 'Request {code}: your seat in the reading room has been cancelled',
  },
  'seats.letter.cancelled.text': {
    vi: 'Chỗ ở phòng đọc của phiếu {code} đã hủy, không còn giữ cho bạn:\n\n{which}\n\nTệp lịch gửi kèm xóa buổi này khỏi lịch của bạn.',
    en: 'The seat in the reading room for your request {code} has been cancelled and is no longer reserved for you:\n\n{which}\n\nThe attached calendar file removes this session from your calendar.',
  },
  'seats.letter.foot': {
    vi: 'Giờ ghi trong thư là giờ Việt Nam (UTC+7). Xem phiếu và viết cho phòng đọc tại:\n{link}\n\nĐường dẫn này chỉ dành cho bạn.\n\n{archive}',
    en: 'Times are Vietnam time (UTC+7). See the request and write to the reading room at:\n{link}\n\nThis link is only for you.\n\n{archive}',
  },
  'seats.letter.about': { vi: 'về chỗ ngồi thứ {number}', en: 'about seat booking {number}' },
  'seats.letter.none': {
    vi: 'Người đọc không có địa chỉ thư điện tử nên không có thư nào được gửi: hãy báo trực tiếp hoặc qua điện thoại mỗi khi đặt, đổi hoặc hủy chỗ.',
    en: 'The reader has no e-mail address, so no letter is sent: tell the reader in person or by telephone whenever a seat is booked, moved or cancelled.',
  },
  'seats.letter.fileOf': {
    vi: 'Tải thư (.eml) của phiếu {code}',
    en: 'Download the letter (.eml) of request {code}',
  },
  'seats.letter.file': { vi: 'Tải thư (.eml)', en: 'Download the letter (.eml)' },
} as const satisfies Messages;
