import type { Messages } from '../messages.ts';

/** Requests that ask for the same: which may, what closing one does, and why it cannot be. */
export const doubles = {
  'doubles.likely': { vi: 'Có thể trùng với phiếu khác', en: 'It may be a double of another' },
  'doubles.likelyHint': {
    vi: 'Máy chỉ gợi ý; hãy so hai phiếu trước khi đóng. Không gợi ý theo số điện thoại đơn thuần.',
    en: 'These are suggestions only; compare the two before closing one. A telephone number alone suggests nothing.',
  },
  'doubles.because.reader': {
    vi: 'cùng người đọc, gửi cách nhau không quá 14 ngày',
    en: 'same reader, at most 14 days apart',
  },
  'doubles.because.records': {
    vi: 'hỏi đủ các tài liệu này, gửi cách nhau không quá 7 ngày',
    en: 'asks for all these records, at most 7 days apart',
  },
  'doubles.open': { vi: 'Đóng: trùng với phiếu khác…', en: 'Close as a double of another…' },
  'doubles.title': {
    vi: 'Đóng phiếu {code} vì trùng',
    en: 'Close request {code} as a double',
  },
  'doubles.code': {
    vi: 'Mã phiếu được trả lời thay',
    en: 'Code of the request that is answered instead',
  },
  'doubles.compare': { vi: 'So hai phiếu', en: 'Compare the two' },
  'doubles.closes': { vi: 'Phiếu sẽ đóng: {code}', en: 'Will be closed: {code}' },
  'doubles.keeps': { vi: 'Phiếu được trả lời: {code}', en: 'Will be answered: {code}' },
  'doubles.swap': { vi: 'Đổi chỗ: đóng phiếu {code}', en: 'The other way: close {code}' },
  'doubles.what': { vi: 'Khi đóng', en: 'When it is closed' },
  'doubles.whatHint': {
    vi: 'Hai phiếu dẫn đến nhau; tài liệu và thư không chuyển sang phiếu kia. Người đọc không nhận thư, nhưng trang theo dõi của phiếu đóng sẽ nói:',
    en: 'Each leads to the other; records and letters do not move over. No letter goes out, but the reader’s page of the closed request then says:',
  },
  'doubles.missing': {
    vi: 'Phiếu kia không hỏi những tài liệu sau; đóng phiếu này thì không ai trả lời về chúng:',
    en: 'The other does not ask for these records; once this is closed nobody answers about them:',
  },
  'doubles.otherReader': {
    vi: 'Hai phiếu không có chung thư điện tử, điện thoại cùng tên, hay tên cùng năm sinh: có thể là hai người.',
    en: 'The two share no e-mail, no telephone with name and no name with year of birth: they may be two persons.',
  },
  'doubles.confirm': { vi: 'Đóng phiếu {code}', en: 'Close {code}' },
  'doubles.back': { vi: 'Về phiếu, không đóng', en: 'Back to the request, nothing is closed' },
  'doubles.problem.changed': {
    vi: 'Phiếu vừa thay đổi. Hãy xem lại cả hai rồi bấm lần nữa',
    en: 'The request has just changed. Look at both again, then press again',
  },
  'doubles.problem.other-changed': {
    vi: 'Phiếu kia vừa thay đổi. Hãy xem lại cả hai rồi bấm lần nữa',
    en: 'The other has just changed. Look at both again, then press again',
  },
  'doubles.problem.no-other': {
    vi: 'Không có phiếu nào khác mang mã này. Hãy xem lại mã',
    en: 'There is no other request of this code. Check the code',
  },
  'doubles.problem.other-ended': {
    vi: 'Phiếu kia đã đóng, đã rút hoặc đã xóa dữ liệu, nên sẽ không ai được trả lời. Hãy chọn phiếu còn trả lời',
    en: 'The other was closed, withdrawn or erased, so nobody would be answered. Choose one that is answered',
  },
  'doubles.problem.has-doubles': {
    vi: 'Đã có phiếu khác đóng vì trùng với phiếu này. Hãy giữ phiếu này, hoặc mở lại các phiếu kia trước',
    en: 'Others were closed as doubles of this one. Keep this one, or open those again first',
  },
  'doubles.problem.not-allowed': {
    vi: 'Phiếu ở tình trạng này, hoặc đã trả lời một phần, thì không đóng vì trùng được',
    en: 'As it is, or answered in part, it cannot be closed as a double',
  },
  'doubles.problem.note-too-long': {
    vi: 'Hãy viết ghi chú ngắn hơn, nhiều nhất {most} ký tự',
    en: 'Make the note shorter, {most} characters or fewer',
  },
  'doubles.problem.failed': {
    vi: 'Máy chủ không xác nhận đã lưu. Hãy bấm lần nữa: phiếu không bị đóng hai lần',
    en: 'The server did not confirm it. Press again: nothing is closed twice',
  },
} as const satisfies Messages;
