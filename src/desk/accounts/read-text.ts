/** One text field of a form, as typed; empty if missing. */
export function readText(form: FormData | undefined, name: string): string {
  const value = form?.get(name);
  return typeof value === 'string' ? value : '';
}
