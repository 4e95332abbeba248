/** A line's text as it is shown and searched: NFC, single spaces, soft hyphens seen. */
export function toLineText(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '-').replace(/\s+/gu, ' ').trim();
}
