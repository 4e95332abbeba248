/** A line's text for display and search: NFC, single spaces, visible soft hyphens. */
export function toLineText(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '-').replace(/\s+/gu, ' ').trim();
}
