import type { Messages } from '#src/i18n/messages.ts';

/** Machines of the reading room. */
export const grantedMachine = {
  'granted.machine': { vi: 'Máy phòng đọc', en: 'Reading-room machine' },
  'granted.machineLead': {
    vi: 'Nhập mã đăng ký máy mà người quản trị đã lấy ở bàn trực.',
    en: 'Enter the enrolment code that an administrator got at the desk.',
  },
  'granted.machineCode': { vi: 'Mã đăng ký máy (10 chữ số)', en: 'Enrolment code (10 digits)' },
  'granted.machineEnrol': { vi: 'Đăng ký máy này', en: 'Enrol this machine' },
  'granted.machineWaits': {
    vi: 'Mời bạn báo nhân viên quầy mở tài liệu trên máy này.',
    en: 'Please ask the staff at the counter to open your records on this machine.',
  },
  'granted.machineOffline': {
    vi: 'Chưa liên lạc được với phòng đọc, đang thử lại.',
    en: 'The reading room cannot be reached; trying again.',
  },
  'granted.machineClock': {
    vi: 'Đồng hồ của máy này sai quá hai phút. Hãy nhờ nhân viên chỉnh giờ của máy rồi tải lại trang.',
    en: 'The clock of this machine is more than two minutes off. Ask the staff to set it, then reload this page.',
  },
  'granted.machineNoKey': {
    vi: 'Trình duyệt đã mất khóa của máy này. Hãy nhờ người quản trị bỏ máy ở bàn trực rồi đăng ký lại.',
    en: 'The browser has lost the key of this machine. Ask an administrator to remove the machine at the desk and enrol it again.',
  },
  'granted.machineRefused': {
    vi: 'Máy này không còn được nhận. Hãy tải lại trang; nếu vẫn vậy, nhờ người quản trị đăng ký lại máy.',
    en: 'This machine is no longer accepted. Reload this page; if that does not help, ask an administrator to enrol it again.',
  },
  'granted.machineIdle': { vi: 'Bạn còn đọc không?', en: 'Are you still reading?' },
  'granted.machineIdleHow': {
    vi: 'Phiên đọc trên máy này sẽ đóng sau {seconds} giây. Bấm phím bất kỳ để đọc tiếp.',
    en: 'Reading on this machine ends in {seconds} seconds. Press any key to go on.',
  },
  'granted.machineStay': { vi: 'Đọc tiếp', en: 'Go on reading' },
  'granted.machineEnd': { vi: 'Kết thúc', en: 'Finish' },
  'granted.machineEndHint': {
    vi: 'Kết thúc phiên đọc trên máy này; quyền đọc vẫn còn',
    en: 'End reading on this machine; the grant stays',
  },
  'granted.machineNotes': {
    vi: 'Ghi chép chỉ nằm trên máy này cho đến khi bạn kết thúc, rồi bị xóa.',
    en: 'Notes stay on this machine until you finish, and are then deleted.',
  },
  'granted.machineWait': { vi: 'Về trang chờ của máy', en: 'Back to the start page' },
} as const satisfies Messages;
