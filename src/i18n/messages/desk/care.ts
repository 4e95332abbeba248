import type { Messages } from '#src/i18n/messages.ts';

/** A reader's personal data: correcting, retaining and erasing them, and giving a new link. */
export const care = {
  'care.open': { vi: 'Sửa, cấp lại đường dẫn, xóa dữ liệu', en: 'Correct data, new link, erase' },
  'care.title': {
    vi: 'Dữ liệu người đọc của phiếu {code}',
    en: 'Reader’s data for request {code}',
  },
  'care.lead': {
    vi: 'Chỉ làm khi đã biết chắc người hỏi chính là người đọc. Mỗi việc được ghi vào nhật ký của phiếu: ai làm, đã kiểm tra bằng cách nào, vì sao; không ghi dữ liệu cũ hay mới.',
    en: 'Do this only when you are sure the person asking is the reader. The request’s log records who did it, how identity was checked and why, but neither the old data nor the new.',
  },
  'care.toRequest': { vi: 'Về phiếu', en: 'Back to the request' },
  'care.problems': { vi: 'Chưa làm được', en: 'The change was not made' },
  'care.choose': { vi: 'Chọn', en: 'Choose' },
  'care.checked': { vi: 'Đã kiểm tra người hỏi bằng cách', en: 'How identity was checked' },
  'care.checked.papers': {
    vi: 'xem giấy tờ có ảnh tại phòng đọc',
    en: 'identity papers with a photograph, seen at the counter',
  },
  'care.checked.called-back': {
    vi: 'gọi lại số điện thoại ghi trên phiếu',
    en: 'called back on the telephone number of the request',
  },
  'care.checked.from-email': {
    vi: 'người đọc trả lời từ thư điện tử ghi trên phiếu',
    en: 'reader replied from the e-mail address of the request',
  },
  'care.checked.signed-letter': {
    vi: 'thư có chữ ký như trên phiếu',
    en: 'letter with the same signature as the slip',
  },
  'care.reason': { vi: 'Lý do', en: 'Reason' },
  'care.reason.correct.asked': { vi: 'người đọc đề nghị', en: 'the reader asked for it' },
  'care.reason.correct.entered-wrongly': {
    vi: 'phòng đọc nhập sai',
    en: 'the desk entered it wrongly',
  },
  'care.reason.correct.changed': {
    vi: 'đã thay đổi từ khi gửi phiếu',
    en: 'it has changed since the request was sent',
  },
  'care.reason.relink.lost': { vi: 'người đọc mất đường dẫn', en: 'the reader has lost it' },
  'care.reason.relink.seen-by-others': {
    vi: 'người khác đã thấy đường dẫn',
    en: 'someone else has seen it',
  },
  'care.reason.relink.wrong-address': {
    vi: 'thư đã gửi nhầm địa chỉ',
    en: 'a letter was sent to a wrong address',
  },
  'care.reason.erase.asked': { vi: 'người đọc đề nghị', en: 'the reader asked for it' },
  'care.reason.erase.wrong-person': {
    vi: 'là dữ liệu của người khác',
    en: 'the data are someone else’s',
  },
  'care.reason.erase.ordered': {
    vi: 'theo yêu cầu của cơ quan có thẩm quyền',
    en: 'ordered by a competent authority',
  },
  'care.reason.hold.complaint': { vi: 'đang giải quyết khiếu nại', en: 'a complaint is under way' },
  'care.reason.hold.inspection': {
    vi: 'đang thanh tra, kiểm tra',
    en: 'an inspection is under way',
  },
  'care.reason.hold.court': { vi: 'theo yêu cầu của tòa án', en: 'ordered by a court' },
  'care.reason.release.ended': { vi: 'việc đó đã xong', en: 'that has ended' },
  'care.reason.release.by-mistake': { vi: 'đã giữ nhầm', en: 'it was held by mistake' },
  'care.correct': { vi: 'Sửa dữ liệu người đọc', en: 'Correct the reader’s data' },
  'care.correctHint': {
    vi: 'Khi thư điện tử đã có được sửa hoặc bỏ, đường dẫn riêng cũ hết hiệu lực ngay, vì có thể nó đã đến tay người khác. Thư đang chờ sẽ gửi tới địa chỉ mới.',
    en: 'When an existing e-mail address is changed or removed, the old private link stops working at once, since it may have reached someone else. Letters still waiting go to the new address.',
  },
  'care.relink': { vi: 'Cấp đường dẫn riêng mới', en: 'Issue a new private link' },
  'care.relinkMail': {
    vi: 'Đường dẫn cũ hết hiệu lực ngay. Đường dẫn mới gửi tới thư điện tử ghi trên phiếu và không hiện ở đây.',
    en: 'The old link stops working at once. The new one goes to the e-mail address of the request and is not shown here.',
  },
  'care.relinkSlip': {
    vi: 'Đường dẫn cũ hết hiệu lực ngay. Phiếu không có thư điện tử: đường dẫn mới hiện ra một lần để in và đưa tận tay người đọc.',
    en: 'The old link stops working at once. The request has no e-mail address: the new link is shown once, to be printed and handed to the reader.',
  },
  'care.erase': { vi: 'Xóa dữ liệu cá nhân', en: 'Erase the personal data' },
  'care.eraseHint': {
    vi: 'Xóa là xóa hẳn, cả thư từ và ghi chú: không ai phục hồi được, và phiếu này không trả lời được nữa.',
    en: 'Erasing is final, letters and notes included: nobody can bring them back, and the request can no longer be answered.',
  },
  'care.sure': {
    vi: 'Xóa hẳn dữ liệu cá nhân của phiếu này',
    en: 'Erase the personal data of this request for good',
  },
  'care.hold': { vi: 'Tạm giữ, không cho xóa', en: 'Put on hold (no erasure)' },
  'care.holdHint': {
    vi: 'Trong khi giữ, không ai xóa được dữ liệu cá nhân của phiếu: cả người đọc, cả khi hết thời hạn lưu. Người đọc thấy lý do.',
    en: 'While on hold, nobody can erase the personal data of the request, neither the reader nor automatic erasure. The reader is shown the reason.',
  },
  'care.release': { vi: 'Thôi giữ', en: 'End the hold' },
  'care.held': {
    vi: 'Dữ liệu cá nhân của phiếu đang được giữ, không xóa được: {reason}.',
    en: 'The personal data of this request are on hold and cannot be erased: {reason}.',
  },
  'care.heldForReader': {
    vi: 'Hiện chưa xóa được dữ liệu của phiếu này vì {reason}. Khi việc đó xong, bạn xóa được tại đây; cần hỏi thêm, xin liên hệ phòng đọc.',
    en: 'The data of this request cannot be erased at present: {reason}. Once that has ended you can erase them here; the reading room can answer questions about it.',
  },
  'care.headOnly': {
    vi: 'Việc xóa và thôi giữ do lãnh đạo làm.',
    en: 'Only the head of the archive can erase data or end a hold.',
  },
  'care.given': {
    vi: 'Đường dẫn riêng mới của phiếu {code}',
    en: 'New private link for request {code}',
  },
  'care.givenHint': {
    vi: 'In trang này hoặc chép lại ngay: đường dẫn không hiện lần nữa. Chỉ đưa cho người đọc. Đường dẫn cũ đã hết hiệu lực.',
    en: 'Print this page or copy the link now: it is not shown again. Hand it to the reader alone. The old link no longer works.',
  },
  'care.givenLink': {
    vi: 'Theo dõi phiếu, trao đổi với phòng đọc tại:',
    en: 'Follow the request and write to the reading room at:',
  },
  'care.givenSecret': {
    vi: 'Đường dẫn này chỉ dành cho bạn: ai có nó đều xem được phiếu.',
    en: 'This link is only for you: anyone who has it can see the request.',
  },
  'care.problem.no-check': {
    vi: 'Chọn cách đã kiểm tra người hỏi',
    en: 'Choose how the person was checked',
  },
  'care.problem.no-reason': { vi: 'Chọn lý do', en: 'Choose the reason' },
  'care.problem.no-phone-there': {
    vi: 'Phiếu không có số điện thoại để gọi lại: chọn cách kiểm tra khác',
    en: 'The request has no telephone number to call back: choose another check',
  },
  'care.problem.no-email-there': {
    vi: 'Phiếu không có thư điện tử: chọn cách kiểm tra khác',
    en: 'The request has no e-mail address: choose another check',
  },
  'care.problem.nothing-changed': {
    vi: 'Chưa sửa gì: dữ liệu vẫn như cũ',
    en: 'No changes were made: the data are as before',
  },
  'care.problem.not-sure': {
    vi: 'Đánh dấu xác nhận trước khi xóa',
    en: 'Tick the confirmation before erasing',
  },
  'care.problem.changed': {
    vi: 'Phiếu vừa thay đổi trong lúc bạn làm. Chưa có gì được lưu: xem lại rồi gửi lần nữa',
    en: 'The request changed meanwhile. Nothing was saved: review it and send it again',
  },
  'care.problem.not-allowed': {
    vi: 'Việc này không làm được với phiếu này, hoặc vai trò của bạn không làm được',
    en: 'This cannot be done with this request, or your role does not allow it',
  },
  'care.problem.held': {
    vi: 'Chưa xóa được vì phiếu đang được giữ: thôi giữ trước',
    en: 'The data cannot be erased while on hold: end the hold first',
  },
  'care.problem.failed': {
    vi: 'Máy chủ chưa lưu được, chưa có gì thay đổi. Những gì đã điền vẫn còn: gửi lần nữa sau ít phút',
    en: 'The server could not save it, and nothing has changed. What you entered is still here: send it again in a few minutes',
  },
  'care.did.correct': {
    vi: 'sửa dữ liệu người đọc: {fields}',
    en: 'corrected the reader’s data: {fields}',
  },
  'care.did.relink': { vi: 'cấp đường dẫn riêng mới', en: 'issued a new private link' },
  'care.did.hold': { vi: 'giữ lại, không cho xóa', en: 'put the data on hold' },
  'care.did.release': { vi: 'thôi giữ, cho xóa', en: 'ended the hold' },
  'care.did.erase': { vi: 'xóa dữ liệu cá nhân', en: 'erased the personal data' },
  'care.field.purpose': { vi: 'mục đích', en: 'purpose' },
  'care.field.consents': { vi: 'những điều đã đồng ý', en: 'consents' },
  'care.mail.link.subject': {
    vi: 'Phiếu {code}: đường dẫn riêng mới',
    en: 'Request {code}: your new private link',
  },
  'care.mail.link.text': {
    vi: 'Phòng đọc đã cấp đường dẫn riêng mới cho phiếu {code}; đường dẫn cũ không còn hiệu lực. Theo dõi phiếu và trao đổi với phòng đọc tại:\n{link}\n\nĐường dẫn này chỉ dành cho bạn. Nếu bạn không đề nghị việc này, xin báo phòng đọc.\n\n{archive}',
    en: 'The reading room has issued a new private link for request {code}; the old one no longer works. Follow the request and write to the reading room at:\n{link}\n\nThis link is only for you. If you did not ask for it, please tell the reading room.\n\n{archive}',
  },
} as const satisfies Messages;
