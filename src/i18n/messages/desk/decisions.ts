import type { Messages } from '#src/i18n/messages.ts';

/** The decision on a record, and its legal basis. */
export const deskDecisions = {
  'desk.item.pending': { vi: 'Chưa có quyết định', en: 'No decision yet' },
  'desk.item.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'desk.item.allow-reading': {
    vi: 'Được đọc từ {from} đến hết {until}',
    en: 'May be read from {from} to {until}',
  },
  'desk.item.allow-reading-online': {
    vi: 'Được đọc trên phòng đọc ảo từ {from} đến hết {until}',
    en: 'May be read in the virtual reading room from {from} to {until}',
  },
  'desk.item.online-copy': {
    vi: '{copy}, tải về từ phòng đọc ảo',
    en: '{copy}, to be downloaded from the virtual reading room',
  },
  'desk.item.allow-copy': { vi: 'Được cấp bản sao', en: 'A copy has been granted' },
  'desk.item.allow-certified': {
    vi: 'Được cấp bản sao có xác thực',
    en: 'A certified copy has been granted',
  },
  'desk.item.refuse': {
    vi: 'Từ chối: {reason}. Căn cứ: {basis}',
    en: 'Refused: {reason}. Legal basis: {basis}',
  },
  'desk.refusal.interests': {
    vi: 'có thể gây hại cho lợi ích quốc gia, công cộng, cơ quan hoặc cá nhân',
    en: 'could harm the interests of the nation, the public, a body or a person',
  },
  'desk.refusal.privacy': {
    vi: 'liên quan đời sống riêng tư, bí mật cá nhân, gia đình',
    en: 'concerns private life, personal or family secrets',
  },
  'desk.refusal.business': { vi: 'có bí mật kinh doanh', en: 'contains business secrets' },
  'desk.refusal.damaged': {
    vi: 'tài liệu hỏng nặng, chưa được tu bổ',
    en: 'badly damaged and not yet restored',
  },
  'desk.refusal.processing': { vi: 'đang chỉnh lý', en: 'still being arranged' },
  'desk.refusal.donor': {
    vi: 'điều kiện của người tặng hoặc cơ quan hình thành',
    en: 'conditions of the donor or creating body',
  },
  'desk.refusal.purpose': {
    vi: 'mục đích đã ghi không cần đến tài liệu này',
    en: 'the stated purpose does not need this record',
  },
  'desk.refusal.not-held': {
    vi: 'cơ quan lưu trữ không giữ tài liệu này',
    en: 'the archive does not hold this record',
  },
  'desk.basis.interests': {
    vi: 'Điều 25 Luật Lưu trữ số 33/2024/QH15',
    en: 'Law on Archives 33/2024/QH15, Article 25',
  },
  'desk.basis.privacy': {
    vi: 'Điều 25 Luật Lưu trữ số 33/2024/QH15; Điều 38 Bộ luật Dân sự',
    en: 'Law on Archives 33/2024/QH15, Article 25; Civil Code, Article 38',
  },
  'desk.basis.business': {
    vi: 'Điều 25 Luật Lưu trữ số 33/2024/QH15; Điều 7 Luật Tiếp cận thông tin',
    en: 'Law on Archives 33/2024/QH15, Article 25; Law on Access to Information, Article 7',
  },
  'desk.basis.damaged': {
    vi: 'Điều 25 Luật Lưu trữ số 33/2024/QH15',
    en: 'Law on Archives 33/2024/QH15, Article 25',
  },
  'desk.basis.processing': {
    vi: 'Điều 25 Luật Lưu trữ số 33/2024/QH15',
    en: 'Law on Archives 33/2024/QH15, Article 25',
  },
  'desk.basis.donor': {
    vi: 'thỏa thuận với người tặng hoặc cơ quan hình thành tài liệu',
    en: 'the agreement with the donor or creating body',
  },
  'desk.basis.purpose': {
    vi: 'nội quy phòng đọc và mục đích ghi trong phiếu',
    en: 'rules of the reading room and the purpose stated in the request',
  },
  'desk.basis.not-held': {
    vi: 'mục lục hồ sơ của cơ quan lưu trữ',
    en: 'the inventories of the archive',
  },
  'desk.appeal': {
    vi: 'Nếu không đồng ý với việc từ chối, trong 90 ngày kể từ ngày nhận trả lời, bạn có quyền khiếu nại bằng văn bản với người đứng đầu cơ quan lưu trữ.',
    en: 'If you disagree with a refusal, you may complain in writing to the head of the archive within 90 days of receiving the answer.',
  },
  'desk.letter.reader': { vi: 'bạn đọc', en: 'reader' },
  'desk.letter.writtenName': {
    vi: '“{name}” (tên ghi trong phiếu)',
    en: '“{name}” (name as written in the request)',
  },
} as const satisfies Messages;
