import type { Messages } from '#src/i18n/messages.ts';

/** Figures of the reading room by month and year. */
export const seatFigures = {
  'seats.figures': { vi: 'Phòng đọc theo tháng', en: 'The reading room by month' },
  'seats.figures.year': { vi: 'Năm', en: 'Year' },
  'seats.figures.yearOf': { vi: 'Cả năm {year}', en: 'All of {year}' },
  'seats.figures.wholeYear': { vi: 'cả năm', en: 'all year' },
  'seats.figures.booked': { vi: 'Chỗ đã đặt', en: 'Seats booked' },
  'seats.figures.came': { vi: 'Đã đến', en: 'Came' },
  'seats.figures.missed': { vi: 'Không đến', en: 'Did not come' },
  'seats.figures.copied': { vi: 'Tài liệu đã sao', en: 'Records copied' },
  'seats.figures.pages': { vi: 'Trang đã sao', en: 'Pages copied' },
  'seats.figures.none': {
    vi: 'Kỳ này chưa đặt chỗ nào và chưa sao trang nào.',
    en: 'No seats were booked and no pages were copied in this period.',
  },
  'seats.figures.download': { vi: 'Bảng theo tháng (CSV)', en: 'Monthly table (CSV)' },
  'seats.figures.hint': {
    vi: 'Chỗ tính theo ngày ngồi, không kể chỗ đã hủy. Trang tính theo ngày ghi bản sao, mọi bản cộng lại. Bảng này chỉ dành cho phòng đọc.',
    en: 'Seats are counted on the day they are booked for; cancelled bookings are not counted. Pages are counted on the day the copies were recorded, all copies together. This table is for internal use only.',
  },
} as const satisfies Messages;
