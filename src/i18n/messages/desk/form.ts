import type { Messages } from '#src/i18n/messages.ts';

/** The request form and the reply to it, for readers (DOMAIN.md 2). */
export const deskForm = {
  'desk.title': { vi: 'Gửi phiếu yêu cầu', en: 'Request records' },
  'desk.description': {
    vi: 'Gửi phiếu yêu cầu đọc hoặc sao tài liệu lưu trữ và theo dõi việc trả lời.',
    en: 'Request to read or copy archival records, and follow the answer.',
  },
  'desk.lead': {
    vi: 'Chọn tài liệu, cho biết ai hỏi và để làm gì. Sau khi gửi, bạn nhận mã phiếu, ngày trả lời chậm nhất và một đường dẫn riêng để theo dõi.',
    en: 'Choose the records, and tell us who you are and what they are for. You will get a request code, the date your answer is due and a private link to follow it.',
  },
  'desk.privacy': {
    vi: 'Chỉ cán bộ phòng đọc thấy những gì bạn điền. Không gửi bản chụp giấy tờ tùy thân. Bạn có thể tải về và xóa dữ liệu của mình từ đường dẫn riêng.',
    en: 'Only reading room staff see what you enter. Do not send copies of identity documents. You can download and erase your data from your private link.',
  },
  'desk.closedTitle': {
    vi: 'Phòng đọc tạm ngừng nhận phiếu',
    en: 'The reading room is not taking requests at the moment',
  },
  'desk.noItems': {
    vi: 'Chưa có tài liệu nào. Thêm từ trang của hồ sơ, tài liệu, hoặc ghi mã dưới đây.',
    en: 'No records yet. Add them from the page of a file or item, or enter a code below.',
  },
  'desk.wish': { vi: 'Bạn muốn', en: 'You would like to' },
  'desk.reference': { vi: 'Số lưu trữ', en: 'Reference' },
  'desk.wish.read': { vi: 'Đọc', en: 'Read' },
  'desk.wish.copy': { vi: 'Bản sao', en: 'Get a copy' },
  'desk.wish.certified-copy': { vi: 'Bản sao có xác thực', en: 'Get a certified copy' },
  'desk.unknownItem': {
    vi: '{id}: không có tài liệu này, hãy bỏ khỏi phiếu',
    en: '{id}: no such record; remove it from the request',
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
    en: 'The code at the end of the record’s page address, such as TU-01-0145 or TU-01-0145-001',
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
  'desk.field.topic': { vi: 'Chủ đề nghiên cứu', en: 'Research topic' },
  'desk.field.period': { vi: 'Thời gian đọc dự kiến', en: 'When you would like to read' },
  'desk.consents': { vi: 'Đồng ý cho việc khác', en: 'Consent to other uses' },
  'desk.consentsHint': {
    vi: 'Dữ liệu của bạn được dùng để trả lời phiếu này. Việc khác chỉ làm khi bạn chọn từng mục; không chọn cũng không ảnh hưởng gì.',
    en: 'Your data are used to answer this request. Other uses need your tick; not ticking makes no difference to your request.',
  },
  'desk.consent.statistics': {
    vi: 'Dùng chủ đề nghiên cứu của tôi trong thống kê, không kèm tên',
    en: 'Use my research topic in statistics, without my name',
  },
  'desk.consent.history': {
    vi: 'Giữ phiếu này để cán bộ thấy lại khi tôi gửi phiếu sau',
    en: 'Keep this request so that staff can see it when I send another',
  },
  'desk.rulesTitle': { vi: 'Nội quy phòng đọc', en: 'Rules of the reading room' },
  'desk.rules': {
    vi: 'Tài liệu được cấp chỉ cho người yêu cầu và đúng mục đích đã ghi; không trao lại, không công bố khi chưa được phép; khi trích dẫn ghi số lưu trữ và tên cơ quan lưu trữ; không tiết lộ thông tin đời tư đọc được.',
    en: 'Records are granted only to the reader and for the stated purpose; they may not be passed on, or published without permission; citations must give the reference and the archive; information about private lives may not be disclosed.',
  },
  'desk.keepsRules': {
    vi: 'Tôi đã đọc và sẽ thực hiện nội quy',
    en: 'I have read the rules and will follow them',
  },
  'desk.honeypot': { vi: 'Để trống ô này', en: 'Leave this field empty' },
  'desk.send': { vi: 'Gửi phiếu', en: 'Send the request' },
} as const satisfies Messages;
