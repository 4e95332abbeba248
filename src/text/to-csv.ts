/**
 * A table for spreadsheets, with a byte order mark so that they read it as UTF-8. RFC 4180: CRLF,
 * every cell in quotes.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${toCsvLines(rows)}`;
}

/** Rows of a table without the byte order mark, to append to its start. */
export function toCsvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/**
 * Prefixes text that a spreadsheet would run as a formula with an apostrophe.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function toCell(text: string): string {
  const plain =
    /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
