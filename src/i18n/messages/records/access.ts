import type { Messages } from '#src/i18n/messages.ts';

/** Access to a record: who has it, why it is closed, how to request it. */
export const recordAccess = {
  'records.access': { vi: 'Chế độ sử dụng', en: 'Access' },
  'records.accessOpen': {
    vi: 'Ai cũng đọc được tại đây, không cần đăng ký.',
    en: 'Anyone may read it here without registering.',
  },
  'records.accessOpenRecord': {
    vi: 'Ai cũng được đọc. Tài liệu chưa số hóa được đọc tại phòng đọc.',
    en: 'Anyone may read it. Anything not digitised can be read in the reading room.',
  },
  'records.accessOpenPaper': {
    vi: 'Ai cũng được đọc. Cơ quan lưu trữ trả lời phiếu yêu cầu trong {count} ngày làm việc.',
    en: {
      one: 'Anyone may read it. The archive answers requests within {count} working day.',
      other: 'Anyone may read it. The archive answers requests within {count} working days.',
    },
  },
  'records.accessMixed': {
    vi: 'Ai cũng đọc được tại đây, trừ trang {pages} sử dụng có điều kiện.',
    en: {
      one: 'Anyone may read it here, except page {pages}, which is restricted.',
      other: 'Anyone may read it here, except pages {pages}, which are restricted.',
    },
  },
  'records.conditionalFonds': {
    vi: 'Phông này sử dụng có điều kiện',
    en: 'Access to this fonds is restricted',
  },
  'records.conditionalFile': {
    vi: 'Hồ sơ này sử dụng có điều kiện',
    en: 'Access to this file is restricted',
  },
  'records.conditionalItem': {
    vi: 'Tài liệu này sử dụng có điều kiện',
    en: 'Access to this item is restricted',
  },
  'records.conditionalWhat': {
    vi: 'Nội dung và hình ảnh không có tại đây; chỉ có những thông tin được phép công bố.',
    en: 'Its content and images are not online; only information that may be published is shown.',
  },
  'records.reason': { vi: 'Lý do', en: 'Reason' },
  'records.basis': { vi: 'Căn cứ', en: 'Basis' },
  'records.opensOn': { vi: 'Mở ngày', en: 'Opens on' },
  'records.opensUnknown': { vi: 'chưa xác định ngày mở', en: 'no opening date set' },
  'records.howToAsk': { vi: 'Cách xin đọc', en: 'How to request access' },
  'records.from.fonds': {
    vi: 'Quy định này áp dụng cho cả phông.',
    en: 'This rule applies to the whole fonds.',
  },
  'records.from.file': {
    vi: 'Quy định này áp dụng cho cả hồ sơ.',
    en: 'This rule applies to the whole file.',
  },
  'records.from.item': {
    vi: 'Quy định này áp dụng cho cả tài liệu.',
    en: 'This rule applies to the whole item.',
  },
  'records.askConditional': {
    vi: 'Bạn có thể gửi phiếu yêu cầu. Cơ quan lưu trữ trả lời trong {count} ngày làm việc.',
    en: {
      one: 'You can request to read it. The archive answers within {count} working day.',
      other: 'You can request to read it. The archive answers within {count} working days.',
    },
  },
  'records.reasonUnstated': {
    vi: 'Thuộc danh mục tài liệu tiếp cận có điều kiện',
    en: 'Listed among records with restricted access',
  },
  'records.notYetOpen': { vi: 'Chưa đến ngày mở', en: 'Not yet open' },
} as const satisfies Messages;
