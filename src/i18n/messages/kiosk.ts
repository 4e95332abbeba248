import type { Messages } from '../messages.ts';

/** The kiosk. */
export const kiosk = {
  'kiosk.title': { vi: 'Màn hình trưng bày', en: 'Exhibition screen' },
  'kiosk.welcome': { vi: 'Mời xem trưng bày', en: 'Welcome to our exhibits' },
  'kiosk.touch': { vi: 'Chạm vào một trưng bày để bắt đầu', en: 'Touch an exhibit to begin' },
  'kiosk.pause': { vi: 'Dừng chuyển hình', en: 'Pause slideshow' },
  'kiosk.play': { vi: 'Tự động chuyển hình', en: 'Play slideshow' },
  'kiosk.bar': { vi: 'Trên màn hình này', en: 'On this screen' },
  'kiosk.start': { vi: 'Về màn hình đầu', en: 'Start screen' },
  'kiosk.back': { vi: 'Quay lại', en: 'Back' },
  'kiosk.phone': { vi: 'Xem tiếp trên điện thoại', en: 'Continue on your phone' },
  'kiosk.phoneCode': {
    vi: 'Mã QR dẫn tới {url}',
    en: 'QR code that leads to {url}',
  },
  'kiosk.phoneHow': {
    vi: 'Mở máy ảnh của điện thoại và hướng vào mã này.',
    en: 'Open your phone’s camera and point it at this code.',
  },
  'kiosk.close': { vi: 'Đóng', en: 'Close' },
  'kiosk.idle': { vi: 'Bạn còn đang xem không?', en: 'Are you still there?' },
  'kiosk.idleHow': {
    vi: 'Màn hình sẽ trở về đầu sau {seconds} giây.',
    en: 'Seconds until this screen returns to the start: {seconds}.',
  },
  'kiosk.stay': { vi: 'Tiếp tục xem', en: 'Keep viewing' },
} as const satisfies Messages;
