/**
 * Fills the `{name}` placeholders of a template. One without a value is kept: the template may
 * hold an archivist's own text with braces.
 */
export function fillPlaces(
  template: string,
  valueOf: (name: string) => string | number | undefined,
): string {
  return template.replace(/\{([\w-]+)\}/g, (place, name: string) => String(valueOf(name) ?? place));
}
