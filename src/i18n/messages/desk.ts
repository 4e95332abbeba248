import type { Messages } from '../messages.ts';

/** The request desk as readers meet it: form, answer, follow-up (DOMAIN.md 2). */
export const desk = {
  'desk.title': { vi: 'Gửi phiếu yêu cầu', en: 'Send a request' },
  'desk.description': {
    vi: 'Gửi phiếu yêu cầu đọc hoặc sao tài liệu lưu trữ và theo dõi việc trả lời.',
    en: 'Ask to read or copy archival records, and follow the answer.',
  },
  'desk.lead': {
    vi: 'Chọn tài liệu, cho biết ai hỏi và để làm gì. Sau khi gửi, bạn nhận mã phiếu, ngày trả lời chậm nhất và một đường dẫn riêng để theo dõi.',
    en: 'Choose the records and say who asks and what for. You then get a code, the latest day of the answer, and a private link to follow it.',
  },
  'desk.privacy': {
    vi: 'Chỉ cán bộ phòng đọc thấy những gì bạn điền. Không gửi bản chụp giấy tờ tuỳ thân. Bạn có thể tải về và xóa dữ liệu của mình từ đường dẫn riêng.',
    en: 'Only the staff of the reading room see what you write. Do not send copies of identity papers. You can download and erase your data from your private link.',
  },
  'desk.closedTitle': { vi: 'Bàn trực tạm ngừng nhận phiếu', en: 'The desk takes no requests now' },
  'desk.noItems': {
    vi: 'Chưa có tài liệu nào. Thêm từ trang của hồ sơ, văn bản, hoặc ghi mã tra tìm dưới đây.',
    en: 'No records yet. Add them from the page of a file or item, or write a reference code below.',
  },
  'desk.wish': { vi: 'Bạn muốn', en: 'You wish to' },
  'desk.reference': { vi: 'Ký hiệu tra tìm', en: 'Reference' },
  'desk.wish.read': { vi: 'Đọc', en: 'Read' },
  'desk.wish.copy': { vi: 'Bản sao', en: 'Have a copy' },
  'desk.wish.certified-copy': { vi: 'Bản sao có xác thực', en: 'Have a certified copy' },
  'desk.unknownItem': {
    vi: '{id}: không có tài liệu này, hãy bỏ khỏi phiếu',
    en: '{id}: there is no such record; take it off the slip',
  },
  'desk.whyClosed': {
    vi: 'Vì sao, đến khi nào?',
    en: 'Why, and until when?',
  },
  'desk.remove': { vi: 'Bỏ {title}', en: 'Remove {title}' },
  'desk.removeShort': { vi: 'Bỏ', en: 'Remove' },
  'desk.added': { vi: 'Thêm tài liệu theo mã', en: 'Add a record by its code' },
  'desk.addedHint': {
    vi: 'Mã ở cuối địa chỉ trang tài liệu, như TU-01-0145 hoặc TU-01-0145-001',
    en: 'The code at the end of the record’s address, such as TU-01-0145 or TU-01-0145-001',
  },
  'desk.add': { vi: 'Thêm', en: 'Add' },
  'desk.optional': { vi: '(không bắt buộc)', en: '(optional)' },
  'desk.field.name': { vi: 'Họ và tên', en: 'Full name' },
  'desk.field.birthYear': { vi: 'Năm sinh', en: 'Year of birth' },
  'desk.field.nationality': { vi: 'Quốc tịch', en: 'Nationality' },
  'desk.field.identity': {
    vi: 'Số định danh cá nhân hoặc hộ chiếu',
    en: 'Personal ID or passport number',
  },
  'desk.field.organisation': { vi: 'Cơ quan, tổ chức', en: 'Organisation' },
  'desk.field.position': { vi: 'Chức vụ', en: 'Position' },
  'desk.field.address': { vi: 'Địa chỉ', en: 'Address' },
  'desk.field.phone': { vi: 'Điện thoại', en: 'Telephone' },
  'desk.field.email': { vi: 'Thư điện tử', en: 'E-mail' },
  'desk.field.topic': { vi: 'Chủ đề nghiên cứu', en: 'Topic of research' },
  'desk.field.period': { vi: 'Thời gian đọc dự kiến', en: 'When you wish to read' },
  'desk.consents': { vi: 'Đồng ý cho việc khác', en: 'Consent to other uses' },
  'desk.consentsHint': {
    vi: 'Dữ liệu của bạn được dùng để trả lời phiếu này. Việc khác chỉ làm khi bạn chọn từng mục; không chọn cũng không ảnh hưởng gì.',
    en: 'Your data are used to answer this request. Anything else is done only where you tick it; nothing depends on it.',
  },
  'desk.consent.statistics': {
    vi: 'Dùng chủ đề nghiên cứu của tôi trong thống kê, không kèm tên',
    en: 'Use my topic of research in statistics, without my name',
  },
  'desk.consent.history': {
    vi: 'Giữ phiếu này để cán bộ thấy lại khi tôi gửi phiếu sau',
    en: 'Keep this request for the staff to see when I send another',
  },
  'desk.rulesTitle': { vi: 'Nội quy phòng đọc', en: 'Rules of the reading room' },
  'desk.rules': {
    vi: 'Tài liệu được cấp chỉ cho người yêu cầu và đúng mục đích đã ghi; không trao lại, không công bố khi chưa được phép; khi trích dẫn ghi số lưu trữ và tên cơ quan lưu trữ; không tiết lộ thông tin đời tư đọc được.',
    en: 'What is granted is for the reader and the stated purpose alone; it is not passed on nor published without permission; citations give the reference and the archive; what is learned of private lives is not disclosed.',
  },
  'desk.keepsRules': {
    vi: 'Tôi đã đọc và sẽ thực hiện nội quy',
    en: 'I have read the rules and will keep them',
  },
  'desk.trap': { vi: 'Để trống ô này', en: 'Leave this field empty' },
  'desk.send': { vi: 'Gửi phiếu', en: 'Send the request' },
  'desk.problemTitle': { vi: 'Lỗi: {title}', en: 'Error: {title}' },
  'desk.problems': { vi: 'Phiếu chưa gửi được', en: 'The request was not sent' },
  'desk.problem.missing': { vi: 'Hãy ghi: {field}', en: 'Enter: {field}' },
  'desk.problem.too-long': {
    vi: '{field}: hãy viết ngắn hơn, nhiều nhất {most} ký tự',
    en: '{field}: make it shorter, {most} characters or fewer',
  },
  'desk.problem.no-email': {
    vi: 'Hãy ghi thư điện tử như ten@noilam.vn',
    en: 'Enter an e-mail address such as name@example.org',
  },
  'desk.problem.no-year': {
    vi: 'Hãy ghi năm sinh bằng bốn chữ số, như 1975',
    en: 'Enter the year of birth in four digits, such as 1975',
  },
  'desk.problem.no-purpose': { vi: 'Hãy chọn mục đích', en: 'Choose a purpose' },
  'desk.problem.no-items': {
    vi: 'Hãy thêm ít nhất một tài liệu',
    en: 'Add at least one record',
  },
  'desk.problem.unknown-item': {
    vi: 'Hãy kiểm tra mã tài liệu: không có tài liệu mang mã này',
    en: 'Check the code of the record: there is none of this code',
  },
  'desk.problem.rules-not-kept': {
    vi: 'Hãy xác nhận sẽ thực hiện nội quy phòng đọc',
    en: 'Confirm that you will keep the rules of the reading room',
  },
  'desk.problem.trap': {
    vi: 'Hãy xóa chữ trong ô “Để trống ô này”',
    en: 'Clear the field “Leave this field empty”',
  },
  'desk.problem.too-fast': {
    vi: 'Phiếu đến quá nhanh. Hãy xem lại rồi bấm gửi lần nữa',
    en: 'That was very quick. Look over the request and send it again',
  },
  'desk.problem.stale': {
    vi: 'Trang đã mở quá lâu hoặc trình duyệt không giữ cookie. Những gì đã điền vẫn còn: hãy bấm gửi lần nữa',
    en: 'The page was open too long, or the browser keeps no cookies. What you wrote is still here: send it again',
  },
  'desk.problem.failed': {
    vi: 'Máy chủ chưa lưu được phiếu. Những gì đã điền vẫn còn: hãy bấm gửi lần nữa, phiếu không bị gửi hai lần',
    en: 'The server could not keep the request. What you wrote is still here: send it again; it will not be sent twice',
  },
  'desk.problem.too-many': {
    vi: 'Quá nhiều phiếu được gửi từ nơi này. Hãy gửi lại sau {minutes} phút; những gì đã điền vẫn còn',
    en: 'Too many requests came from here. Send it again in {minutes} minutes; what you wrote is still here',
  },
  'desk.problem.sent-before': {
    vi: 'Trang này đã gửi một phiếu khác. Mở phiếu đó, hoặc bấm gửi lần nữa để gửi thêm phiếu mới',
    en: 'This page has sent another request. Open that one, or send again to make a new one',
  },
  'desk.problem.offline': {
    vi: 'Không có kết nối, hoặc máy chủ chưa trả lời. Những gì đã điền được giữ trong thẻ này: hãy bấm gửi lần nữa khi có mạng, phiếu không bị gửi hai lần',
    en: 'There is no connection, or the server does not answer. What you wrote is kept in this tab: send it again when you are online; it will not be sent twice',
  },
  'desk.followShort': { vi: 'Mở phiếu đã gửi', en: 'Open the request that was sent' },
  'desk.sentTitle': { vi: 'Đã nhận phiếu', en: 'Your request is in' },
  'desk.sent': {
    vi: 'Hãy lưu địa chỉ của trang này: chỉ ai có nó mới xem được phiếu. In trang này là in phiếu yêu cầu để ký, hoặc lưu thành PDF.',
    en: 'Keep the address of this page: only those who have it can see the request. Printing the page prints the official slip, to sign or to keep as a PDF.',
  },
  'desk.print': { vi: 'In phiếu hoặc lưu PDF', en: 'Print the slip or save a PDF' },
  'desk.copyLink': { vi: 'Sao chép đường dẫn riêng', en: 'Copy the private link' },
  'desk.copied': { vi: 'Đã sao chép đường dẫn', en: 'Link copied' },
  'desk.askedTitle': {
    vi: 'Phòng đọc đang chờ bạn trả lời',
    en: 'The reading room waits for your answer',
  },
  'desk.askedGo': { vi: 'Trả lời ở dưới', en: 'Answer below' },
  'desk.followTitle': { vi: 'Phiếu {code}', en: 'Request {code}' },
  'desk.facts': { vi: 'Tóm tắt phiếu', en: 'The request in short' },
  'desk.code': { vi: 'Mã phiếu', en: 'Code' },
  'desk.state': { vi: 'Tình trạng', en: 'State' },
  'desk.state.received': { vi: 'Đã nhận', en: 'Received' },
  'desk.state.reviewing': { vi: 'Đang xét', en: 'Under review' },
  'desk.state.waiting': { vi: 'Chờ bạn trả lời', en: 'Waiting for your answer' },
  'desk.state.with-head': { vi: 'Chờ lãnh đạo duyệt', en: 'Before the head of the archive' },
  'desk.state.with-creator': {
    vi: 'Chờ ý kiến cơ quan hình thành tài liệu',
    en: 'Before the body that created the records',
  },
  'desk.state.decided': { vi: 'Đã trả lời', en: 'Answered' },
  'desk.state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'desk.state.closed-spam': { vi: 'Đã đóng, không xét', en: 'Closed without review' },
  'desk.state.closed-double': {
    vi: 'Đã đóng, trùng với phiếu khác',
    en: 'Closed, the same as another request',
  },
  'desk.state.closed-silent': {
    vi: 'Đã đóng, chưa có trả lời của bạn',
    en: 'Closed, without your answer',
  },
  'desk.state.erased': { vi: 'Đã xóa dữ liệu cá nhân', en: 'Personal data erased' },
  'desk.receivedOn': { vi: 'Nhận ngày', en: 'Received on' },
  'desk.latestAnswer': { vi: 'Trả lời chậm nhất', en: 'Answer no later than' },
  'desk.item.pending': { vi: 'Chưa có quyết định', en: 'No decision yet' },
  'desk.item.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'desk.item.allow-reading': {
    vi: 'Được đọc từ {from} đến hết {until}',
    en: 'May be read from {from} to {until}',
  },
  'desk.item.allow-copy': { vi: 'Được cấp bản sao', en: 'A copy is granted' },
  'desk.item.allow-certified': {
    vi: 'Được cấp bản sao có xác thực',
    en: 'A certified copy is granted',
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
  'desk.refusal.business': { vi: 'có bí mật kinh doanh', en: 'holds business secrets' },
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
    en: 'the rules of the reading room and the stated purpose',
  },
  'desk.basis.not-held': {
    vi: 'mục lục hồ sơ của cơ quan lưu trữ',
    en: 'the inventories of the archive',
  },
  'desk.appeal': {
    vi: 'Nếu không đồng ý với việc từ chối, trong 90 ngày kể từ ngày nhận trả lời, bạn có quyền khiếu nại bằng văn bản với người đứng đầu cơ quan lưu trữ.',
    en: 'If you do not agree with a refusal, you may complain in writing to the head of the archive within 90 days of the answer.',
  },
  'desk.letter.reader': { vi: 'bạn đọc', en: 'reader' },
  'desk.letter.writtenName': {
    vi: '“{name}” (tên ghi trong phiếu)',
    en: '“{name}” (name as written in the request)',
  },
  'desk.messages': { vi: 'Trao đổi', en: 'Messages' },
  'desk.noMessages': { vi: 'Chưa có trao đổi.', en: 'No messages yet.' },
  'desk.author.reader': { vi: 'Bạn', en: 'You' },
  'desk.author.desk': { vi: 'Phòng đọc', en: 'Reading room' },
  'desk.write': { vi: 'Viết cho phòng đọc', en: 'Write to the reading room' },
  'desk.answer': { vi: 'Trả lời câu hỏi của phòng đọc', en: 'Answer the reading room’s question' },
  'desk.sendMessage': { vi: 'Gửi lời nhắn', en: 'Send the message' },
  'desk.withdrawShort': { vi: 'Rút', en: 'Withdraw' },
  'desk.withdrawChosen': { vi: 'Rút các tài liệu đã chọn', en: 'Withdraw the chosen records' },
  'desk.ownData': { vi: 'Dữ liệu của bạn', en: 'Your data' },
  'desk.export': { vi: 'Tải về dữ liệu của phiếu này', en: 'Download the data of this request' },
  'desk.eraseHint': {
    vi: 'Xóa là xóa hẳn: phòng đọc không còn trả lời được phiếu này. Chỉ ngày tháng và tài liệu đã hỏi còn lại cho thống kê.',
    en: 'Erasing is final: the reading room can no longer answer this request. Only dates and records asked for stay, for statistics.',
  },
  'desk.eraseSure': {
    vi: 'Tôi muốn xóa hẳn dữ liệu của mình',
    en: 'I want my data to be erased for good',
  },
  'desk.erase': { vi: 'Xóa dữ liệu', en: 'Erase my data' },
  'desk.erased': {
    vi: 'Dữ liệu cá nhân của phiếu này đã được xóa.',
    en: 'The personal data of this request have been erased.',
  },
  'desk.steps': { vi: 'Các bước', en: 'Steps' },
  'desk.notice.no-text': { vi: 'Hãy viết lời nhắn', en: 'Write a message' },
  'desk.notice.too-long': {
    vi: 'Hãy viết lời nhắn ngắn hơn, nhiều nhất {most} ký tự; lời nhắn vẫn còn nguyên',
    en: 'Make the message shorter, {most} characters or fewer; your whole message is still here',
  },
  'desk.notice.no-items': {
    vi: 'Hãy chọn tài liệu muốn rút',
    en: 'Choose the records to withdraw',
  },
  'desk.notice.not-sure': {
    vi: 'Hãy đánh dấu xác nhận trước khi xóa',
    en: 'Tick the confirmation before erasing',
  },
  'desk.notice.changed': {
    vi: 'Phiếu vừa thay đổi. Hãy xem lại rồi gửi lần nữa; lời nhắn vẫn còn',
    en: 'The request has just changed. Look it over and send again; your message is still here',
  },
  'desk.notice.not-allowed': {
    vi: 'Việc này không làm được nữa với phiếu này',
    en: 'This can no longer be done with this request',
  },
  'desk.notice.held': {
    vi: 'Dữ liệu của phiếu đang được giữ lại, chưa xóa được; lý do ở cuối trang',
    en: 'The data of this request are held and cannot be erased now; the reason is at the end of this page',
  },
  'desk.notice.failed': {
    vi: 'Máy chủ chưa lưu được, phiếu chưa có gì thay đổi. Lời nhắn vẫn còn: hãy gửi lần nữa',
    en: 'The server could not keep it, and the request has not changed. Your message is still here: send it again',
  },
  'desk.messageOffline': {
    vi: 'Không có kết nối, hoặc máy chủ chưa trả lời. Lời nhắn vẫn còn ở đây: hãy bấm gửi lần nữa khi có mạng',
    en: 'There is no connection, or the server does not answer. Your message is still here: send it again when you are online',
  },
  'desk.leave': { vi: 'Tôi đã xong trên máy này', en: 'I am done on this computer' },
  'desk.leaveHint': {
    vi: 'Dùng máy chung? Bấm nút này trước khi rời máy: trình duyệt quên những gì bạn đã điền, và trang này không mở lại được trên máy này trong 12 giờ. Hãy chép đường dẫn riêng trước.',
    en: 'On a shared computer? Press this before you leave: the browser forgets what you wrote, and this page does not open here again for 12 hours. Copy your private link first.',
  },
  'desk.left': { vi: 'Bạn đã xong trên máy này', en: 'You are done on this computer' },
  'desk.leftLead': {
    vi: 'Trình duyệt này không còn giữ gì của phiếu. Đường dẫn riêng vẫn mở được ở máy khác; trên máy này, sau 12 giờ.',
    en: 'This browser keeps nothing of your request. Your private link still opens on other devices; on this one, after 12 hours.',
  },
  'desk.leftHistory': {
    vi: 'Lịch sử trình duyệt vẫn ghi địa chỉ đã mở: trên máy chung, hãy xóa lịch sử hoặc nhờ cán bộ phòng đọc.',
    en: 'The browser’s history still lists the addresses that were opened: on a shared computer clear it, or ask the staff.',
  },
  'desk.leftWithoutScript': {
    vi: 'Trình duyệt này không chạy JavaScript: hãy đóng hết cửa sổ trình duyệt để nó quên những gì bạn đã điền.',
    en: 'This browser runs no JavaScript: close all of its windows so that it forgets what you typed.',
  },
  'desk.unavailable': { vi: 'Máy chủ chưa trả lời được', en: 'The server cannot answer yet' },
  'desk.unavailableLead': {
    vi: 'Chưa có gì thay đổi. Xin thử lại sau ít phút.',
    en: 'Nothing has changed. Please try again in a few minutes.',
  },
  'desk.unavailableKept': {
    vi: 'Chưa có gì được lưu. Những gì đã điền vẫn còn ở trang này: hãy bấm gửi lần nữa sau ít phút, đừng đóng trang.',
    en: 'Nothing was kept. What you wrote is still on this page: send it again in a few minutes, and do not close the page.',
  },
  'desk.tryAgain': { vi: 'Thử lại', en: 'Try again' },
  'desk.mail.reader.sent.subject': { vi: 'Đã nhận phiếu {code}', en: 'Request {code} is in' },
  'desk.mail.reader.sent.text': {
    vi: '{archive} đã nhận phiếu {code} của bạn.\n\nTrả lời chậm nhất ngày {day}. Theo dõi phiếu, trao đổi với phòng đọc, rút tài liệu hoặc xóa dữ liệu tại:\n{link}\n\nĐường dẫn này chỉ dành cho bạn: ai có nó đều xem được phiếu.',
    en: '{archive} has received your request {code}.\n\nYou will have an answer no later than {day}. Follow the request, write to the reading room, withdraw records or erase your data here:\n{link}\n\nThe link is yours alone: whoever has it can see the request.',
  },
  'desk.mail.reader.moved.subject': {
    vi: 'Phiếu {code}: {state}',
    en: 'Request {code}: {state}',
  },
  'desk.mail.reader.moved.text': {
    vi: 'Phiếu {code} có thay đổi: {state}. Xem tại:\n{link}\n\n{archive}',
    en: 'There is news of your request {code}: {state}. See it here:\n{link}\n\n{archive}',
  },
  'desk.mail.reader.silent.text': {
    vi: 'Phòng đọc đã hỏi lại về phiếu {code} và chưa nhận được trả lời, nên đóng phiếu. Nếu bạn vẫn cần tài liệu, hãy trả lời tại đây, phiếu được mở lại và xét tiếp:\n{link}\n\n{archive}',
    en: 'The reading room asked you something about request {code}, had no answer and closed it. If you still need the records, answer here: the request is then opened again and reviewed further:\n{link}\n\n{archive}',
  },
  'desk.mail.reader.foot': {
    vi: 'Xem phiếu {code} ({state}) và trả lời tại:\n{link}',
    en: 'See request {code} ({state}) and answer here:\n{link}',
  },
  'desk.mail.desk.sent.subject': {
    vi: 'Phiếu mới {code}, trả lời chậm nhất {day}',
    en: 'New request {code}, to be answered by {day}',
  },
  'desk.mail.desk.sent.text': {
    vi: 'Phiếu {code} vừa đến bàn trực. Trả lời chậm nhất ngày {day}.\n{link}',
    en: 'Request {code} has reached the desk. It is to be answered by {day}.\n{link}',
  },
  'desk.mail.desk.moved.subject': {
    vi: 'Phiếu {code}: người đọc vừa viết hoặc rút tài liệu',
    en: 'Request {code}: the reader has written or withdrawn',
  },
  'desk.mail.desk.moved.text': {
    vi: 'Phiếu {code} ({state}) vừa được người đọc thay đổi. Trả lời chậm nhất ngày {day}.\n{link}',
    en: 'The reader has changed request {code} ({state}). It is to be answered by {day}.\n{link}',
  },
} as const satisfies Messages;
