/**
 * Fills `{name}` places of a label that came as a prop. A place without a value stays as it is, so
 * that a missing value is seen and nothing breaks.
 */
export function fillLabel(
  label: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return label.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
