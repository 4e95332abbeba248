import type { Messages } from '#src/i18n/messages.ts';

/** The way into the virtual reading room: the code, and the undertaking. */
export const grantedEnter = {
  'granted.enter': { vi: 'Vào phòng đọc ảo', en: 'Enter the virtual reading room' },
  'granted.askLead': {
    vi: 'Để vào, bạn cần một mã sáu chữ số. Mã được gửi tới địa chỉ thư điện tử ghi trên phiếu yêu cầu; nếu phiếu không ghi, phòng đọc đưa mã cho bạn.',
    en: 'To enter, you need a six-digit code. It is sent to the e-mail address on your request; without one, the reading room gives it to you.',
  },
  'granted.askCode': { vi: 'Gửi mã cho tôi', en: 'Send me a code' },
  'granted.codeMailed': {
    vi: 'Nếu phiếu yêu cầu ghi địa chỉ thư điện tử, mã đã được gửi tới đó. Mã dùng được một lần, trong 15 phút.',
    en: 'If your request gives an e-mail address, the code has been sent there. It works once, for 15 minutes.',
  },
  'granted.codeHanded': {
    vi: 'Hãy hỏi phòng đọc mã sáu chữ số. Mã dùng được một lần, trong 15 phút.',
    en: 'Ask the reading room for the six-digit code. It works once, for 15 minutes.',
  },
  'granted.code': { vi: 'Mã sáu chữ số', en: 'Six-digit code' },
  'granted.codeWrong': {
    vi: 'Mã không đúng, đã dùng hoặc đã quá hạn. Hãy gõ lại, hoặc xin mã mới.',
    en: 'This code is wrong, used or too old. Type it again, or ask for a new one.',
  },
  'granted.codeAgain': { vi: 'Gửi mã mới', en: 'Send a new code' },
  'granted.continue': { vi: 'Tiếp tục', en: 'Continue' },
  'granted.undertaking': { vi: 'Cam kết của người đọc', en: 'Undertaking of the reader' },
  'granted.endedOther': {
    vi: 'Phiên đọc của bạn trên thiết bị khác đã đóng: mỗi quyền đọc chỉ mở trên một thiết bị.',
    en: 'Your session on another device has been closed: a grant opens on one device at a time.',
  },
  'granted.agree': {
    vi: 'Tôi đã đọc và cam kết thực hiện những điều trên',
    en: 'I have read the above and undertake to keep to it',
  },
  'granted.agreeMissing': {
    vi: 'Hãy đánh dấu vào ô cam kết để đọc tài liệu.',
    en: 'Tick the undertaking to read the records.',
  },
  'granted.agreeAndRead': { vi: 'Cam kết và vào đọc', en: 'Agree and read' },
  'granted.problems': { vi: 'Cần xem lại', en: 'There is a problem' },
} as const satisfies Messages;
