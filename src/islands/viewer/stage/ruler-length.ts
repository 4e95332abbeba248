const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** The longest round length that is at most `most` pixels of the screen long. */
export function toRulerLength(
  dpi: number,
  scale: number,
  most: number,
): { readonly centimetres: number; readonly pixels: number } {
  const perCentimetre = (dpi / 2.54) * scale;
  const centimetres = steps.findLast((step) => step * perCentimetre <= most) ?? 0.1;
  return { centimetres, pixels: centimetres * perCentimetre };
}
