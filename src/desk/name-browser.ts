const browsers = [
  ['Edge', /Edg\//],
  ['Opera', /OPR\//],
  ['Cốc Cốc', /coc_coc_browser/],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
] as const;

const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

/** `Chrome, Windows`: enough to recognise one's own. A browser's `User-Agent` may be false. */
export function nameBrowser(userAgent: string): string | undefined {
  const find = (known: typeof browsers | typeof systems) =>
    known.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? [];
  const names = [find(browsers), find(systems)].flat();
  return names.length === 0 ? undefined : names.join(', ');
}
