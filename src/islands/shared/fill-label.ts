import { fillPlaceholders } from '#src/text/fill-placeholders.ts';

/** Fills the `{name}` placeholders of a label from a prop. */
export function fillLabel(
  label: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return fillPlaceholders(label, (name) => values[name]);
}
