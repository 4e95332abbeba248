import type { Messages } from '../messages.ts';

/** Fonds, inventories, files and items. */
export const records = {
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
  'records.leavesPlain': { vi: 'Các phần của mục lục', en: 'Parts of the inventory' },
  'records.allLeaves': {
    vi: '{count} phần của mục lục',
    en: { one: '{count} part of the inventory', other: '{count} parts of the inventory' },
  },
  'records.leafRange': { vi: 'Hồ sơ {first}–{last}', en: 'Files {first}–{last}' },
  'records.leafRangeWide': { vi: 'Hồ sơ {first} đến {last}', en: 'Files {first} to {last}' },
  'records.leafOne': { vi: 'Hồ sơ {first}', en: 'File {first}' },
  'records.neighbourLeaves': { vi: 'Phần bên cạnh', en: 'Neighbouring parts' },
  'records.previousLeaf': { vi: 'Phần trước', en: 'Previous part' },
  'records.nextLeaf': { vi: 'Phần sau', en: 'Next part' },
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

  'records.openViewer': { vi: 'Mở bàn đọc', en: 'Open the viewer' },
  'records.zoom': { vi: 'Phóng to trang {number}', en: 'Zoom in on page {number}' },
  'records.zoomShort': { vi: 'Phóng to', en: 'Zoom in' },
  'records.cite': { vi: 'Trích dẫn', en: 'Cite' },
  'records.askCopy': { vi: 'Xin bản sao', en: 'Request a copy' },
  'records.askRead': { vi: 'Gửi phiếu yêu cầu đọc', en: 'Request to read' },

  'records.pages': { vi: 'Các trang', en: 'Pages' },
  'records.page': { vi: 'Trang {number}', en: 'Page {number}' },
  'records.pageImage': {
    vi: 'Ảnh chụp trang {number}',
    en: 'Image of page {number}',
    note: 'Alternative text of a page image whose transcript stands beside it',
  },
  'records.pageImageFolio': {
    vi: 'Ảnh chụp trang {number}, tờ {folio}',
    en: 'Image of page {number}, folio {folio}',
  },
  'records.transcript': { vi: 'Toàn văn', en: 'Transcript' },
  'records.noTranscript': {
    vi: 'Trang này chưa có toàn văn.',
    en: 'This page has not been transcribed yet.',
  },
  'records.notScanned': {
    vi: 'Trang này chưa được số hóa',
    en: 'This page has not been digitised',
  },
  'records.notShown': {
    vi: 'Ảnh của trang này chưa hiển thị được',
    en: 'The image of this page cannot be shown yet',
  },
  'records.notScannedHow': {
    vi: 'Bạn có thể đọc bản gốc tại phòng đọc. Hãy gửi phiếu yêu cầu; cơ quan lưu trữ trả lời trong {count} ngày làm việc.',
    en: {
      one: 'The original can be read in the reading room on request. The archive answers within {count} working day.',
      other:
        'The original can be read in the reading room on request. The archive answers within {count} working days.',
    },
  },
  'records.itemNotScanned': {
    vi: 'Tài liệu này chưa được số hóa',
    en: 'This item has not been digitised',
  },
  'records.pageConditional': {
    vi: 'Trang này sử dụng có điều kiện',
    en: 'Access to this page is restricted',
  },
  'records.pagesConditional': {
    vi: 'Trang {pages}: sử dụng có điều kiện',
    en: { one: 'Page {pages}: restricted access', other: 'Pages {pages}: restricted access' },
  },
  'records.textMachine': {
    vi: 'Máy đọc (OCR), độ tin cậy {percent} %, chưa soát',
    en: 'Read by a machine (OCR), confidence {percent} %, not checked',
  },
  'records.textUnstated': {
    vi: 'Chưa ghi toàn văn do người gõ hay máy đọc',
    en: 'Not stated whether typed by a person or read by a machine',
  },
  'records.report': {
    vi: 'Báo lỗi trong phần mô tả hoặc hình ảnh',
    en: 'Report an error in the description or images',
    note: 'A link that opens a letter to the archive',
  },
  'records.reportSubject': { vi: 'Báo lỗi: {code}', en: 'Error report: {code}' },
  'records.reportCode': { vi: 'Mã', en: 'Code' },
  'records.reportAddress': { vi: 'Địa chỉ', en: 'Address' },
  'records.reportWrong': { vi: 'Chỗ sai', en: 'What is wrong' },
  'records.reportRight': { vi: 'Nên sửa là', en: 'What it should be' },
  'records.rights': { vi: 'Quyền sử dụng', en: 'Rights and use' },
  'records.licence': { vi: 'Giấy phép hoặc tuyên bố quyền:', en: 'Licence or rights statement:' },
  'records.redactions': { vi: 'Chỗ được che', en: 'Redactions' },
  'records.redactedHere': {
    vi: 'Chỗ này được che',
    en: 'Redacted',
    note: 'Stands in a text, and on an image, where something is blacked out; the ground follows after a colon',
  },
  'records.redactedPage': {
    vi: '{count} chỗ trên trang này được che',
    en: {
      one: '{count} passage on this page is redacted',
      other: '{count} passages on this page are redacted',
    },
  },
  'records.redacted': {
    vi: '{count} chỗ được che',
    en: { one: '{count} passage redacted', other: '{count} passages redacted' },
  },
  'records.redactedPages': {
    vi: 'trang {pages}',
    en: { one: 'page {pages}', other: 'pages {pages}' },
  },
  'records.redactedFile': {
    vi: '{count} chỗ được che trong hồ sơ này',
    en: {
      one: '{count} passage redacted in this file',
      other: '{count} passages redacted in this file',
    },
  },

  'records.access': { vi: 'Chế độ sử dụng', en: 'Access' },
  'records.accessOpen': {
    vi: 'Ai cũng đọc được tại đây, không cần đăng ký.',
    en: 'Anyone may read it here without registering.',
  },
  'records.accessOpenRecord': {
    vi: 'Ai cũng được đọc. Tài liệu chưa số hóa được đọc tại phòng đọc.',
    en: 'Anyone may read it. Anything not digitised can be read in the reading room.',
  },
  'records.accessOpenPaper': {
    vi: 'Ai cũng được đọc. Cơ quan lưu trữ trả lời phiếu yêu cầu trong {count} ngày làm việc.',
    en: {
      one: 'Anyone may read it. The archive answers requests within {count} working day.',
      other: 'Anyone may read it. The archive answers requests within {count} working days.',
    },
  },
  'records.accessMixed': {
    vi: 'Ai cũng đọc được tại đây, trừ trang {pages} sử dụng có điều kiện.',
    en: {
      one: 'Anyone may read it here, except page {pages}, which is restricted.',
      other: 'Anyone may read it here, except pages {pages}, which are restricted.',
    },
  },
  'records.conditionalFonds': {
    vi: 'Phông này sử dụng có điều kiện',
    en: 'Access to this fonds is restricted',
  },
  'records.conditionalFile': {
    vi: 'Hồ sơ này sử dụng có điều kiện',
    en: 'Access to this file is restricted',
  },
  'records.conditionalItem': {
    vi: 'Tài liệu này sử dụng có điều kiện',
    en: 'Access to this item is restricted',
  },
  'records.conditionalWhat': {
    vi: 'Nội dung và hình ảnh không có tại đây; chỉ có những thông tin được phép công bố.',
    en: 'Its content and images are not online; only information that may be published is shown.',
  },
  'records.reason': { vi: 'Lý do', en: 'Reason' },
  'records.basis': { vi: 'Căn cứ', en: 'Basis' },
  'records.opensOn': { vi: 'Mở ngày', en: 'Opens on' },
  'records.opensUnknown': { vi: 'chưa xác định ngày mở', en: 'no opening date set' },
  'records.howToAsk': { vi: 'Cách xin đọc', en: 'How to request access' },
  'records.from.fonds': {
    vi: 'Quy định này áp dụng cho cả phông.',
    en: 'This rule applies to the whole fonds.',
  },
  'records.from.file': {
    vi: 'Quy định này áp dụng cho cả hồ sơ.',
    en: 'This rule applies to the whole file.',
  },
  'records.from.item': {
    vi: 'Quy định này áp dụng cho cả tài liệu.',
    en: 'This rule applies to the whole item.',
  },
  'records.askConditional': {
    vi: 'Bạn có thể gửi phiếu yêu cầu. Cơ quan lưu trữ trả lời trong {count} ngày làm việc.',
    en: {
      one: 'You can request to read it. The archive answers within {count} working day.',
      other: 'You can request to read it. The archive answers within {count} working days.',
    },
  },
  'records.reasonUnstated': {
    vi: 'Thuộc danh mục tài liệu tiếp cận có điều kiện',
    en: 'Listed among records with restricted access',
  },
  'records.notYetOpen': { vi: 'Chưa đến ngày mở', en: 'Not yet open' },

  'records.citation': { vi: 'Cách trích dẫn', en: 'How to cite' },
  'records.citationVi': { vi: 'Theo cách trích dẫn của Việt Nam', en: 'Vietnamese form' },
  'records.citationEn': { vi: 'Bằng tiếng Anh', en: 'In English' },
  'records.citationFormats': {
    vi: 'Cho phần mềm quản lý trích dẫn',
    en: 'For citation software',
  },
  'records.copyFormat': { vi: 'Sao chép dạng {name}', en: 'Copy {name}' },
  'records.copy': { vi: 'Sao chép', en: 'Copy' },
  'records.copyCitationVi': {
    vi: 'Sao chép trích dẫn tiếng Việt',
    en: 'Copy the Vietnamese citation',
  },
  'records.copyCitationEn': { vi: 'Sao chép trích dẫn tiếng Anh', en: 'Copy the English citation' },
  'records.copied': { vi: 'Đã sao chép', en: 'Copied' },
  'records.copyFailed': {
    vi: 'Chưa sao chép được: hãy bôi đen đoạn văn rồi sao chép',
    en: 'Copying failed: select the text and copy it yourself',
  },
  'records.permalink': { vi: 'Đường dẫn cố định', en: 'Permanent link' },
  'records.permalinkNote': {
    vi: 'Địa chỉ này không đổi và không bao giờ dùng cho tài liệu khác.',
    en: 'This address does not change and will never be used for another record.',
  },

  'records.withdrawn.title.fonds': {
    vi: 'Phông này đã được rút khỏi trang',
    en: 'This fonds has been withdrawn',
  },
  'records.withdrawn.title.file': {
    vi: 'Hồ sơ này đã được rút khỏi trang',
    en: 'This file has been withdrawn',
  },
  'records.withdrawn.title.item': {
    vi: 'Tài liệu này đã được rút khỏi trang',
    en: 'This item has been withdrawn',
  },
  'records.withdrawn.text': {
    vi: 'Cơ quan lưu trữ không còn giới thiệu tài liệu này trên trang. Mã của nó không dùng lại cho tài liệu khác.',
    en: 'The archive no longer shows this record here. Its code will not be used for another record.',
  },
  'records.withdrawn.code': { vi: 'Mã', en: 'Code' },
  'records.withdrawn.name': { vi: 'Tên', en: 'Title' },
  'records.withdrawn.on': { vi: 'Ngày rút', en: 'Withdrawn on' },
  'records.withdrawn.note': { vi: 'Lời của cơ quan lưu trữ', en: 'Note from the archive' },
  'records.withdrawn.ask': {
    vi: 'Cần biết thêm, xin liên hệ phòng đọc:',
    en: 'To find out more, contact the reading room:',
  },
  'records.moved.title': { vi: 'Tài liệu này đã đổi mã', en: 'This record has a new code' },
  'records.moved.text': {
    vi: 'Địa chỉ bạn mở mang mã cũ. Xin dùng địa chỉ mới:',
    en: 'The address you opened has a former code. Please use the new address:',
  },
} as const satisfies Messages;
