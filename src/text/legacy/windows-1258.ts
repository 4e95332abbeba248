const decoder = new TextDecoder('windows-1258');

/**
 * Windows-1258 (WHATWG Encoding, index-windows-1258): tones are separate characters after the
 * vowel, so the result is composed (NFC).
 */
export function decodeWindows1258(bytes: Uint8Array): string {
  return decoder.decode(bytes).normalize('NFC');
}
