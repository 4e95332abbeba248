import type { Messages } from '#src/i18n/messages.ts';

/** Duplicate requests: candidates, the effect of closing one, and why it cannot be closed. */
export const doubles = {
  'doubles.likely': {
    vi: 'Có thể trùng với phiếu khác',
    en: 'Possible duplicate of another request',
  },
  'doubles.likelyHint': {
    vi: 'Máy chỉ gợi ý; hãy so hai phiếu trước khi đóng. Không gợi ý theo số điện thoại đơn thuần.',
    en: 'These are only suggestions; compare both requests before closing one. A telephone number alone is not enough to suggest one.',
  },
  'doubles.because.reader': {
    vi: 'cùng người đọc, gửi cách nhau không quá 14 ngày',
    en: 'same reader, at most 14 days apart',
  },
  'doubles.because.records': {
    vi: 'hỏi đủ các tài liệu này, gửi cách nhau không quá 7 ngày',
    en: 'requests all these records, at most 7 days apart',
  },
  'doubles.open': { vi: 'Đóng: trùng với phiếu khác…', en: 'Close as a duplicate of another…' },
  'doubles.title': {
    vi: 'Đóng phiếu {code} vì trùng',
    en: 'Close request {code} as a duplicate',
  },
  'doubles.code': {
    vi: 'Mã phiếu được trả lời thay',
    en: 'Code of the request that will be answered instead',
  },
  'doubles.compare': { vi: 'So hai phiếu', en: 'Compare the two requests' },
  'doubles.closes': { vi: 'Phiếu sẽ đóng: {code}', en: 'To be closed: {code}' },
  'doubles.keeps': { vi: 'Phiếu được trả lời: {code}', en: 'To be answered: {code}' },
  'doubles.swap': { vi: 'Đổi chỗ: đóng phiếu {code}', en: 'Swap: close {code} instead' },
  'doubles.what': { vi: 'Khi đóng', en: 'What closing does' },
  'doubles.whatHint': {
    vi: 'Hai phiếu dẫn đến nhau; tài liệu và thư không chuyển sang phiếu kia. Người đọc không nhận thư, nhưng trang theo dõi của phiếu đóng sẽ nói:',
    en: 'Each request links to the other; records and letters are not moved. No letter is sent, but the reader’s page of the closed request will say:',
  },
  'doubles.missing': {
    vi: 'Phiếu kia không hỏi những tài liệu sau; đóng phiếu này thì không ai trả lời về chúng:',
    en: 'The other request does not include these records; once this one is closed, nobody will answer about them:',
  },
  'doubles.otherReader': {
    vi: 'Hai phiếu không có chung thư điện tử, điện thoại cùng tên, hay tên cùng năm sinh: có thể là hai người.',
    en: 'The two requests share no e-mail address, no telephone number with the same name, and no name with the same year of birth: they may be from two people.',
  },
  'doubles.confirm': { vi: 'Đóng phiếu {code}', en: 'Close {code}' },
  'doubles.back': { vi: 'Về phiếu, không đóng', en: 'Back to the request without closing' },
  'doubles.problem.changed': {
    vi: 'Phiếu vừa thay đổi. Hãy xem lại cả hai rồi bấm lần nữa',
    en: 'The request has just changed. Review both, then try again',
  },
  'doubles.problem.other-changed': {
    vi: 'Phiếu kia vừa thay đổi. Hãy xem lại cả hai rồi bấm lần nữa',
    en: 'The other request has just changed. Review both, then try again',
  },
  'doubles.problem.no-other': {
    vi: 'Không có phiếu nào khác mang mã này. Hãy xem lại mã',
    en: 'No other request has this code. Check the code',
  },
  'doubles.problem.other-ended': {
    vi: 'Phiếu kia đã đóng, đã rút hoặc đã xóa dữ liệu, nên sẽ không ai được trả lời. Hãy chọn phiếu còn trả lời',
    en: 'The other request has been closed, withdrawn or erased, so nobody would be answered. Choose a request that is still being answered',
  },
  'doubles.problem.has-doubles': {
    vi: 'Đã có phiếu khác đóng vì trùng với phiếu này. Hãy giữ phiếu này, hoặc mở lại các phiếu kia trước',
    en: 'Other requests were closed as duplicates of this one. Keep this one, or reopen those first',
  },
  'doubles.problem.not-allowed': {
    vi: 'Phiếu ở tình trạng này, hoặc đã trả lời một phần, thì không đóng vì trùng được',
    en: 'In its current status, or partly answered, this request cannot be closed as a duplicate',
  },
  'doubles.problem.note-too-long': {
    vi: 'Hãy viết ghi chú ngắn hơn, nhiều nhất {most} ký tự',
    en: 'Shorten the note to {most} characters or fewer',
  },
  'doubles.problem.failed': {
    vi: 'Máy chủ không xác nhận đã lưu. Hãy bấm lần nữa: phiếu không bị đóng hai lần',
    en: 'The server did not confirm the change. Try again: a request is never closed twice',
  },
} as const satisfies Messages;
