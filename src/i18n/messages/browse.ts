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
  'browse.pagesListed': { vi: 'Trang có trong danh mục', en: 'Pages listed' },
  'browse.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'browse.listPage': {
    vi: '{from}–{to} · {what}',
    en: '{from}–{to} · {what}',
    note: 'One part of a long list; {what} names the fonds in it',
  },
  'browse.listPages': { vi: 'Các phần của danh sách', en: 'Parts of the list' },

  'browse.years.title': { vi: 'Năm của tài liệu', en: 'Records by year' },
  'browse.years.description': {
    vi: 'Hồ sơ, tài liệu theo năm và theo thập niên. Chọn một năm để xem tài liệu của năm ấy.',
    en: 'The archive’s records by year and decade. Choose a year to see its records.',
  },
  'browse.years.method': {
    vi: 'Tài liệu ghi một khoảng thời gian được tính vào mọi năm trong khoảng ấy. Hồ sơ chưa được biên mục đến từng tài liệu được tính theo thời gian của hồ sơ.',
    en: 'A record dated by a range counts in every year of that range. A file not yet described item by item counts by its own dates.',
  },
  'browse.years.undated': {
    vi: 'Còn {count} hồ sơ, tài liệu không ghi ngày, hoặc ghi một khoảng quá rộng để xếp theo năm. Bạn có thể tìm chúng trong mục lục của từng phông.',
    en: {
      one: '{count} more record is undated, or its date range is too wide to place in a year. It is listed in the inventory of its fonds.',
      other:
        '{count} more records are undated, or their date ranges are too wide to place in a year. They are listed in the inventories of their fonds.',
    },
  },
  'browse.years.empty': {
    vi: 'Chưa có tài liệu ghi ngày nào được công bố.',
    en: 'No dated records have been published yet.',
  },
  'browse.years.bar': {
    vi: '{year}: {count} tài liệu',
    en: { one: '{year}: {count} record', other: '{year}: {count} records' },
  },
  'browse.years.decade': {
    vi: 'Thập niên {decade}',
    en: 'Decade from {decade}',
    note: 'Name of a label that shows the number alone; it has to hold that number as a word',
  },
  'browse.decade': { vi: 'Thập niên {decade}', en: '{decade}s' },
  'browse.decadeColumn': { vi: 'Thập niên', en: 'Decade' },
  'browse.year.title': { vi: 'Năm {year}', en: 'Records of {year}' },
  'browse.year.description': {
    vi: '{count} hồ sơ, tài liệu của năm {year}.',
    en: {
      one: '{count} record of {year}.',
      other: '{count} records of {year}.',
    },
  },
  'browse.year.neighbours': { vi: 'Năm trước và năm sau', en: 'Earlier and later years' },
  'browse.year.previous': { vi: 'Năm trước', en: 'Earlier year' },
  'browse.year.next': { vi: 'Năm sau', en: 'Later year' },

  'browse.authorities.kinds': { vi: 'Các bảng tra', en: 'Indexes' },
  'browse.authorities.letters': { vi: 'Chữ cái đầu', en: 'First letters' },
  'browse.authorities.subject.intro': {
    vi: 'Các chủ đề của tài liệu, xếp theo vần chữ cái.',
    en: 'Subjects of the records, in alphabetical order.',
  },
  'browse.authorities.person.intro': {
    vi: 'Nhân vật có trong tài liệu, xếp theo vần chữ cái; bí danh và tên khác dẫn về tên chính.',
    en: 'People named in the records, in alphabetical order; aliases and other names lead to the main entry.',
  },
  'browse.authorities.organisation.intro': {
    vi: 'Cơ quan, tổ chức có trong tài liệu, xếp theo vần chữ cái; tên cũ dẫn về tên chính.',
    en: 'Organisations named in the records, in alphabetical order; former names lead to the main entry.',
  },
  'browse.authorities.place.intro': {
    vi: 'Địa danh trong tài liệu, kể cả những tên không còn trên bản đồ hành chính hiện nay.',
    en: 'Places named in the records, including names no longer on today’s administrative map.',
  },
  'browse.authorities.empty': {
    vi: 'Bảng tra này chưa có mục nào. Bạn có thể tìm theo phông hoặc theo năm.',
    en: 'This index has no entries yet. Try browsing by fonds or by year.',
  },
  'browse.authorities.see': { vi: 'xem', en: 'see', note: 'Cross-reference in an index' },

  'browse.authority.subject': { vi: 'Chủ đề', en: 'Subject' },
  'browse.authority.person': { vi: 'Nhân vật', en: 'Person' },
  'browse.authority.organisation': { vi: 'Cơ quan, tổ chức', en: 'Organisation' },
  'browse.authority.place': { vi: 'Địa danh', en: 'Place' },
  'browse.authority.description': {
    vi: '{name}: {count} hồ sơ, tài liệu được công bố.',
    en: {
      one: '{name}: {count} published record.',
      other: '{name}: {count} published records.',
    },
  },
  'browse.authority.variants': { vi: 'Tên khác', en: 'Also known as' },
  'browse.authority.validity': { vi: 'Thời gian dùng tên', en: 'Name in use' },
  'browse.authority.lifetime': { vi: 'Sinh – mất', en: 'Born – died' },
  'browse.authority.broader': { vi: 'Thuộc về', en: 'Part of' },
  'browse.authority.narrower': { vi: 'Bao gồm', en: 'Includes' },
  'browse.authority.seeAlso': { vi: 'Xem thêm', en: 'See also' },
  'browse.authority.position': { vi: 'Tọa độ', en: 'Coordinates' },
  'browse.authority.records': { vi: 'Trong tài liệu', en: 'In the records' },
  'browse.authority.noRecords': {
    vi: 'Chưa có hồ sơ, tài liệu nào được công bố về mục này.',
    en: 'No published records refer to this entry yet.',
  },
  'browse.north': { vi: '{degrees}° Bắc', en: '{degrees}° N' },
  'browse.south': { vi: '{degrees}° Nam', en: '{degrees}° S' },
  'browse.east': { vi: '{degrees}° Đông', en: '{degrees}° E' },
  'browse.west': { vi: '{degrees}° Tây', en: '{degrees}° W' },
  'browse.since': { vi: 'từ {date}', en: 'from {date}' },
  'browse.until': { vi: 'đến {date}', en: 'until {date}' },

  'browse.statistics.description': {
    vi: 'Kho lưu trữ có gì, đã số hóa và đã mở được bao nhiêu. Số liệu tính trên phần đã công bố.',
    en: 'What the archive holds, and how much of it is digitised and open. Only published records are counted.',
  },
  'browse.statistics.day': { vi: 'Số liệu ngày {day}', en: 'As of {day}' },
  'browse.statistics.byFonds': { vi: 'Theo phông', en: 'By fonds' },
  'browse.statistics.byAccess': { vi: 'Theo chế độ sử dụng', en: 'By access' },
  'browse.statistics.accessNote': {
    vi: 'Tài liệu sử dụng có điều kiện vẫn có tên trong mục lục; số trang của chúng không tính ở đây.',
    en: 'Restricted items are listed by title in the inventories; their pages are not counted here.',
  },
  'browse.statistics.byType': { vi: 'Theo loại tài liệu', en: 'By type' },
  'browse.statistics.byDecade': { vi: 'Theo thập niên', en: 'By decade' },
  'browse.statistics.decadeNote': {
    vi: 'Tài liệu có thể thuộc hai thập niên được tính ở cả hai.',
    en: 'A record that may belong to two decades is counted in both.',
  },
  'browse.statistics.byLanguage': { vi: 'Theo ngôn ngữ', en: 'By language' },
  'browse.statistics.rest': {
    vi: 'Xem {count} dòng còn lại',
    en: { one: 'See {count} more row', other: 'See {count} more rows' },
  },

  'browse.notFound.title': { vi: 'Không tìm thấy trang', en: 'Page not found' },
  'browse.notFound.text': {
    vi: 'Địa chỉ có thể bị gõ thiếu, hoặc trang đã chuyển đi. Nếu bạn có số lưu trữ của tài liệu, hãy gõ vào ô tìm kiếm.',
    en: 'The address may be incomplete, or the page may have moved. If you have the reference of a record, type it into the search box.',
  },
  'browse.notFound.ask': {
    vi: 'Nếu một đường dẫn trong trang này đưa bạn tới đây, xin báo cho chúng tôi.',
    en: 'If a link on this site brought you here, please tell us.',
  },
  'browse.notFound.home': { vi: 'Về trang chủ', en: 'Go to the home page' },
  'browse.notFound.fonds': { vi: 'Xem các phông', en: 'See the fonds' },
  'browse.notFound.label': {
    vi: 'Tìm theo tên, số, ký hiệu hoặc số lưu trữ',
    en: 'Search by title, number or reference',
  },
} as const satisfies Messages;
