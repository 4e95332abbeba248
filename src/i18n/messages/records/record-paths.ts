import type { Messages } from '#src/i18n/messages.ts';

/** Citations of a record, and redirects of old URLs. */
export const recordPaths = {
  'records.citation': { vi: 'Cách trích dẫn', en: 'How to cite' },
  'records.citationVi': { vi: 'Theo cách trích dẫn của Việt Nam', en: 'Vietnamese form' },
  'records.citationEn': { vi: 'Bằng tiếng Anh', en: 'In English' },
  'records.citationFormats': {
    vi: 'Cho phần mềm quản lý trích dẫn',
    en: 'For citation software',
  },
  'records.copyFormat': { vi: 'Sao chép dạng {name}', en: 'Copy {name}' },
  'records.copy': { vi: 'Sao chép', en: 'Copy' },
  'records.copyCitationVi': {
    vi: 'Sao chép trích dẫn tiếng Việt',
    en: 'Copy the Vietnamese citation',
  },
  'records.copyCitationEn': { vi: 'Sao chép trích dẫn tiếng Anh', en: 'Copy the English citation' },
  'records.copied': { vi: 'Đã sao chép', en: 'Copied' },
  'records.copyFailed': {
    vi: 'Chưa sao chép được: hãy bôi đen đoạn văn rồi sao chép',
    en: 'Could not copy: select the text and copy it manually',
  },
  'records.permalink': { vi: 'Đường dẫn cố định', en: 'Permanent link' },
  'records.permalinkNote': {
    vi: 'Địa chỉ này không đổi và không bao giờ dùng cho tài liệu khác.',
    en: 'This address does not change and will never be used for another record.',
  },

  'records.withdrawn.title.fonds': {
    vi: 'Phông này đã được rút khỏi trang',
    en: 'This fonds has been withdrawn',
  },
  'records.withdrawn.title.file': {
    vi: 'Hồ sơ này đã được rút khỏi trang',
    en: 'This file has been withdrawn',
  },
  'records.withdrawn.title.item': {
    vi: 'Tài liệu này đã được rút khỏi trang',
    en: 'This item has been withdrawn',
  },
  'records.withdrawn.text': {
    vi: 'Cơ quan lưu trữ không còn giới thiệu tài liệu này trên trang. Mã của nó không dùng lại cho tài liệu khác.',
    en: 'The archive no longer shows this record here. Its code will not be used for another record.',
  },
  'records.withdrawn.code': { vi: 'Mã', en: 'Code' },
  'records.withdrawn.name': { vi: 'Tên', en: 'Title' },
  'records.withdrawn.on': { vi: 'Ngày rút', en: 'Withdrawn on' },
  'records.withdrawn.note': { vi: 'Lời của cơ quan lưu trữ', en: 'Note from the archive' },
  'records.withdrawn.ask': {
    vi: 'Cần biết thêm, xin liên hệ phòng đọc:',
    en: 'To find out more, contact the reading room:',
  },
  'records.moved.title': { vi: 'Tài liệu này đã đổi mã', en: 'This record has a new code' },
  'records.moved.text': {
    vi: 'Địa chỉ bạn mở mang mã cũ. Xin dùng địa chỉ mới:',
    en: 'The address you opened contains a former code. Please use the new address:',
  },
} as const satisfies Messages;
