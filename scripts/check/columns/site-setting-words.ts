import type { Language } from '#src/domain/values.ts';

/** Description of each setting of `site.yaml`, by dotted name; a bilingual text is one setting. */
export const siteSettingWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  name: {
    vi: 'Tên cơ quan lưu trữ, như trên con dấu',
    en: 'Name of the archive, as on its official stamp',
  },
  tagline: { vi: 'Dòng chữ dưới tên', en: 'The line under the name' },
  seal: { vi: 'Một đến ba chữ trên dấu ở đầu trang', en: 'One to three letters on the seal' },
  code: { vi: 'Mã cơ quan lưu trữ, tối đa 13 ký tự', en: 'Archive code, at most 13 characters' },
  citedAs: {
    vi: 'Tên dùng khi trích dẫn; không ghi thì dùng name',
    en: 'Name used in citations; name when left out',
  },
  url: {
    vi: 'Địa chỉ công khai của trang, không có đường dẫn phía sau: https://luutru.example',
    en: 'Public address of the site, without a path: https://luutru.example',
  },
  address: { vi: 'Địa chỉ phòng đọc', en: 'Address of the reading room' },
  email: { vi: 'Thư điện tử của phòng đọc', en: 'E-mail of the reading room' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  openingHours: { vi: 'Giờ mở cửa', en: 'Opening hours' },
  rights: {
    vi: 'Địa chỉ giấy phép của creativecommons.org hoặc rightsstatements.org cho ảnh công khai',
    en: 'Address of a licence at creativecommons.org or a statement at rightsstatements.org, for open images',
  },
  'pdf.pages': {
    vi: 'Tài liệu công khai nhiều nhất bao nhiêu trang thì được tải về thành một tệp PDF; 0 thì không có PDF',
    en: 'Most pages of an open item that can be downloaded as one PDF; 0 means no PDFs',
  },
  'pdf.megabytes': {
    vi: 'như trên, dung lượng lớn nhất của một tệp, MB',
    en: 'as above, most megabytes of one file',
  },
  rightsStatement: {
    vi: 'Được làm gì với tài liệu công khai, bằng lời của cơ quan; hiện ở mọi tài liệu không có tuyên bố riêng',
    en: 'Rights in open records, in the archive’s words; shown with every record that has no statement of its own',
  },
  embedding: {
    vi: 'Ai được nhúng tài liệu và cảnh trưng bày vào trang của mình: none (không ai), anyone (mọi người), hoặc danh sách địa chỉ như https://truong.example',
    en: 'Who may embed records and scenes: none, anyone, or a list of origins such as https://school.example',
  },
  documentTypes: {
    vi: 'Tên loại văn bản riêng của kho, ngoài danh mục quốc gia',
    en: 'Document types of the archive that are not in the national lists',
  },
  sample: { vi: 'true: mọi trang ghi là dữ liệu mẫu', en: 'true marks every page as sample data' },
  'requests.workingDays.open': {
    vi: 'Số ngày làm việc để trả lời khi hỏi đọc tài liệu công khai',
    en: 'Working days to answer, for reading open records',
  },
  'requests.workingDays.copy': { vi: 'như trên, khi hỏi bản sao', en: 'as above, for copies' },
  'requests.workingDays.conditional': {
    vi: 'như trên, với tài liệu có điều kiện',
    en: 'as above, for conditional records',
  },
  ...Object.fromEntries(
    (
      [
        ['name', 'họ tên', 'name'],
        ['birthYear', 'năm sinh', 'year of birth'],
        ['nationality', 'quốc tịch', 'nationality'],
        ['identity', 'số giấy tờ tùy thân', 'identity paper'],
        ['organisation', 'cơ quan', 'organisation'],
        ['position', 'chức vụ', 'position'],
        ['address', 'địa chỉ', 'address'],
        ['phone', 'điện thoại', 'telephone'],
        ['email', 'thư điện tử', 'e-mail'],
        ['topic', 'đề tài', 'topic'],
        ['period', 'thời gian nghiên cứu', 'period of research'],
      ] as const
    ).map(([field, vi, en]) => [
      `requests.fields.${field}`,
      {
        vi: `Phiếu hỏi ${vi}: hidden, optional hoặc required`,
        en: `The form asks for ${en}: hidden, optional or required`,
      },
    ]),
  ),
  'readingRoom.seats': {
    vi: 'Số chỗ ngồi nhận đặt trước; không có mục readingRoom thì không đặt chỗ',
    en: 'Number of seats that can be booked; without readingRoom there are no bookings',
  },
  'readingRoom.sessions': {
    vi: 'Các buổi trong ngày, mỗi dòng một buổi, viết như 07:30-11:30',
    en: 'Sessions of a day, one per line, written as 07:30-11:30',
  },
  'readingRoom.daysAhead': {
    vi: 'Đặt chỗ trước nhiều nhất bao nhiêu ngày; không ghi thì 60',
    en: 'How many days ahead seats can be booked; 60 when left out',
  },
  'readerRegister.validDays': {
    vi: 'Thẻ độc giả có hạn bao nhiêu ngày; không ghi thì 365. Không có mục readerRegister thì không có sổ độc giả',
    en: 'How many days a reader’s card is valid; 365 when left out. Without readerRegister there is no register of readers',
  },
  'readerRegister.retentionDays': {
    vi: 'Giữ dữ liệu cá nhân bao nhiêu ngày sau lần đến cuối của người có thẻ đã hết hạn; không ghi thì 1825',
    en: 'How many days after the last visit the personal data of a withdrawn card are kept; 1825 when left out',
  },
  'readerRegister.closes': {
    vi: 'Giờ phòng đọc đóng cửa, viết như 17:00; lượt chưa ghi giờ ra được đóng vào giờ này',
    en: 'When the reading room closes, written as 17:00; visits still open end at this time',
  },
  'virtualReading.networks': {
    vi: 'Các mạng của cơ quan, viết như 10.1.0.0/16: quyền đọc “chỉ trong mạng của cơ quan” dùng được ở đó. Không có mục virtualReading thì không có phòng đọc ảo',
    en: 'The archive’s networks, written as 10.1.0.0/16: grants “only on the archive’s networks” hold there. Without virtualReading there is no virtual reading room',
  },
  'virtualReading.idleMinutes': {
    vi: 'Không đọc bao nhiêu phút thì phải vào lại; không ghi thì 30',
    en: 'After how many minutes without reading a reader must sign in again; 30 when left out',
  },
  'virtualReading.pagesPerMinute': {
    vi: 'Mở quá số trang này trong một phút thì trang hiện chậm lại; không ghi thì 30',
    en: 'Beyond this number of pages in a minute, pages are shown slowly; 30 when left out',
  },
  'virtualReading.pagesPerHour': {
    vi: 'Mở quá số trang này trong một giờ thì tạm dừng và phòng đọc được báo; không ghi thì 400',
    en: 'Beyond this number of pages in an hour, reading stops and the desk is told; 400 when left out',
  },
  'virtualReading.pagesPerGrant': {
    vi: 'Số trang nhiều nhất của một quyền đọc, tính cả lần mở lại; không ghi thì 5000',
    en: 'Most pages of one grant, pages opened again included; 5000 when left out',
  },
  'virtualReading.deleteAfterDays': {
    vi: 'Quyền đọc kết thúc bao nhiêu ngày thì ảnh đã cắt cho quyền ấy bị xóa khỏi máy chủ; không ghi thì 5',
    en: 'How many days after the end of a grant its page images are deleted from the server; 5 when left out',
  },
  'virtualReading.logDays': {
    vi: 'Giữ nhật ký đọc bao nhiêu ngày; không ghi thì 1825',
    en: 'How many days the log of reading is kept; 1825 when left out',
  },
  'requests.closed': {
    vi: 'Vì sao đang ngừng nhận phiếu; có mục này thì ngừng',
    en: 'Why no requests are taken at present; requests are closed while it is set',
  },
  'requests.calendar.off': {
    vi: 'Ngày nghỉ thêm, ngoài lịch nghỉ theo luật',
    en: 'Days off in addition to public holidays',
  },
  'requests.calendar.working': {
    vi: 'Ngày làm bù',
    en: 'Working days that would otherwise be off',
  },
  'requests.mostReadingDays': {
    vi: 'Số ngày đọc dài nhất của một lần cho phép',
    en: 'Most days for which a record is issued to a reader',
  },
  'requests.retentionDays.decided': {
    vi: 'Số ngày giữ dữ liệu cá nhân sau khi trả lời',
    en: 'Days that personal data are kept after the answer',
  },
  'requests.retentionDays.withdrawn': {
    vi: 'như trên, sau khi người đọc rút phiếu',
    en: 'as above, after the reader withdrew',
  },
  'requests.fees.copyPage': {
    vi: 'Phí một trang bản sao, đồng; không có mục fees thì không thu phí',
    en: 'Fee per page of a copy, in đồng; without fees there is no charge',
  },
  'requests.fees.certifiedPage': {
    vi: 'như trên, với bản sao có xác thực',
    en: 'as above, for certified copies',
  },
  'requests.fees.free': {
    vi: 'Đối tượng được miễn phí, mã 01–10; không ghi thì 02–06',
    en: 'Groups of readers who pay nothing, codes 01–10; 02–06 when left out',
  },
  'requests.fees.half': {
    vi: 'Đối tượng trả một nửa; không ghi thì 01, 07–09',
    en: 'Groups who pay half; 01 and 07–09 when left out',
  },
  'requests.fees.receipt': {
    vi: 'Có thu phí thì phải ghi số biên lai; không ghi thì true',
    en: 'The receipt number must be entered where a fee is paid; true when left out',
  },
  'requests.retentionDays.undecided': {
    vi: 'như trên, của phiếu chưa ai trả lời, tính từ lần xử lý cuối',
    en: 'as above, for requests without a decision, after their last event',
  },
  'requests.twoPersons': {
    vi: 'Loại tài liệu phải hai người cùng duyệt: open, conditional',
    en: 'Access of records that need a decision by two people: open, conditional',
  },
  'publicFields.file': {
    vi: 'Cột của hồ sơ có điều kiện được công khai; thêm cột là mở thêm',
    en: 'Columns of conditional files that are public; more columns publish more',
  },
  'publicFields.item': {
    vi: 'như trên, của văn bản có điều kiện',
    en: 'as above, for conditional items',
  },
};
