import type { Messages } from '#src/i18n/messages.ts';

/** Shown to staff for a request whose desk data are missing from the database. */
export const damage = {
  'damage.cell': {
    vi: 'Dữ liệu hỏng (cột {column})',
    en: 'Damaged data (column {column})',
  },
  'damage.count': {
    vi: '{count} phiếu trên trang này có dữ liệu hỏng. Các phiếu khác vẫn đủ. Mở phiếu hỏng để xem cách khắc phục.',
    en: {
      one: '{count} request on this page has damaged data. All others are complete. Open it to see how to fix it.',
      other:
        '{count} requests on this page have damaged data. All others are complete. Open a damaged one to see how to fix it.',
    },
  },
  'damage.letters': {
    vi: 'Thư của phiếu này chưa soạn được vì dữ liệu hỏng (cột {column}):',
    en: 'Letters of this request cannot be prepared because its data are damaged (column {column}):',
  },
  'damage.title': { vi: 'Phiếu {code} có dữ liệu hỏng', en: 'Request {code} has damaged data' },
  'damage.what': {
    vi: 'Không đọc được cột {column} của phiếu trong cơ sở dữ liệu. Chưa có gì thay đổi, và các phiếu khác không bị ảnh hưởng.',
    en: 'Column {column} of this request cannot be read from the database. Nothing has changed, and no other request is affected.',
  },
  'damage.mend': {
    vi: 'Hãy báo người quản trị máy chủ mã phiếu và tên cột này: ô ấy phải lấy lại từ bản sao lưu. Trong khi chờ, không làm được gì với phiếu.',
    en: 'Give the server administrator this code and column name: the cell must be restored from a backup. Until then, nothing can be done with the request.',
  },
  'damage.own': {
    vi: 'Một phần dữ liệu phiếu của bạn không đọc được',
    en: 'Part of your request cannot be read',
  },
  'damage.own.reader': {
    vi: 'Không đọc được thông tin người đọc đã ghi trong phiếu. Dưới đây là phần còn đọc được.',
    en: 'Your details in this request cannot be read. The readable part is shown below.',
  },
  'damage.own.state': {
    vi: 'Không đọc được kết quả giải quyết của một tài liệu trong phiếu. Dưới đây là phần còn đọc được.',
    en: 'The decision on one of the records cannot be read. The readable part is shown below.',
  },
  'damage.own.mend': {
    vi: 'Phiếu không mất, và phòng đọc được báo để lấy lại phần hỏng từ bản sao lưu. Hãy mở lại đường dẫn này sau; cần gấp thì liên hệ phòng đọc với mã phiếu {code}.',
    en: 'The request is not lost, and the reading room has been told to restore the damaged part from a backup. Open this link again later; if it is urgent, contact the reading room and give the code {code}.',
  },
} as const satisfies Messages;
