/** A4 at 200 dpi, and a typewriter of ten characters an inch on it. Pixels. */
export const sheet = {
  dpi: 200,
  width: 1654,
  height: 2339,
  top: 170,
  bottom: 190,
  left: 250,
  columns: 63,
  pitch: 20,
  /** Maximum line spacing; a full page is typed closer. */
  lineHeight: 58,
} as const;

export const textWidth = sheet.columns * sheet.pitch;
