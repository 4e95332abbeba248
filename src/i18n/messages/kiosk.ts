import type { Messages } from '../messages.ts';

/** The hall's screen. */
export const kiosk = {
  'kiosk.title': { vi: 'Màn hình trưng bày', en: 'Exhibition screen' },
  'kiosk.welcome': { vi: 'Mời xem trưng bày', en: 'Welcome to our exhibits' },
  'kiosk.touch': { vi: 'Chạm vào một trưng bày để bắt đầu', en: 'Touch an exhibit to begin' },
  'kiosk.pause': { vi: 'Dừng hình', en: 'Hold the pictures' },
  'kiosk.play': { vi: 'Cho hình chạy', en: 'Let the pictures run' },
  'kiosk.bar': { vi: 'Trên màn hình này', en: 'On this screen' },
  'kiosk.start': { vi: 'Về đầu', en: 'Start' },
  'kiosk.back': { vi: 'Quay lại', en: 'Back' },
  'kiosk.phone': { vi: 'Xem tiếp trên điện thoại', en: 'Go on with your phone' },
  'kiosk.phoneCode': {
    vi: 'Mã QR dẫn tới {address}',
    en: 'QR code that leads to {address}',
  },
  'kiosk.phoneHow': {
    vi: 'Mở máy ảnh của điện thoại, hướng vào mã này.',
    en: 'Open the camera of your phone and point it at this code.',
  },
  'kiosk.close': { vi: 'Đóng', en: 'Close' },
  'kiosk.idle': { vi: 'Bạn còn xem không?', en: 'Are you still there?' },
  'kiosk.idleHow': {
    vi: 'Màn hình sẽ trở về đầu sau {seconds} giây.',
    en: 'This screen goes back to its start in {seconds} seconds.',
  },
  'kiosk.stay': { vi: 'Tiếp tục xem', en: 'Go on' },
} as const satisfies Messages;
