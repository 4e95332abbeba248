import type { Messages } from '#src/i18n/messages.ts';

/** E-mails to readers and to the desk. */
export const deskMail = {
  'desk.mail.reader.sent.subject': { vi: 'Đã nhận phiếu {code}', en: 'Request {code} received' },
  'desk.mail.reader.sent.text': {
    vi: '{archive} đã nhận phiếu {code} của bạn.\n\nTrả lời chậm nhất ngày {day}. Theo dõi phiếu, trao đổi với phòng đọc, rút tài liệu hoặc xóa dữ liệu tại:\n{link}\n\nĐường dẫn này chỉ dành cho bạn: ai có nó đều xem được phiếu.',
    en: '{archive} has received your request {code}.\n\nYou will have an answer no later than {day}. Follow the request, write to the reading room, withdraw records or erase your data at:\n{link}\n\nThis link is only for you: anyone who has it can see the request.',
  },
  'desk.mail.reader.moved.subject': {
    vi: 'Phiếu {code}: {state}',
    en: 'Request {code}: {state}',
  },
  'desk.mail.reader.moved.text': {
    vi: 'Phiếu {code} có thay đổi: {state}. Xem tại:\n{link}\n\n{archive}',
    en: 'Your request {code} has changed: {state}. See it at:\n{link}\n\n{archive}',
  },
  'desk.mail.reader.silent.text': {
    vi: 'Phòng đọc đã hỏi lại về phiếu {code} và chưa nhận được trả lời, nên đóng phiếu. Nếu bạn vẫn cần tài liệu, hãy trả lời tại đây, phiếu được mở lại và xét tiếp:\n{link}\n\n{archive}',
    en: 'The reading room asked you a question about request {code} and, having had no answer, closed the request. If you still need the records, answer here and the request will be reopened:\n{link}\n\n{archive}',
  },
  'desk.mail.reader.footOnline': {
    vi: 'Xem phiếu {code} ({state}), vào phòng đọc ảo và trả lời tại:\n{link}',
    en: 'See request {code} ({state}), enter the virtual reading room and reply at:\n{link}',
  },
  'desk.mail.reader.foot': {
    vi: 'Xem phiếu {code} ({state}) và trả lời tại:\n{link}',
    en: 'See request {code} ({state}) and reply at:\n{link}',
  },
  'desk.mail.desk.sent.subject': {
    vi: 'Phiếu mới {code}, trả lời chậm nhất {day}',
    en: 'New request {code}, answer due by {day}',
  },
  'desk.mail.desk.sent.text': {
    vi: 'Phiếu {code} vừa đến bàn trực. Trả lời chậm nhất ngày {day}.\n{link}',
    en: 'Request {code} has arrived. Answer due by {day}.\n{link}',
  },
  'desk.mail.desk.moved.subject': {
    vi: 'Phiếu {code}: người đọc vừa viết hoặc rút tài liệu',
    en: 'Request {code}: the reader has written or withdrawn records',
  },
  'desk.mail.desk.moved.text': {
    vi: 'Phiếu {code} ({state}) vừa được người đọc thay đổi. Trả lời chậm nhất ngày {day}.\n{link}',
    en: 'The reader has changed request {code} ({state}). Answer due by {day}.\n{link}',
  },
  'desk.mail.code.subject': {
    vi: 'Mã vào phòng đọc ảo: {code}',
    en: 'Code for the virtual reading room: {code}',
  },
  'desk.mail.code.text': {
    vi: 'Mã vào phòng đọc ảo của bạn là {code}, dùng được một lần trong 15 phút.\n\nBạn không xin mã này thì không cần làm gì: không có mã thì đường dẫn của bạn không mở được tài liệu nào.\n\n{archive}',
    en: 'Your code for the virtual reading room is {code}. It can be used once within 15 minutes.\n\nIf you have not asked for it, you need not do anything: without the code, your link opens no records.\n\n{archive}',
  },
} as const satisfies Messages;
