import type { Messages } from '../../messages.ts';

/** The clock of a granted reading, and what it says when the reading ends. */
export const grantedClock = {
  'granted.clock': { vi: 'Thời gian đọc', en: 'Reading time' },
  'granted.until': { vi: 'Đọc được đến {time}.', en: 'Open to you until {time}.' },
  'granted.left': { vi: 'Còn {minutes}:{seconds}', en: '{minutes}:{seconds} left' },
  'granted.warning': {
    vi: 'Còn {count} phút nữa là hết thời gian đọc.',
    en: {
      one: '{count} minute of reading time left.',
      other: '{count} minutes of reading time left.',
    },
    note: 'Announced once at 5 minutes and once at 1 minute',
  },
  'granted.offline': {
    vi: 'Chưa liên lạc được với phòng đọc, đang thử lại. Bạn vẫn đọc được những trang đã tải.',
    en: 'The reading room cannot be reached; trying again. You can still read the pages already loaded.',
  },
  'granted.giveBack': { vi: 'Trả sớm', en: 'Return early' },
  'granted.giveBackHint': {
    vi: 'Trả rồi thì không mở lại được những trang này, và ghi chép trên trang bị xóa. Hãy tải ghi chép về trước khi trả.',
    en: 'Once returned, these pages cannot be opened again, and your notes on this page are deleted. Download your notes first.',
  },
  'granted.giveBackNow': { vi: 'Trả ngay', en: 'Return now' },
  'granted.leaveNow': { vi: 'Thoát', en: 'Sign out' },
  'granted.leaveHint': {
    vi: 'Thoát khỏi trình duyệt này; quyền đọc vẫn còn',
    en: 'Sign out of this browser; the grant stays',
  },
  'granted.noPrint': {
    vi: 'Tài liệu này chỉ đọc trên màn hình của phòng đọc, không in được. Cần bản sao, hãy gửi yêu cầu cho phòng đọc.',
    en: 'This record may only be read on the screen of the reading room, not printed. To get a copy, send a request to the reading room.',
  },
  'granted.endedTitle': { vi: 'Đã hết thời gian đọc', en: 'The reading time is over' },
  'granted.ended': {
    vi: 'Các trang đã được gỡ khỏi màn hình. Muốn đọc tiếp, hãy gửi yêu cầu mới cho phòng đọc.',
    en: 'The pages have been removed from the screen. To read on, send a new request to the reading room.',
  },
  'granted.refusedTitle': { vi: 'Phiên đọc đã đóng', en: 'This reading session is closed' },
  'granted.refused': {
    vi: 'Các trang đã được gỡ khỏi màn hình. Hãy mở lại đường dẫn trong thư của phòng đọc để vào lại, rồi bấm “Mở lại chỗ đang đọc”. Nếu không vào được, hãy hỏi phòng đọc.',
    en: 'The pages have been removed from the screen. Open the link in the letter from the reading room again to sign in, then choose “Back to where I was”. If that fails, ask the reading room.',
  },
  'granted.back': { vi: 'Mở lại chỗ đang đọc', en: 'Back to where I was' },
  'granted.leave': { vi: 'Về phòng đọc', en: 'Go to the reading room' },
  'granted.notes': { vi: 'Ghi chép', en: 'Notes' },
  'granted.notesHint': {
    vi: 'Ghi chép chỉ nằm trong thẻ này của trình duyệt, mất khi đóng thẻ hoặc trả tài liệu. Hãy tải về để giữ.',
    en: 'Notes stay in this browser tab only, and are lost when you close it or return the records. Download them to keep them.',
  },
  'granted.notesFull': {
    vi: 'Trình duyệt không giữ được ghi chép này. Hãy tải về trước khi rời trang.',
    en: 'The browser cannot keep these notes. Download them before you leave the page.',
  },
  'granted.notesSave': { vi: 'Tải ghi chép về (.txt)', en: 'Download the notes (.txt)' },
} as const satisfies Messages;
