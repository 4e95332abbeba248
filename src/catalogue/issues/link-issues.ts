import type { IssueTypes } from './issue-type.ts';

/** What refers to what, and whether sums agree. */
export const linkIssues = {
  'unknown-reference': {
    severity: 'error',
    vi: {
      message: 'Không có {whatVi} "{value}".',
      help: 'Kiểm tra mã, hoặc thêm {whatVi} ấy.',
    },
    en: { message: 'There is no {whatEn} "{value}".', help: 'Check the id, or add the {whatEn}.' },
  },
  'doubled-reference': {
    severity: 'error',
    vi: {
      message: 'Mục lục và số hồ sơ "{value}" đã là của hồ sơ ở {other}.',
      help: 'Mỗi số chỉ dùng cho một hồ sơ trong phông, viết 01 hay 1 cũng là một; sửa cột fileCatalog hoặc fileNotation.',
    },
    en: {
      message: 'Inventory and file number "{value}" already belong to the file at {other}.',
      help: 'A number identifies one file of a fonds, and 01 and 1 are the same; correct fileCatalog or fileNotation.',
    },
  },
  'contradicting-file': {
    severity: 'error',
    vi: {
      message: 'Mã hồ sơ "{value}" và mục lục, số hồ sơ "{numbers}" chỉ hai hồ sơ khác nhau.',
      help: 'Xem văn bản thuộc hồ sơ nào, rồi sửa cột fileCode hoặc các cột fileCatalog, fileNotation.',
    },
    en: {
      message: 'The file code "{value}" and the numbers "{numbers}" refer to two different files.',
      help: 'Check which file the item belongs to, and correct fileCode, or fileCatalog and fileNotation.',
    },
  },
  'wrong-fonds': {
    severity: 'error',
    vi: {
      message: 'Dòng này thuộc phông "{value}", thư mục là của phông "{fonds}".',
      help: 'Chuyển dòng sang thư mục của phông ấy, hoặc sửa mã phông.',
    },
    en: {
      message: 'This row belongs to fonds "{value}", the folder to fonds "{fonds}".',
      help: 'Move the row to the folder of that fonds, or correct the code.',
    },
  },
  'unknown-authority': {
    severity: 'error',
    vi: {
      message: 'Không có mã "{value}" trong {file}.',
      help: 'Kiểm tra mã, hoặc thêm một dòng vào tệp ấy. Nhiều mã thì cách nhau bằng dấu chấm phẩy.',
    },
    en: {
      message: 'There is no id "{value}" in {file}.',
      help: 'Check it, or add a row there. Several ids are separated by semicolons.',
    },
  },
  'circular-authority': {
    severity: 'error',
    vi: { message: '"{value}" rốt cuộc lại thuộc chính nó.', help: 'Sửa cột broader.' },
    en: {
      message: '"{value}" is, through its broader terms, part of itself.',
      help: 'Correct the column broader.',
    },
  },
  'unknown-page': {
    severity: 'error',
    vi: {
      message: '"{value}" có {count} trang, không có trang {page}.',
      help: 'Kiểm tra số trang và thư mục ảnh.',
    },
    en: {
      message: '"{value}" has {count} pages; there is no page {page}.',
      help: 'Check the page number and the folder of scans.',
    },
  },
  'doubled-page': {
    severity: 'error',
    vi: { message: 'Trang {page} của "{value}" đã có ở dòng {other}.', help: 'Chỉ giữ một dòng.' },
    en: { message: 'Page {page} of "{value}" is already in row {other}.', help: 'Keep one row.' },
  },
  'item-count': {
    severity: 'warning',
    vi: {
      message: 'totalDoc là {written}, items.csv có {found} văn bản của hồ sơ này.',
      help: 'Nhập nốt các văn bản, hoặc sửa số.',
    },
    en: {
      message: 'totalDoc is {written}, but items.csv has {found} items of this file.',
      help: 'Enter the other items, or correct the number.',
    },
  },
  'page-count': {
    severity: 'warning',
    vi: {
      message: 'Ghi {written} trang mà có {found} ảnh.',
      help: 'Kiểm tra xem thiếu ảnh hay ghi nhầm số.',
    },
    en: {
      message: '{written} pages are entered, but there are {found} scans.',
      help: 'Check whether scans are missing or the number is wrong.',
    },
  },
  'folio-overlap': {
    severity: 'warning',
    vi: {
      message: 'Tờ {folios} cũng thuộc "{other}" ({place}).',
      help: 'Kiểm tra số tờ của hai văn bản.',
    },
    en: {
      message: 'Folios {folios} also belong to "{other}" ({place}).',
      help: 'Check the folios of both items.',
    },
  },
  'missing-scans': {
    severity: 'warning',
    vi: { message: 'Không có ảnh nào trong thư mục "{value}".', help: 'Kiểm tra đường dẫn.' },
    en: { message: 'There is no image in the folder "{value}".', help: 'Check the path.' },
  },
  'scans-outside': {
    severity: 'error',
    vi: {
      message: 'Thư mục ảnh "{value}" nằm ngoài thư mục scans.',
      help: 'Ghi đường dẫn tính từ SCANS_DIR, không có .. và không bắt đầu bằng /.',
    },
    en: {
      message: 'The folder "{value}" is outside the scans folder.',
      help: 'Enter a path below SCANS_DIR, without .. and not starting with /.',
    },
  },
  'shared-scans': {
    severity: 'error',
    vi: {
      message: 'Thư mục ảnh "{value}" cũng là của "{other}".',
      help: 'Mỗi văn bản một thư mục, để chế độ sử dụng của chúng không lẫn.',
    },
    en: {
      message: 'The folder "{value}" also belongs to "{other}".',
      help: 'Use one folder per item, so that access rules are not mixed up.',
    },
  },
  'reserved-address': {
    severity: 'error',
    vi: { message: 'Địa chỉ "/{value}/" đã dành cho phần khác của trang.', help: 'Đổi tên tệp.' },
    en: { message: 'The address "/{value}/" is used by the site.', help: 'Rename the file.' },
  },
} as const satisfies IssueTypes;
