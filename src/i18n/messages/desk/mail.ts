import type { Messages } from '../../messages.ts';

/** Letters by e-mail to readers and to the desk. */
export const deskMail = {
  'desk.mail.reader.sent.subject': { vi: 'Đã nhận phiếu {code}', en: 'Request {code} is in' },
  'desk.mail.reader.sent.text': {
    vi: '{archive} đã nhận phiếu {code} của bạn.\n\nTrả lời chậm nhất ngày {day}. Theo dõi phiếu, trao đổi với phòng đọc, rút tài liệu hoặc xóa dữ liệu tại:\n{link}\n\nĐường dẫn này chỉ dành cho bạn: ai có nó đều xem được phiếu.',
    en: '{archive} has received your request {code}.\n\nYou will have an answer no later than {day}. Follow the request, write to the reading room, withdraw records or erase your data here:\n{link}\n\nThe link is yours alone: whoever has it can see the request.',
  },
  'desk.mail.reader.moved.subject': {
    vi: 'Phiếu {code}: {state}',
    en: 'Request {code}: {state}',
  },
  'desk.mail.reader.moved.text': {
    vi: 'Phiếu {code} có thay đổi: {state}. Xem tại:\n{link}\n\n{archive}',
    en: 'There is news of your request {code}: {state}. See it here:\n{link}\n\n{archive}',
  },
  'desk.mail.reader.silent.text': {
    vi: 'Phòng đọc đã hỏi lại về phiếu {code} và chưa nhận được trả lời, nên đóng phiếu. Nếu bạn vẫn cần tài liệu, hãy trả lời tại đây, phiếu được mở lại và xét tiếp:\n{link}\n\n{archive}',
    en: 'The reading room asked you something about request {code}, had no answer and closed it. If you still need the records, answer here: the request is then opened again and reviewed further:\n{link}\n\n{archive}',
  },
  'desk.mail.reader.foot': {
    vi: 'Xem phiếu {code} ({state}) và trả lời tại:\n{link}',
    en: 'See request {code} ({state}) and answer here:\n{link}',
  },
  'desk.mail.desk.sent.subject': {
    vi: 'Phiếu mới {code}, trả lời chậm nhất {day}',
    en: 'New request {code}, to be answered by {day}',
  },
  'desk.mail.desk.sent.text': {
    vi: 'Phiếu {code} vừa đến bàn trực. Trả lời chậm nhất ngày {day}.\n{link}',
    en: 'Request {code} has reached the desk. It is to be answered by {day}.\n{link}',
  },
  'desk.mail.desk.moved.subject': {
    vi: 'Phiếu {code}: người đọc vừa viết hoặc rút tài liệu',
    en: 'Request {code}: the reader has written or withdrawn',
  },
  'desk.mail.desk.moved.text': {
    vi: 'Phiếu {code} ({state}) vừa được người đọc thay đổi. Trả lời chậm nhất ngày {day}.\n{link}',
    en: 'The reader has changed request {code} ({state}). It is to be answered by {day}.\n{link}',
  },
} as const satisfies Messages;
