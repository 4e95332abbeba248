import type { Messages } from '../../messages.ts';

/** The form of a request and its answer, as readers meet it (DOMAIN.md 2). */
export const deskForm = {
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
} as const satisfies Messages;
