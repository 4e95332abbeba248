import type { Messages } from '../../messages.ts';

/** Why nothing was kept in the reader register, and what to do. */
export const registerProblems = {
  'register.problems': { vi: 'Chưa ghi vào sổ', en: 'Not kept' },
  'register.problem.no-papers': {
    vi: 'Chọn ít nhất một loại giấy tờ đã xem',
    en: 'Choose at least one kind of paper that was seen',
  },
  'register.problem.may-have-card': {
    vi: 'Có thể người này đã có thẻ: xem các thẻ dưới đây, mở thẻ đã có hoặc xác nhận lập thẻ mới',
    en: 'This reader may have a card: look at the cards below, then open one or confirm a new one',
  },
  'register.problem.nothing-changed': {
    vi: 'Chưa có gì thay đổi so với thẻ',
    en: 'Nothing differs from the card',
  },
  'register.problem.made-before': {
    vi: 'Trang này đã lập một thẻ khác. Bấm lần nữa để lập thêm thẻ mới',
    en: 'This page has made another card. Press again to make a new one',
  },
  'register.problem.not-kept': {
    vi: 'Máy chủ chưa lưu được. Những gì đã điền vẫn còn: hãy bấm lần nữa, thẻ không bị lập hai lần',
    en: 'The server could not keep it. What you typed is still here: press again; no card is made twice',
  },
  'register.problem.changed-meanwhile': {
    vi: 'Có người vừa thay đổi thẻ hoặc lượt này. Xem lại rồi làm tiếp',
    en: 'Somebody has just changed this card or visit. Look again, then go on',
  },
  'register.problem.expired': {
    vi: 'Thẻ đã hết hạn: gia hạn rồi ghi giờ vào',
    en: 'The card has expired: renew it, then note the time in',
  },
  'register.problem.ended': {
    vi: 'Thẻ đã thu hồi, không dùng được nữa',
    en: 'The card was withdrawn and cannot be used any more',
  },
  'register.problem.erased': {
    vi: 'Dữ liệu của thẻ này đã xóa hoặc hỏng: không so được tên',
    en: 'The data of this card are erased or damaged: there is no name to compare',
  },
  'register.problem.already-in': {
    vi: 'Người đọc này đang ở phòng đọc: ghi giờ ra trước',
    en: 'This reader is in the reading room: note the time out first',
  },
  'register.problem.still-in': {
    vi: 'Người đọc còn ở phòng đọc: ghi giờ ra trước',
    en: 'The reader is still in the reading room: note the time out first',
  },
  'register.problem.no-reason': { vi: 'Chọn một lý do', en: 'Choose a reason' },
  'register.problem.not-allowed': {
    vi: 'Xóa dữ liệu cá nhân do lãnh đạo làm',
    en: 'Personal data are erased by the head',
  },
  'register.problem.no-card': {
    vi: 'Không có thẻ mang số ấy: kiểm tra lại số thẻ',
    en: 'There is no card of this number: check the number',
  },
  'register.problem.failed': {
    vi: 'Máy chủ chưa lưu được. Những gì đã điền vẫn còn: hãy bấm lần nữa',
    en: 'The server could not keep it. What you typed is still here: press again',
  },
} as const satisfies Messages;
