import type { Messages } from '../messages.ts';

/** Years, authorities, statistics. */
export const browse = {
  'browse.items': { vi: 'Tài liệu', en: 'Items' },
  'browse.files': { vi: 'Hồ sơ', en: 'Files' },
  'browse.records': { vi: 'Hồ sơ, tài liệu', en: 'Records' },
  'browse.recordCount': {
    vi: '{count} hồ sơ, tài liệu',
    en: { one: '{count} record', other: '{count} records' },
  },
  'browse.digitisedPages': { vi: 'Trang đã số hóa', en: 'Pages digitised' },
  'browse.pagesListed': { vi: 'Trang đã kê', en: 'Pages listed' },
  'browse.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'browse.leaf': {
    vi: '{from}–{to} · {what}',
    en: '{from}–{to} · {what}',
    note: 'One part of a long list; {what} names the fonds in it',
  },
  'browse.leaves': { vi: 'Các phần của danh sách', en: 'Parts of the list' },

  'browse.years.title': { vi: 'Năm của tài liệu', en: 'Records by year' },
  'browse.years.description': {
    vi: 'Tài liệu trong kho theo năm và theo thập niên. Chọn một năm để xem những gì còn lại từ năm ấy.',
    en: 'The records of the archive by year and decade. Choose a year to see what it left behind.',
  },
  'browse.years.method': {
    vi: 'Tài liệu ghi khoảng thời gian được tính ở mỗi năm mà nó có thể thuộc về. Hồ sơ chưa được biên mục đến từng tài liệu được tính theo thời gian của hồ sơ.',
    en: 'A record dated by a span counts in every year it may belong to. A file not yet described item by item counts by its own dates.',
  },
  'browse.years.undated': {
    vi: 'Còn {count} hồ sơ, tài liệu không ghi ngày, hoặc ghi một khoảng quá rộng để xếp theo năm. Bạn tìm thấy chúng trong mục lục của từng phông.',
    en: {
      one: '{count} more record bears no date, or one too wide to place in a year. It stands in the inventory of its fonds.',
      other:
        '{count} more records bear no date, or one too wide to place in a year. They stand in the inventories of their fonds.',
    },
  },
  'browse.years.empty': {
    vi: 'Chưa có tài liệu nào ghi ngày được công bố.',
    en: 'No dated record has been published yet.',
  },
  'browse.years.bar': {
    vi: '{year}: {count} tài liệu',
    en: { one: '{year}: {count} record', other: '{year}: {count} records' },
  },
  'browse.years.decade': {
    vi: 'Thập niên {decade}',
    en: 'Decade {decade}',
    note: 'Name of a label that shows the number alone; it has to hold that number as a word',
  },
  'browse.decade': { vi: 'Thập niên {decade}', en: '{decade}s' },
  'browse.decadeColumn': { vi: 'Thập niên', en: 'Decade' },
  'browse.year.title': { vi: 'Năm {year}', en: 'The year {year}' },
  'browse.year.description': {
    vi: '{count} hồ sơ, tài liệu của năm {year} trong kho lưu trữ.',
    en: {
      one: '{count} record of the year {year} in the archive.',
      other: '{count} records of the year {year} in the archive.',
    },
  },
  'browse.year.neighbours': { vi: 'Năm trước và năm sau', en: 'Earlier and later years' },
  'browse.year.previous': { vi: 'Năm trước', en: 'Earlier' },
  'browse.year.next': { vi: 'Năm sau', en: 'Later' },

  'browse.authorities.kinds': { vi: 'Các bảng tra', en: 'Indexes' },
  'browse.authorities.letters': { vi: 'Chữ cái đầu', en: 'First letters' },
  'browse.authorities.subject.intro': {
    vi: 'Những việc mà tài liệu nói đến, xếp theo vần chữ cái.',
    en: 'What the records are about, from A to Z.',
  },
  'browse.authorities.person.intro': {
    vi: 'Những người mà tài liệu nhắc đến, xếp theo vần chữ cái; bí danh và tên khác dẫn về một tên.',
    en: 'People whom the records speak of, from A to Z; aliases and other names lead to one.',
  },
  'browse.authorities.organisation.intro': {
    vi: 'Cơ quan, tổ chức mà tài liệu nhắc đến, xếp theo vần chữ cái; tên cũ dẫn về tên chính.',
    en: 'Bodies that the records speak of, from A to Z; former names lead to the main one.',
  },
  'browse.authorities.place.intro': {
    vi: 'Địa danh trong tài liệu, kể cả những tên không còn trên bản đồ hành chính hôm nay.',
    en: 'Places in the records, those no longer on the map of today among them.',
  },
  'browse.authorities.empty': {
    vi: 'Bảng tra này chưa có mục nào. Bạn có thể tìm theo phông hoặc theo năm.',
    en: 'This index is still empty. Try the fonds, or the years.',
  },
  'browse.authorities.see': { vi: 'xem', en: 'see', note: 'Cross-reference in an index' },

  'browse.authority.subject': { vi: 'Chủ đề', en: 'Subject' },
  'browse.authority.person': { vi: 'Nhân vật', en: 'Person' },
  'browse.authority.organisation': { vi: 'Cơ quan, tổ chức', en: 'Organisation' },
  'browse.authority.place': { vi: 'Địa danh', en: 'Place' },
  'browse.authority.description': {
    vi: '{name}: {count} hồ sơ, tài liệu công khai trong kho.',
    en: {
      one: '{name}: {count} open record in the archive.',
      other: '{name}: {count} open records in the archive.',
    },
  },
  'browse.authority.variants': { vi: 'Tên khác', en: 'Also known as' },
  'browse.authority.validity': { vi: 'Thời gian dùng tên', en: 'In use' },
  'browse.authority.lifetime': { vi: 'Sinh – mất', en: 'Lived' },
  'browse.authority.broader': { vi: 'Thuộc về', en: 'Part of' },
  'browse.authority.narrower': { vi: 'Bao gồm', en: 'Includes' },
  'browse.authority.seeAlso': { vi: 'Xem thêm', en: 'See also' },
  'browse.authority.position': { vi: 'Tọa độ', en: 'Position' },
  'browse.authority.records': { vi: 'Trong tài liệu', en: 'In the records' },
  'browse.authority.noRecords': {
    vi: 'Chưa có hồ sơ, tài liệu công khai nào dẫn đến mục này.',
    en: 'No open record refers to this entry yet.',
  },
  'browse.north': { vi: '{degrees}° Bắc', en: '{degrees}° N' },
  'browse.south': { vi: '{degrees}° Nam', en: '{degrees}° S' },
  'browse.east': { vi: '{degrees}° Đông', en: '{degrees}° E' },
  'browse.west': { vi: '{degrees}° Tây', en: '{degrees}° W' },
  'browse.since': { vi: 'từ {date}', en: 'from {date}' },
  'browse.until': { vi: 'đến {date}', en: 'until {date}' },

  'browse.statistics.description': {
    vi: 'Kho lưu trữ có gì, đã số hóa đến đâu và mở đến đâu, tính trên những gì được công bố.',
    en: 'What the archive holds, how far it is digitised and how far it is open, counted over what is published.',
  },
  'browse.statistics.day': { vi: 'Số liệu ngày {day}', en: 'Figures of {day}' },
  'browse.statistics.byFonds': { vi: 'Theo phông', en: 'By fonds' },
  'browse.statistics.byAccess': { vi: 'Theo chế độ sử dụng', en: 'By access' },
  'browse.statistics.accessNote': {
    vi: 'Tài liệu sử dụng có điều kiện vẫn có tên trong mục lục; số trang của chúng không được kê ở đây.',
    en: 'Restricted items stand in the inventories by their titles; their pages are not listed here.',
  },
  'browse.statistics.byType': { vi: 'Theo loại văn bản', en: 'By type' },
  'browse.statistics.byDecade': { vi: 'Theo thập niên', en: 'By decade' },
  'browse.statistics.decadeNote': {
    vi: 'Tài liệu có thể thuộc hai thập niên được tính ở cả hai.',
    en: 'A record that may be of two decades counts in both.',
  },
  'browse.statistics.byLanguage': { vi: 'Theo ngôn ngữ', en: 'By language' },
  'browse.statistics.rest': {
    vi: 'Xem {count} dòng còn lại',
    en: { one: 'See {count} more row', other: 'See {count} more rows' },
  },

  'browse.notFound.title': { vi: 'Không có trang này', en: 'No such page' },
  'browse.notFound.text': {
    vi: 'Địa chỉ có thể bị gõ thiếu, hoặc trang đã đổi chỗ. Số lưu trữ của một tài liệu không bao giờ đổi: nếu bạn có số ấy, hãy gõ vào ô tìm kiếm.',
    en: 'The address may be incomplete, or the page has moved. The reference of a record never changes: if you have it, type it into the search box.',
  },
  'browse.notFound.ask': {
    vi: 'Nếu một đường dẫn trong trang này đưa bạn tới đây, xin báo cho chúng tôi.',
    en: 'If a link on this site led you here, please tell us.',
  },
  'browse.notFound.home': { vi: 'Về trang đầu', en: 'To the home page' },
  'browse.notFound.fonds': { vi: 'Xem các phông', en: 'See the fonds' },
  'browse.notFound.label': {
    vi: 'Tìm theo tên, số, ký hiệu hoặc số lưu trữ',
    en: 'Search by title, number or reference',
  },
} as const satisfies Messages;
