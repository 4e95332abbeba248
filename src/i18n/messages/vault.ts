import type { Messages } from '../messages.ts';

/** What administrators are told of the desk's data. */
export const vault = {
  'vault.erasuresHeld': {
    vi: '{count} phiếu hoặc thẻ độc giả đã đến hạn xóa dữ liệu cá nhân, nhiều hơn mức một ngày, nên chưa xóa gì. Xem đồng hồ máy chủ và retentionDays trong site.yaml có đúng không; nếu đúng, chạy trên máy chủ: npm run desk -- allow-erasures.',
    en: {
      one: 'The personal data of {count} request or reader’s record are due to be erased, more than one day may erase, so none were. Check the clock of the server and retentionDays in site.yaml; if they are right, run on the server: npm run desk -- allow-erasures.',
      other:
        'The personal data of {count} requests or readers’ records are due to be erased, more than one day may erase, so none were. Check the clock of the server and retentionDays in site.yaml; if they are right, run on the server: npm run desk -- allow-erasures.',
    },
  },
} as const satisfies Messages;
