import type { Messages } from '../messages.ts';

/** A reader's own list of records, kept on the device. */
export const reading = {
  'reading.title': { vi: 'Danh sách đọc', en: 'Reading list' },
  'reading.lead': {
    vi: 'Những tài liệu bạn đã lưu, kèm ghi chú của bạn.',
    en: 'The records you saved, with your own notes.',
  },
  'reading.privacy': {
    vi: 'Danh sách và ghi chú chỉ nằm trong trình duyệt này, không gửi đi đâu. Ai dùng chung máy đều đọc được; xóa dữ liệu trình duyệt thì danh sách cũng mất. Muốn giữ lâu, hãy tải về một tệp.',
    en: 'List and notes stay in this browser and are sent nowhere. Others who use this device can read them, and clearing the browser’s data removes them. Download a file to keep them.',
  },
  'reading.noScript': {
    vi: 'Danh sách đọc cần JavaScript, vì chỉ nằm trong trình duyệt của bạn.',
    en: 'The reading list needs JavaScript, because it is stored only in your browser.',
  },
  'reading.save': { vi: 'Lưu vào danh sách đọc', en: 'Save to reading list' },
  'reading.saved': { vi: 'Đã lưu. Xem danh sách đọc', en: 'Saved. See the reading list' },
  'reading.full': {
    vi: 'Không lưu được: trình duyệt đã hết chỗ hoặc không cho lưu',
    en: 'Not saved: your browser’s storage is full or blocked',
  },
  'reading.notKept': {
    vi: 'Thay đổi vừa rồi chưa lưu được: trình duyệt đã hết chỗ hoặc không cho lưu. Hãy tải danh sách về một tệp, rồi bỏ bớt tài liệu.',
    en: 'The last change was not saved: your browser’s storage is full or blocked. Download the list, then remove some records.',
  },
  'reading.empty': {
    vi: 'Danh sách chưa có gì. Ở trang của một tài liệu hay trong kết quả tìm kiếm, chọn “Lưu vào danh sách đọc”.',
    en: 'The list is empty. On the page of a record, or in search results, choose “Save to reading list”.',
  },
  'reading.count': {
    vi: 'Số tài liệu: {count}',
    en: 'Records: {count}',
  },
  'reading.note': { vi: 'Ghi chú', en: 'Note' },
  'reading.noteOf': { vi: 'Ghi chú về {title}', en: 'Note on {title}' },
  'reading.up': { vi: 'Đưa lên', en: 'Move up' },
  'reading.down': { vi: 'Đưa xuống', en: 'Move down' },
  'reading.remove': { vi: 'Bỏ', en: 'Remove' },
  'reading.removed': { vi: 'Đã bỏ “{title}”.', en: 'Removed “{title}”.' },
  'reading.moved': {
    vi: '“{title}” nay ở vị trí {place}.',
    en: '“{title}” is now number {place}.',
  },
  'reading.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'reading.restored': { vi: 'Đã đưa “{title}” trở lại.', en: 'Put “{title}” back.' },
  'reading.take': { vi: 'Tải danh sách về', en: 'Download the list' },
  'reading.csv': { vi: 'Bảng tính (.csv)', en: 'Spreadsheet (.csv)' },
  'reading.ris': { vi: 'Phần mềm trích dẫn (.ris)', en: 'Citation software (.ris)' },
  'reading.txt': { vi: 'Văn bản (.txt)', en: 'Text (.txt)' },
  'reading.list': { vi: 'Tệp để nạp lại (.json)', en: 'File that can be loaded again (.json)' },
  'reading.print': { vi: 'In', en: 'Print' },
  'reading.bring': { vi: 'Nạp từ tệp .json đã tải về', en: 'Load a downloaded .json file' },
  'reading.brought': { vi: 'Số tài liệu đã nạp thêm: {count}.', en: 'Records added: {count}.' },
  'reading.notList': {
    vi: 'Tệp này không phải danh sách đọc. Hãy chọn tệp .json đã tải về từ trang này.',
    en: 'This file is not a reading list. Choose a .json file that was downloaded from this page.',
  },
  'reading.fileName': { vi: 'danh-sach-doc', en: 'reading-list' },
  'reading.column.title': { vi: 'Tiêu đề', en: 'Title' },
  'reading.column.kind': { vi: 'Loại', en: 'Type' },
  'reading.column.reference': { vi: 'Ký hiệu tra cứu', en: 'Reference' },
  'reading.column.date': { vi: 'Thời gian', en: 'Date' },
  'reading.column.citation': { vi: 'Trích dẫn', en: 'Citation' },
  'reading.column.url': { vi: 'Địa chỉ', en: 'Address' },
} as const satisfies Messages;
