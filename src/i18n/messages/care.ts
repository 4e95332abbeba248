import type { Messages } from '../messages.ts';

/** What staff do with a reader's own data: correct them, give a new link, hold and erase them. */
export const care = {
  'care.open': { vi: 'Sửa, cấp lại đường dẫn, xóa dữ liệu', en: 'Correct, new link, erase' },
  'care.title': { vi: 'Dữ liệu người đọc của phiếu {code}', en: 'Reader’s data of request {code}' },
  'care.lead': {
    vi: 'Chỉ làm khi đã biết chắc người hỏi chính là người đọc. Mỗi việc được ghi vào nhật ký của phiếu: ai làm, đã kiểm tra bằng cách nào, vì sao; không ghi dữ liệu cũ hay mới.',
    en: 'Do this only when you are sure that it is the reader who asks. The log of the request keeps who did it, how it was checked and why, but neither the old data nor the new.',
  },
  'care.toRequest': { vi: 'Về phiếu', en: 'Back to the request' },
  'care.problems': { vi: 'Chưa làm được', en: 'This could not be done' },
  'care.choose': { vi: 'Chọn', en: 'Choose' },
  'care.checked': { vi: 'Đã kiểm tra người hỏi bằng cách', en: 'How the person was checked' },
  'care.checked.papers': {
    vi: 'xem giấy tờ có ảnh tại phòng đọc',
    en: 'papers with a photograph, seen at the counter',
  },
  'care.checked.called-back': {
    vi: 'gọi lại số điện thoại ghi trên phiếu',
    en: 'called back on the number of the request',
  },
  'care.checked.from-email': {
    vi: 'người đọc trả lời từ thư điện tử ghi trên phiếu',
    en: 'answered from the e-mail address of the request',
  },
  'care.checked.signed-letter': {
    vi: 'thư có chữ ký như trên phiếu',
    en: 'a letter signed as the slip is',
  },
  'care.reason': { vi: 'Lý do', en: 'Reason' },
  'care.reason.correct.asked': { vi: 'người đọc đề nghị', en: 'the reader asked for it' },
  'care.reason.correct.entered-wrongly': {
    vi: 'phòng đọc nhập sai',
    en: 'the desk had mistyped it',
  },
  'care.reason.correct.changed': { vi: 'đã thay đổi từ khi gửi phiếu', en: 'it has changed since' },
  'care.reason.relink.lost': { vi: 'người đọc mất đường dẫn', en: 'the reader has lost it' },
  'care.reason.relink.seen-by-others': {
    vi: 'người khác đã thấy đường dẫn',
    en: 'somebody else has seen it',
  },
  'care.reason.relink.wrong-address': {
    vi: 'thư đã gửi nhầm địa chỉ',
    en: 'a letter went to a wrong address',
  },
  'care.reason.erase.asked': { vi: 'người đọc đề nghị', en: 'the reader asked for it' },
  'care.reason.erase.wrong-person': {
    vi: 'là dữ liệu của người khác',
    en: 'the data are somebody else’s',
  },
  'care.reason.erase.ordered': {
    vi: 'theo yêu cầu của cơ quan có thẩm quyền',
    en: 'ordered by an authority',
  },
  'care.reason.hold.complaint': { vi: 'đang giải quyết khiếu nại', en: 'a complaint is under way' },
  'care.reason.hold.inspection': {
    vi: 'đang thanh tra, kiểm tra',
    en: 'an inspection is under way',
  },
  'care.reason.hold.court': { vi: 'theo yêu cầu của tòa án', en: 'a court asks for it' },
  'care.reason.release.ended': { vi: 'việc đó đã xong', en: 'that has ended' },
  'care.reason.release.by-mistake': { vi: 'đã giữ nhầm', en: 'it was held by mistake' },
  'care.correct': { vi: 'Sửa dữ liệu người đọc', en: 'Correct the reader’s data' },
  'care.correctHint': {
    vi: 'Khi thư điện tử đã có được sửa hoặc bỏ, đường dẫn riêng cũ hết hiệu lực ngay, vì có thể nó đã đến tay người khác. Thư đang chờ sẽ gửi tới địa chỉ mới.',
    en: 'When an e-mail address that was there is changed or removed, the old private link opens nothing any more, since a stranger may have it. Letters that wait go to the new address.',
  },
  'care.relink': { vi: 'Cấp đường dẫn riêng mới', en: 'Give a new private link' },
  'care.relinkMail': {
    vi: 'Đường dẫn cũ hết hiệu lực ngay. Đường dẫn mới gửi tới thư điện tử ghi trên phiếu và không hiện ở đây.',
    en: 'The old link opens nothing from now on. The new one goes to the e-mail address of the request and is not shown here.',
  },
  'care.relinkSlip': {
    vi: 'Đường dẫn cũ hết hiệu lực ngay. Phiếu không có thư điện tử: đường dẫn mới hiện ra một lần để in và đưa tận tay người đọc.',
    en: 'The old link opens nothing from now on. The request has no e-mail address: the new link is shown once, to be printed and handed to the reader.',
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
  'care.hold': { vi: 'Tạm giữ, không cho xóa', en: 'Hold back from erasure' },
  'care.holdHint': {
    vi: 'Trong khi giữ, không ai xóa được dữ liệu cá nhân của phiếu: cả người đọc, cả khi hết thời hạn lưu. Người đọc thấy lý do.',
    en: 'While it is held nobody can erase the personal data: not the reader, and not the time for which they are kept. The reader is shown the reason.',
  },
  'care.release': { vi: 'Thôi giữ', en: 'End the hold' },
  'care.held': {
    vi: 'Dữ liệu cá nhân của phiếu đang được giữ, không xóa được: {reason}.',
    en: 'The personal data of this request are held and cannot be erased: {reason}.',
  },
  'care.heldForReader': {
    vi: 'Hiện chưa xóa được dữ liệu của phiếu này vì {reason}. Khi việc đó xong, bạn xóa được tại đây; cần hỏi thêm, xin liên hệ phòng đọc.',
    en: 'The data of this request cannot be erased now: {reason}. Once that has ended you can erase them here; the reading room answers questions about it.',
  },
  'care.headOnly': {
    vi: 'Việc xóa và thôi giữ do lãnh đạo làm.',
    en: 'Erasing and ending a hold are done by the head.',
  },
  'care.given': {
    vi: 'Đường dẫn riêng mới của phiếu {code}',
    en: 'New private link of request {code}',
  },
  'care.givenHint': {
    vi: 'In trang này hoặc chép lại ngay: đường dẫn không hiện lần nữa. Chỉ đưa cho người đọc. Đường dẫn cũ đã hết hiệu lực.',
    en: 'Print this page or copy the link now: it is not shown again. Hand it to the reader alone. The old link opens nothing any more.',
  },
  'care.givenLink': {
    vi: 'Theo dõi phiếu, trao đổi với phòng đọc tại:',
    en: 'Follow the request and write to the reading room here:',
  },
  'care.givenSecret': {
    vi: 'Đường dẫn này chỉ dành cho bạn: ai có nó đều xem được phiếu.',
    en: 'The link is yours alone: whoever has it can see the request.',
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
    en: 'Nothing was corrected: the data are as before',
  },
  'care.problem.not-sure': {
    vi: 'Đánh dấu xác nhận trước khi xóa',
    en: 'Tick the confirmation before erasing',
  },
  'care.problem.changed': {
    vi: 'Phiếu vừa thay đổi trong lúc bạn làm. Chưa có gì được lưu: xem lại rồi gửi lần nữa',
    en: 'The request changed meanwhile. Nothing was kept: look it over and send again',
  },
  'care.problem.not-allowed': {
    vi: 'Việc này không làm được với phiếu này, hoặc vai trò của bạn không làm được',
    en: 'This cannot be done with this request, or not by your role',
  },
  'care.problem.held': {
    vi: 'Chưa xóa được vì phiếu đang được giữ: thôi giữ trước',
    en: 'It cannot be erased while it is held: end the hold first',
  },
  'care.problem.failed': {
    vi: 'Máy chủ chưa lưu được, chưa có gì thay đổi. Những gì đã điền vẫn còn: gửi lần nữa sau ít phút',
    en: 'The server could not keep it, and nothing has changed. What you typed is still here: send it again in a few minutes',
  },
  'care.did.correct': {
    vi: 'sửa dữ liệu người đọc: {fields}',
    en: 'corrected the reader’s data: {fields}',
  },
  'care.did.relink': { vi: 'cấp đường dẫn riêng mới', en: 'gave a new private link' },
  'care.did.hold': { vi: 'giữ lại, không cho xóa', en: 'held it back from erasure' },
  'care.did.release': { vi: 'thôi giữ, cho xóa', en: 'ended the hold on erasure' },
  'care.did.erase': { vi: 'xóa dữ liệu cá nhân', en: 'erased the personal data' },
  'care.field.purpose': { vi: 'mục đích', en: 'purpose' },
  'care.field.consents': { vi: 'những điều đã đồng ý', en: 'consents' },
  'care.mail.link.subject': {
    vi: 'Phiếu {code}: đường dẫn riêng mới',
    en: 'Request {code}: your new private link',
  },
  'care.mail.link.text': {
    vi: 'Phòng đọc đã cấp đường dẫn riêng mới cho phiếu {code}; đường dẫn cũ không còn hiệu lực. Theo dõi phiếu và trao đổi với phòng đọc tại:\n{link}\n\nĐường dẫn này chỉ dành cho bạn. Nếu bạn không đề nghị việc này, xin báo phòng đọc.\n\n{archive}',
    en: 'The reading room has made a new private link for request {code}; the old one opens nothing any more. Follow the request and write to the reading room here:\n{link}\n\nThe link is yours alone. If you did not ask for it, please tell the reading room.\n\n{archive}',
  },
} as const satisfies Messages;
