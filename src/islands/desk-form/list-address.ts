/** The address of a form with these records on it: nothing of a reader is in an address. */
export function toListAddress(path: string, keys: readonly string[]): string {
  return `${path}?${new URLSearchParams(keys.map((key) => ['muc', key])).toString()}`;
}
