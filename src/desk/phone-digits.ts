/** The digits of a telephone number, without Vietnam's country code: `0912345678`. */
export function toPhoneDigits(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^840?(?=\d{9}$)/, '0');
}
