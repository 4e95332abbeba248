import type { Messages } from '#src/i18n/messages.ts';

/** Letters to send manually, and the delivery state of letters. */
export const workLetters = {
  'work.letters': { vi: 'Thư cần gửi', en: 'Letters to send' },
  'work.lettersLead': {
    vi: 'Chưa có máy chủ thư. Chép hoặc in từng thư, gửi đi, rồi bấm “Đã gửi”.',
    en: 'There is no mail server. Copy or print each letter, send it, then press “Sent”.',
  },
  'work.lettersMailed': {
    vi: 'Máy chủ thư tự gửi các thư này; thư ở lại đây là thư chưa gửi được.',
    en: 'The mail server sends these automatically; letters listed here have not been sent yet.',
  },
  'work.noLetters': { vi: 'Không có thư nào cần gửi.', en: 'There are no letters to send.' },
  'work.letterTo': { vi: 'Gửi tới', en: 'To' },
  'work.letterSubject': { vi: 'Về việc', en: 'Subject' },
  'work.mark.sent': { vi: 'Đã gửi', en: 'Sent' },
  'work.mark.unsent': { vi: 'Chưa gửi', en: 'Not sent' },
  'work.mark.retried': { vi: 'Thử gửi lại', en: 'Try again' },
  'work.markOf.sent': { vi: 'Đã gửi thư về phiếu {code}', en: 'Letter about {code} sent' },
  'work.markOf.unsent': {
    vi: 'Chưa gửi thư về phiếu {code}',
    en: 'Letter about {code} not sent',
  },
  'work.markOf.retried': {
    vi: 'Thử gửi lại thư về phiếu {code}',
    en: 'Try the letter about {code} again',
  },
  'work.markTooLate': {
    vi: 'Chưa có gì thay đổi: thư này đã được gửi, được người khác đánh dấu, hoặc đã xóa cùng phiếu. Danh sách dưới đây là hiện nay',
    en: 'Nothing has changed: the letter was already sent, marked by someone else, or erased with its request. The list below is up to date',
  },
  'work.lettersMore': {
    vi: 'Hiện {shown} thư cũ nhất trong {count} thư; gửi xong các thư này sẽ thấy các thư sau.',
    en: 'Showing the oldest {shown} of {count} letters; the next ones appear when these are sent.',
  },
  'work.letterRefused': {
    vi: 'Máy chủ thư của người nhận từ chối hẳn (mã {refusal}), nên thư không được thử lại nữa. Hãy xem địa chỉ có đúng không, báo người đọc bằng cách khác rồi bấm “Đã gửi”, hoặc thử gửi lại.',
    en: 'The recipient’s mail server rejected the letter permanently (reply {refusal}), so it will not be tried again. Check the address, tell the reader by other means and press “Sent”, or try again.',
  },
  'work.letterTries': {
    vi: 'Máy chủ thư chưa nhận, đã thử {count} lần; sẽ tự thử lại.',
    en: {
      one: 'The mail server has not accepted the letter yet, after {count} attempt; it will be tried again.',
      other:
        'The mail server has not accepted the letter yet, after {count} attempts; it will be tried again.',
    },
  },
  'work.markedLetters': { vi: 'Vừa đánh dấu đã gửi', en: 'Marked as sent' },
  'work.markedLettersHint': {
    vi: 'Bấm nhầm thì bấm “Chưa gửi”: thư trở lại danh sách. Cả hai lần bấm đều có trong nhật ký của phiếu.',
    en: 'If you pressed it by mistake, press “Not sent”: the letter returns to the list. Both are recorded in the request’s log.',
  },
  'work.letterLog': { vi: 'Nhật ký thư', en: 'Letter log' },
  'work.letterTo.reader': { vi: 'người đọc', en: 'the reader' },
  'work.letterTo.desk': { vi: 'bàn trực', en: 'the desk' },
  'work.letterDid.sent': { vi: 'đã gửi thư cho {to}', en: 'sent the letter to {to}' },
  'work.letterDid.unsent': {
    vi: 'báo lại: chưa gửi thư cho {to}',
    en: 'reported that the letter to {to} was not sent',
  },
  'work.letterDid.dropped-as-spam': {
    vi: 'bỏ thư chưa gửi tới {to}, vì phiếu là thư rác',
    en: 'dropped the unsent letter to {to} because the request is spam',
  },
  'work.letterDid.refused': {
    vi: 'máy chủ thư từ chối thư gửi {to} (mã {code})',
    en: 'the mail server rejected the letter to {to} (reply {code})',
  },
  'work.letterDid.dropped': {
    vi: 'bỏ thư gửi {to}: phiếu không còn địa chỉ thư',
    en: 'dropped the letter to {to}: the request no longer has an address',
  },
  'work.letterDid.retried': {
    vi: 'cho gửi lại thư tới {to}',
    en: 'asked for the letter to {to} to be tried again',
  },
} as const satisfies Messages;
