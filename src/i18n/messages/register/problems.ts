import type { Messages } from '#src/i18n/messages.ts';

/** Why the reader register was not changed, and what to do. */
export const registerProblems = {
  'register.problems': { vi: 'Chưa ghi vào sổ', en: 'Not saved' },
  'register.problem.no-papers': {
    vi: 'Chọn ít nhất một loại giấy tờ đã xem',
    en: 'Choose at least one kind of document that was seen',
  },
  'register.problem.may-have-card': {
    vi: 'Có thể người này đã có thẻ: xem các thẻ dưới đây, mở thẻ đã có hoặc xác nhận lập thẻ mới',
    en: 'This reader may have a card: look at the cards below, then open one or confirm a new one',
  },
  'register.problem.nothing-changed': {
    vi: 'Chưa có gì thay đổi so với thẻ',
    en: 'Nothing has been changed on the card',
  },
  'register.problem.made-before': {
    vi: 'Trang này đã lập một thẻ khác. Bấm lần nữa để lập thêm thẻ mới',
    en: 'A card has already been created from this page. Press again to create another',
  },
  'register.problem.not-kept': {
    vi: 'Máy chủ chưa lưu được. Những gì đã điền vẫn còn: hãy bấm lần nữa, thẻ không bị lập hai lần',
    en: 'The server could not save it. What you entered is still here: try again; no card is created twice',
  },
  'register.problem.changed-meanwhile': {
    vi: 'Có người vừa thay đổi thẻ hoặc lượt này. Xem lại rồi làm tiếp',
    en: 'Someone has just changed this card or visit. Review it, then go on',
  },
  'register.problem.expired': {
    vi: 'Thẻ đã hết hạn: gia hạn rồi ghi giờ vào',
    en: 'The card has expired: renew it, then record the time in',
  },
  'register.problem.ended': {
    vi: 'Thẻ đã thu hồi, không dùng được nữa',
    en: 'The card has been withdrawn and can no longer be used',
  },
  'register.problem.erased': {
    vi: 'Dữ liệu của thẻ này đã xóa hoặc hỏng: không so được tên',
    en: 'The data of this card have been erased or are damaged: there is no name to compare',
  },
  'register.problem.already-in': {
    vi: 'Người đọc này đang ở phòng đọc: ghi giờ ra trước',
    en: 'This reader is already in the reading room: record the time out first',
  },
  'register.problem.still-in': {
    vi: 'Người đọc còn ở phòng đọc: ghi giờ ra trước',
    en: 'The reader is still in the reading room: record the time out first',
  },
  'register.problem.no-reason': { vi: 'Chọn một lý do', en: 'Choose a reason' },
  'register.problem.not-allowed': {
    vi: 'Xóa dữ liệu cá nhân do lãnh đạo làm',
    en: 'Only the head of the archive can erase personal data',
  },
  'register.problem.no-card': {
    vi: 'Không có thẻ mang số ấy: kiểm tra lại số thẻ',
    en: 'No card has this number: check the number',
  },
  'register.problem.failed': {
    vi: 'Máy chủ chưa lưu được. Những gì đã điền vẫn còn: hãy bấm lần nữa',
    en: 'The server could not save it. What you entered is still here: try again',
  },
} as const satisfies Messages;
