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
} as const satisfies Messages;
