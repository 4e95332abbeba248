/**
 * The exhibits of the kiosk, in its order: those with a `kiosk` position, or all where none has
 * one.
 */
export function listKioskExhibits<Exhibit extends { readonly kiosk?: number }>(
  exhibits: readonly Exhibit[],
): readonly Exhibit[] {
  const placed = exhibits.filter(({ kiosk }) => kiosk !== undefined);
  if (placed.length === 0) return exhibits;
  return placed.toSorted((one, other) => (one.kiosk ?? 0) - (other.kiosk ?? 0));
}
