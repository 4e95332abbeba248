const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Escapes a text for XML content or a double-quoted attribute. XML 1.0 forbids most control
 * characters, even escaped: they are removed, line breaks too.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}
