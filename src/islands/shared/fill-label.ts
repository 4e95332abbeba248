import { fillPlaces } from '#src/text/fill-places.ts';

/** Fills the `{name}` placeholders of a label from a prop. */
export function fillLabel(
  label: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return fillPlaces(label, (name) => values[name]);
}
