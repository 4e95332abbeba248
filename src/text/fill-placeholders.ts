/**
 * Fills the `{name}` placeholders of a template. One without a value is kept: the template may
 * hold an archivist's own text with braces.
 */
export function fillPlaceholders(
  template: string,
  valueOf: (name: string) => string | number | undefined,
): string {
  return template.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(valueOf(name) ?? whole));
}
