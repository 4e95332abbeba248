/** One text field of a form, as it was typed; empty when there is none. */
export function readText(form: FormData | undefined, name: string): string {
  const value = form?.get(name);
  return typeof value === 'string' ? value : '';
}
