import type { Messages } from '#src/i18n/messages.ts';

/** Writing letters, messages and notes for a request. */
export const workWriting = {
  'work.letter': { vi: 'Thư trả lời', en: 'Decision letter' },
  'work.letterFate': {
    vi: 'Gửi cùng quyết định. Khi cần người thứ hai, thư chờ người ấy đồng ý; trước đó người đọc không thấy gì.',
    en: 'Sent with the decision. Where a second person must agree, the letter waits for that; until then the reader cannot see it.',
  },
  'work.message': { vi: 'Tin nhắn cho người đọc', en: 'Message to the reader' },
  'work.messageFate': {
    vi: 'Gửi ngay. Đừng viết quyết định ở đây.',
    en: 'Sent at once. Do not write a decision here.',
  },
  'work.letterHint': {
    vi: 'Viết bằng {language}. Người đọc thấy ở trang theo dõi phiếu.',
    en: 'Write in {language}. The reader sees it on the request page.',
  },
  'work.letterMailed': {
    vi: 'Cũng được gửi tới {email}.',
    en: 'It is also sent to {email}.',
  },
  'work.letterByHand': {
    vi: 'Chưa có máy chủ thư: bản gửi tới {email} nằm ở mục “Thư cần gửi”.',
    en: 'There is no mail server: the letter to {email} is listed under “Letters to send”.',
  },
  'work.language.vi': { vi: 'tiếng Việt', en: 'Vietnamese' },
  'work.language.en': { vi: 'tiếng Anh', en: 'English' },
  'work.templateName.letter': { vi: 'Mẫu thư', en: 'Letter template' },
  'work.templateName.message': { vi: 'Mẫu tin nhắn', en: 'Message template' },
  'work.template.letter': { vi: 'Theo quyết định', en: 'To match the decisions' },
  'work.template.message': { vi: 'Hỏi lại người đọc', en: 'A question to the reader' },
  'work.draft.letter': { vi: 'Soạn thư từ mẫu', en: 'Draft the letter' },
  'work.draft.message': { vi: 'Soạn tin nhắn từ mẫu', en: 'Draft the message' },
  'work.preview.letter': { vi: 'Xem trước thư', en: 'Preview the letter' },
  'work.preview.message': { vi: 'Xem trước tin nhắn', en: 'Preview the message' },
  'work.previewTitle': { vi: 'Người đọc sẽ thấy', en: 'What the reader will see' },
  'work.note': { vi: 'Ghi chú nội bộ', en: 'Internal note' },
  'work.noteHint': { vi: 'Người đọc không thấy ghi chú.', en: 'The reader does not see it.' },
} as const satisfies Messages;
