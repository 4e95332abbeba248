import type { Messages } from '#src/i18n/messages.ts';

/** State of the desk's data, for administrators. */
export const vault = {
  'vault.erasuresHeld': {
    vi: '{count} phiếu hoặc thẻ độc giả đã đến hạn xóa dữ liệu cá nhân, nhiều hơn mức một ngày, nên chưa xóa gì. Xem đồng hồ máy chủ và retentionDays trong site.yaml có đúng không; nếu đúng, chạy trên máy chủ: npm run desk -- allow-erasures.',
    en: {
      one: '{count} request or reader card is due for erasure of personal data, more than the daily limit, so nothing was erased. Check the server clock and retentionDays in site.yaml; if they are right, run on the server: npm run desk -- allow-erasures.',
      other:
        '{count} requests or reader cards are due for erasure of personal data, more than the daily limit, so nothing was erased. Check the server clock and retentionDays in site.yaml; if they are right, run on the server: npm run desk -- allow-erasures.',
    },
  },
} as const satisfies Messages;
