import type { Messages } from '../messages.ts';

/** What staff are told of a request of which the database holds no data of the desk. */
export const damage = {
  'damage.cell': {
    vi: 'Dữ liệu hỏng (cột {column})',
    en: 'Damaged data (column {column})',
  },
  'damage.count': {
    vi: '{count} phiếu trên trang này có dữ liệu hỏng. Các phiếu khác vẫn đủ. Mở phiếu hỏng để xem cách khắc phục.',
    en: {
      one: '{count} request on this page has damaged data. All others are whole. Open it to see how to mend it.',
      other:
        '{count} requests on this page have damaged data. All others are whole. Open one to see how to mend it.',
    },
  },
  'damage.letters': {
    vi: 'Thư của phiếu này chưa soạn được vì dữ liệu hỏng (cột {column}):',
    en: 'Letters of this request cannot be written, since its data are damaged (column {column}):',
  },
  'damage.title': { vi: 'Phiếu {code} có dữ liệu hỏng', en: 'Request {code} has damaged data' },
  'damage.what': {
    vi: 'Không đọc được cột {column} của phiếu trong cơ sở dữ liệu. Chưa có gì thay đổi, và các phiếu khác không bị ảnh hưởng.',
    en: 'The column {column} of this request cannot be read in the database. Nothing has changed, and no other request is affected.',
  },
  'damage.mend': {
    vi: 'Hãy báo người quản trị máy chủ mã phiếu và tên cột này: ô ấy phải lấy lại từ bản sao lưu. Trong khi chờ, không làm được gì với phiếu.',
    en: 'Tell whoever runs the server this code and column: the cell is to be put back from a backup. Until then nothing can be done with the request.',
  },
  'damage.own': {
    vi: 'Một phần dữ liệu phiếu của bạn không đọc được',
    en: 'A part of your request cannot be read',
  },
  'damage.own.reader': {
    vi: 'Không đọc được thông tin người đọc đã ghi trong phiếu. Dưới đây là phần còn đọc được.',
    en: 'What you wrote about yourself in the request cannot be read. Below is what can be read.',
  },
  'damage.own.state': {
    vi: 'Không đọc được kết quả giải quyết của một tài liệu trong phiếu. Dưới đây là phần còn đọc được.',
    en: 'The decision on one of the records cannot be read. Below is what can be read.',
  },
  'damage.own.mend': {
    vi: 'Phiếu không mất, và phòng đọc được báo để lấy lại phần hỏng từ bản sao lưu. Hãy mở lại đường dẫn này sau; cần gấp thì liên hệ phòng đọc với mã phiếu {code}.',
    en: 'The request is not lost, and the reading room is told to put the damaged part back from a backup. Open this link again later; if it is urgent, contact the reading room with the code {code}.',
  },
} as const satisfies Messages;
