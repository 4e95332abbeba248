/** The access date in a citation: `truy cập ngày 23/11/2026`. */
export function toAccessedOn(language: string | undefined, today: Date): string {
  if (language === 'vi') return `truy cập ngày ${today.toLocaleDateString('vi-VN')}`;
  return `accessed ${today.toLocaleDateString('en-GB', { dateStyle: 'long' })}`;
}
