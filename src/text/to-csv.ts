/**
 * A table for spreadsheets, which know UTF-8 by its mark at the start. RFC 4180: CRLF, every cell in
 * quotes.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${toCsvLines(rows)}`;
}

/** Further rows of a table whose start has been written. */
export function toCsvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/**
 * What a spreadsheet would run as a formula is led by an apostrophe.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function toCell(text: string): string {
  const plain =
    /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
