const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A text for XML, as content or between double quotes. XML 1.0 has no place for most control
 * characters, not even escaped: they are left out, line breaks too.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}
