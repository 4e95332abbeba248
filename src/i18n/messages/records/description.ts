import type { Messages } from '#src/i18n/messages.ts';

/** Fonds, inventories, files and items, as lists and pages describe them. */
export const recordDescription = {
  'records.fondsIndex.intro': {
    vi: 'Mỗi phông là toàn bộ tài liệu của một cơ quan, tổ chức, gia đình hoặc cá nhân. Muốn tìm một việc, hãy bắt đầu từ phông của nơi đã giải quyết việc ấy.',
    en: 'A fonds holds all the records of one organisation, family or person. To trace a matter, start with the fonds of whoever dealt with it.',
  },
  'records.fondsIndex.empty': {
    vi: 'Chưa có phông nào được công bố.',
    en: 'No fonds have been published yet.',
  },
  'records.fonds': { vi: 'Phông', en: 'Fonds' },
  'records.file': { vi: 'Hồ sơ', en: 'File' },
  'records.item': { vi: 'Tài liệu', en: 'Item' },
  'records.inventoryNumber': { vi: 'Mục lục {number}', en: 'Inventory {number}' },
  'records.noInventory': {
    vi: 'Hồ sơ không thuộc mục lục nào',
    en: 'Files outside any inventory',
  },
  'records.fileNumber': { vi: 'Hồ sơ {number}', en: 'File {number}' },
  'records.inventoryCount': {
    vi: '{count} mục lục',
    en: { one: '{count} inventory', other: '{count} inventories' },
  },
  'records.fileCount': {
    vi: '{count} hồ sơ',
    en: { one: '{count} file', other: '{count} files' },
  },
  'records.itemCount': {
    vi: '{count} tài liệu',
    en: { one: '{count} item', other: '{count} items' },
  },
  'records.pageCount': {
    vi: '{count} trang',
    en: { one: '{count} page', other: '{count} pages' },
  },
  'records.sheetCount': {
    vi: '{count} tờ',
    en: { one: '{count} sheet', other: '{count} sheets' },
  },
  'records.undated': { vi: 'không ghi ngày', en: 'undated' },
  'records.folio': { vi: 'tờ {folio}', en: 'folio {folio}' },
  'records.folios': { vi: 'tờ {folios}', en: 'folios {folios}' },
  'records.date': { vi: 'Thời gian', en: 'Dates' },

  'records.languages': { vi: 'Ngôn ngữ', en: 'Languages' },
  'records.fondsCode': { vi: 'Mã phông', en: 'Fonds code' },
  'records.fondsLead': { vi: 'Phông {code}', en: 'Fonds {code}' },

  'records.area.identity': { vi: 'Nhận dạng', en: 'Identity' },
  'records.area.context': { vi: 'Bối cảnh hình thành', en: 'Context' },
  'records.area.content': { vi: 'Nội dung và cấu trúc', en: 'Content and structure' },
  'records.area.access': { vi: 'Tiếp cận và sử dụng', en: 'Conditions of access and use' },
  'records.area.allied': { vi: 'Tài liệu liên quan', en: 'Allied materials' },
  'records.area.notes': { vi: 'Ghi chú', en: 'Notes' },
  'records.area.management': { vi: 'Quản lý', en: 'Management' },
  'records.fileCode': { vi: 'Mã hồ sơ', en: 'File code' },
  'records.itemCode': { vi: 'Mã tài liệu', en: 'Item code' },
  'records.ordinal': { vi: 'Số thứ tự trong hồ sơ', en: 'Number within the file' },

  'records.description': { vi: 'Mô tả', en: 'Description' },
  'records.inventories': { vi: 'Mục lục hồ sơ', en: 'Inventories and files' },
  'records.listPagesPlain': { vi: 'Các phần của mục lục', en: 'Parts of the inventory' },
  'records.allListPages': {
    vi: '{count} phần của mục lục',
    en: { one: '{count} part of the inventory', other: '{count} parts of the inventory' },
  },
  'records.listPageRange': { vi: 'Hồ sơ {first}–{last}', en: 'Files {first}–{last}' },
  'records.listPageRangeWide': { vi: 'Hồ sơ {first} đến {last}', en: 'Files {first} to {last}' },
  'records.listPageOne': { vi: 'Hồ sơ {first}', en: 'File {first}' },
  'records.neighbourListPages': { vi: 'Phần bên cạnh', en: 'Neighbouring parts' },
  'records.previousListPage': { vi: 'Phần trước', en: 'Previous part' },
  'records.nextListPage': { vi: 'Phần sau', en: 'Next part' },
  'records.inventoryIntro': {
    vi: '{files} thuộc {fonds}.',
    en: '{files} of {fonds}.',
  },
  'records.printInventory': {
    vi: 'Bạn có thể in trang này thành mục lục hồ sơ trên giấy.',
    en: 'Print this page for a paper finding aid.',
  },
  'records.column.number': { vi: 'Số', en: 'No.' },
  'records.column.title': { vi: 'Tiêu đề hồ sơ', en: 'File title' },
  'records.column.dates': { vi: 'Thời gian', en: 'Dates' },
  'records.column.sheets': { vi: 'Số tờ', en: 'Sheets' },
  'records.column.notes': { vi: 'Ghi chú', en: 'Notes' },
  'records.sheetsUnit': { vi: 'tờ', en: 'sheets', note: 'After a number, on narrow screens' },
  'records.noFiles': {
    vi: 'Phông này chưa có hồ sơ nào được công bố.',
    en: 'No files of this fonds have been published yet.',
  },

  'records.itemsOfFile': { vi: 'Tài liệu trong hồ sơ', en: 'Items in this file' },
  'records.noItems': {
    vi: 'Hồ sơ này chưa được biên mục đến từng tài liệu.',
    en: 'The items in this file have not been described individually yet.',
  },
  'records.noItemsConditional': {
    vi: 'Tài liệu trong hồ sơ này chưa được giới thiệu tại đây. Bạn vẫn có thể gửi phiếu yêu cầu.',
    en: 'The items in this file are not listed here. You can still request to read them.',
  },
  'records.number': { vi: 'Số, ký hiệu', en: 'Document number' },
  'records.type': { vi: 'Loại tài liệu', en: 'Type' },
  'records.issuer': { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  'records.extent': { vi: 'Khối lượng', en: 'Extent' },
  'records.previousFile': { vi: 'Hồ sơ trước', en: 'Previous file' },
  'records.nextFile': { vi: 'Hồ sơ sau', en: 'Next file' },
  'records.previousItem': { vi: 'Tài liệu trước', en: 'Previous item' },
  'records.nextItem': { vi: 'Tài liệu sau', en: 'Next item' },
  'records.neighbourFiles': { vi: 'Hồ sơ bên cạnh', en: 'Neighbouring files' },
  'records.neighbourItems': { vi: 'Tài liệu bên cạnh', en: 'Neighbouring items' },
  'records.inFile': { vi: 'Nằm trong hồ sơ', en: 'Part of the file' },
  'records.related': { vi: 'Tài liệu liên quan', en: 'Related records' },
  'records.relatedBy': { vi: 'Cùng nói về {names}', en: 'Also about {names}' },
} as const satisfies Messages;
