import type { Messages } from '../messages.ts';

/** The request list and the official slip (DOMAIN.md 2). */
export const request = {
  'request.add': { vi: 'Thêm vào phiếu yêu cầu', en: 'Add to the request slip' },
  'request.added': { vi: 'Đã có trong phiếu · Xem phiếu', en: 'On the slip · See the slip' },
  'request.title': { vi: 'Phiếu yêu cầu đọc tài liệu', en: 'Request slip' },
  'request.description': {
    vi: 'Lập phiếu yêu cầu đọc tài liệu lưu trữ, in ra và gửi cho cơ quan lưu trữ.',
    en: 'Fill in a slip to request archival records, then print it and send it to the archive.',
  },
  'request.lead': {
    vi: 'Thêm hồ sơ, tài liệu cần đọc vào phiếu từ trang của chúng, điền phần của bạn, rồi in phiếu và ký. Nộp phiếu tại phòng đọc, gửi qua bưu điện hoặc thư điện tử.',
    en: 'Add the files and items you need from their pages, fill in your details, then print and sign the slip. Hand it in at the reading room, or send it by post or e-mail.',
  },
  'request.privacy': {
    vi: 'Những gì bạn điền chỉ nằm trên trang này: không được gửi đi, không được lưu lại. Danh mục tài liệu được giữ trên thiết bị của bạn. Không cần bản chụp giấy tờ tùy thân.',
    en: 'What you type stays on this page: it is not sent or stored. The list of records is kept on your device. No copy of an identity document is needed.',
  },
  'request.deadlines': { vi: 'Khi nào có trả lời?', en: 'How soon will I get an answer?' },
  'request.deadlineOpen': {
    vi: 'Đọc tài liệu công khai: chậm nhất {count} ngày làm việc',
    en: {
      one: 'Reading open records: within {count} working day',
      other: 'Reading open records: within {count} working days',
    },
  },
  'request.deadlineCopy': {
    vi: 'Cấp bản sao: chậm nhất {count} ngày làm việc',
    en: { one: 'Copies: within {count} working day', other: 'Copies: within {count} working days' },
  },
  'request.deadlineConditional': {
    vi: 'Tài liệu sử dụng có điều kiện: chậm nhất {count} ngày làm việc',
    en: {
      one: 'Restricted records: within {count} working day',
      other: 'Restricted records: within {count} working days',
    },
  },
  'request.deadlineFrom': {
    vi: 'Tính từ ngày cơ quan lưu trữ nhận được phiếu hợp lệ.',
    en: 'Counted from the day the archive receives a complete slip.',
  },
  'request.where': { vi: 'Nộp phiếu ở đâu?', en: 'Where to send it' },
  'request.noScript': {
    vi: 'Trình duyệt không chạy JavaScript. Bạn vẫn có thể in trang này thành phiếu trống rồi điền số hồ sơ, tài liệu bằng tay.',
    en: 'JavaScript is off. You can still print this page as a blank slip and fill it in by hand.',
  },
  'request.yourPart': { vi: 'Người yêu cầu', en: 'Your details' },
  'request.name': { vi: 'Họ và tên', en: 'Full name' },
  'request.identity': {
    vi: 'Số định danh cá nhân hoặc hộ chiếu',
    en: 'Personal ID or passport number',
  },
  'request.optional': { vi: 'không bắt buộc', en: 'optional' },
  'request.organisation': { vi: 'Cơ quan, tổ chức', en: 'Organisation' },
  'request.contact': {
    vi: 'Địa chỉ, điện thoại, thư điện tử',
    en: 'Address, telephone, e-mail',
  },
  'request.purpose': { vi: 'Mục đích', en: 'Purpose' },
  'request.purpose.01': { vi: 'Cá nhân', en: 'Personal' },
  'request.purpose.02': { vi: 'Công vụ', en: 'Official duty' },
  'request.purpose.03': { vi: 'Công vụ đặc biệt', en: 'Special official duty' },
  'request.topic': { vi: 'Chủ đề nghiên cứu', en: 'Topic of research' },
  'request.period': { vi: 'Thời gian đọc dự kiến', en: 'When you wish to read' },
  'request.records': { vi: 'Tài liệu yêu cầu', en: 'Records requested' },
  'request.count': { vi: 'Số mục trong phiếu: {count}', en: 'Entries on the slip: {count}' },
  'request.empty': {
    vi: 'Phiếu chưa có tài liệu nào. Hãy mở trang của hồ sơ hoặc tài liệu rồi chọn “Thêm vào phiếu yêu cầu”, hoặc in phiếu trống và điền bằng tay.',
    en: 'There are no records on the slip yet. Open the page of a file or item and choose “Add to the request slip”, or print a blank slip and fill it in by hand.',
  },
  'request.row': { vi: 'STT', en: 'No.' },
  'request.fonds': { vi: 'Phông', en: 'Fonds' },
  'request.inventory': { vi: 'Mục lục số', en: 'Inventory' },
  'request.file': { vi: 'Hồ sơ số', en: 'File' },
  'request.recordTitle': { vi: 'Tiêu đề', en: 'Title' },
  'request.pages': { vi: 'Tờ, trang', en: 'Folio, page' },
  'request.note': { vi: 'Ghi chú', en: 'Note' },
  'request.page': { vi: 'trang {page}', en: 'page {page}' },
  'request.folio': { vi: 'tờ {folio}', en: 'folio {folio}' },
  'request.conditional': { vi: 'có điều kiện', en: 'restricted' },
  'request.remove': { vi: 'Bỏ khỏi phiếu: {title}', en: 'Remove from the slip: {title}' },
  'request.removed': { vi: 'Đã bỏ khỏi phiếu: {title}', en: 'Removed from the slip: {title}' },
  'request.clear': { vi: 'Xóa cả phiếu', en: 'Clear the slip' },
  'request.print': { vi: 'In phiếu', en: 'Print the slip' },
  'request.mail': { vi: 'Gửi danh mục qua thư', en: 'E-mail the list' },
  'request.mailNote': {
    vi: 'Thư soạn sẵn chỉ ghi số lưu trữ, không có thông tin cá nhân. Khi gửi, hãy đính kèm phiếu đã ký.',
    en: 'The prepared e-mail contains references only and no personal details. Attach the signed slip when you send it.',
  },
  'request.mailSubject': {
    vi: 'Yêu cầu đọc tài liệu lưu trữ',
    en: 'Request to read archival records',
  },
  'request.mailIntro': {
    vi: 'Kính gửi cơ quan lưu trữ, tôi đề nghị được đọc các tài liệu sau:',
    en: 'I would like to read the following records:',
  },
  'request.mailRest': {
    vi: '… và {count} mục khác, ghi trong phiếu kèm theo.',
    en: '… and {count} more, listed on the attached slip.',
  },
  'request.slipTitle': {
    vi: 'Phiếu yêu cầu đọc tài liệu lưu trữ',
    en: 'Request to read archival records',
    note: 'Heading of the printed slip',
  },
  'request.slipTo': { vi: 'Kính gửi: {archive}', en: 'To: {archive}' },
  'request.slipDate': {
    vi: 'Ngày …… tháng …… năm ………',
    en: 'Date: …… / …… / ………',
  },
  'request.slipPledge': {
    vi: 'Tôi cam kết thực hiện đúng nội quy phòng đọc và quy định về sử dụng tài liệu lưu trữ.',
    en: 'I will comply with the rules of the reading room and the regulations on the use of archival records.',
  },
  'request.signReader': { vi: 'Người yêu cầu', en: 'Reader' },
  'request.signRoom': { vi: 'Ý kiến của phòng đọc', en: 'Reading room' },
  'request.signHead': { vi: 'Người có thẩm quyền duyệt', en: 'Approved by' },
  'request.sign': { vi: '(ký, ghi rõ họ tên)', en: '(signature and name)' },
} as const satisfies Messages;
