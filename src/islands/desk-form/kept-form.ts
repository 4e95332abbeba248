/** What is typed into a form, by name: several values for boxes and lists. */
export type KeptForm = Readonly<Record<string, readonly string[]>>;

/** All of a form that a reader fills in, and the ticket that makes it one request. */
export function readKeptForm(form: HTMLFormElement): KeptForm {
  const kept: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || name === 'item' || name.startsWith('wish-')) continue;
    (kept[name] ??= []).push(value);
  }
  return kept;
}

/** Puts what was kept back into a form that is still empty. */
export function fillForm(form: HTMLFormElement, kept: KeptForm): void {
  for (const field of form.elements) {
    if (!isField(field)) continue;
    const values = kept[field.name];
    if (values === undefined) continue;
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
      field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
}

/** What was stored, as far as it can be used: other versions may have written it. */
export function parseKeptForm(stored: string | null): KeptForm | undefined {
  if (stored === null) return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Object.entries(value).flatMap(([name, values]: [string, unknown]) =>
      Array.isArray(values) && values.every((one) => typeof one === 'string')
        ? [[name, values] as const]
        : [],
    );
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  return [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].some(
    (kind) => element instanceof kind,
  );
}
