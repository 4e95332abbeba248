import type { Messages } from '#src/i18n/messages.ts';

/** Machines of the reading room, for administrators. */
export const machines = {
  'machines.title': { vi: 'Máy phòng đọc', en: 'Machines of the reading room' },
  'machines.lead': {
    vi: 'Máy đặt trong phòng đọc, được ghi nhận một lần bằng mã. Cán bộ mở quyền đọc trên máy cho người ngồi trước máy.',
    en: 'Machines in the reading room, each enrolled once with a code. Staff open a grant on a machine for the reader who sits there.',
  },
  'machines.none': { vi: 'Chưa có máy nào.', en: 'There are no machines.' },
  'machines.name': { vi: 'Tên máy', en: 'Name of the machine' },
  'machines.nameHint': {
    vi: 'Ví dụ: Máy 3, cạnh cửa sổ',
    en: 'For example: Machine 3, by the window',
  },
  'machines.add': { vi: 'Thêm máy', en: 'Add a machine' },
  'machines.codeTitle': { vi: 'Mã của máy {name}', en: 'Code of machine {name}' },
  'machines.codeShown': {
    vi: 'Trên máy đó, mở địa chỉ {address} và gõ mười chữ số này trong vòng một giờ. Mã dùng một lần và chỉ hiện ở đây.',
    en: 'On that machine, open {address} and type these ten digits within an hour. The code works once and is shown only here.',
  },
  'machines.state.waiting': { vi: 'Chờ gõ mã trên máy', en: 'Waits for its code' },
  'machines.state.enrolled': { vi: 'Đã ghi nhận {at}', en: 'Enrolled {at}' },
  'machines.state.ended': { vi: 'Đã bỏ {at}', en: 'Ended {at}' },
  'machines.key': {
    vi: 'Có khóa riêng trong trình duyệt: chép cookie sang máy khác thì không dùng được.',
    en: 'Its browser keeps a key of its own: a cookie copied to another machine does not work.',
  },
  'machines.noKey': {
    vi: 'Trình duyệt của máy không giữ được khóa riêng: ai chép cookie của máy này sang máy khác thì máy khác cũng được coi là máy này. Hãy dùng trình duyệt mới hơn, và không để người đọc ra khỏi chế độ kiosk.',
    en: 'Its browser cannot keep a key of its own: whoever copies its cookie to another machine can pass for this one. Use a newer browser, and do not let readers leave kiosk mode.',
  },
  'machines.end': { vi: 'Bỏ máy', en: 'End the machine' },
  'machines.endOf': { vi: 'Bỏ máy {name}', en: 'End machine {name}' },
  'machines.endHint': {
    vi: 'Phiên đang mở trên máy dừng ngay; muốn dùng lại phải thêm máy mới.',
    en: 'A session on it stops at once; to use it again, add it as a new machine.',
  },
  'machines.sure': { vi: 'Tôi chắc chắn muốn bỏ máy này', en: 'I am sure that I want to end it' },
  'machines.problem.no-name': { vi: 'Hãy ghi tên máy', en: 'Enter a name for the machine' },
  'machines.problem.long-name': {
    vi: 'Tên máy dài nhất {count} ký tự',
    en: {
      one: 'A name has at most {count} character',
      other: 'A name has at most {count} characters',
    },
  },
  'machines.problem.known-name': {
    vi: 'Đã có máy mang tên này: hãy chọn tên khác',
    en: 'A machine has this name: choose another',
  },
  'machines.problem.not-allowed': {
    vi: 'Không còn máy này: hãy xem lại danh sách',
    en: 'There is no such machine any more: see the list',
  },
  'machines.problem.not-sure': {
    vi: 'Hãy đánh dấu xác nhận trước khi bỏ máy',
    en: 'Tick the confirmation before ending the machine',
  },
} as const satisfies Messages;
