/** Form input by field name; checkboxes have several values. */
export type KeptForm = Readonly<Record<string, readonly string[]>>;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * All input of a form, and the form token that makes it one request. Wishes kept before remain for
 * records that the form does not show yet.
 */
export function readKeptForm(form: HTMLFormElement, before: KeptForm = {}): KeptForm {
  const kept: Record<string, string[]> = {};
  for (const field of listFields(form)) {
    const isChosen = !isBox(field) || field.checked;
    if (isChosen) (kept[nameOf(field)] ??= []).push(field.value);
  }
  const wishes = Object.entries(before).filter(([name]) => name.startsWith('wish '));
  return { ...Object.fromEntries(wishes), ...kept };
}

/** Restores kept input in an empty form, or for newly added records. */
export function fillForm(form: HTMLFormElement, kept: KeptForm): void {
  for (const field of listFields(form)) {
    const values = kept[nameOf(field)];
    if (values === undefined) continue;
    if (isBox(field)) field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
}

/** Parses stored input; ignores invalid parts, which other versions may have written. */
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

/** Fields to keep, without the records themselves, which are in the list. */
function listFields(form: HTMLFormElement): readonly Field[] {
  return [...form.elements].filter(isField).filter(({ name }) => !['item', ''].includes(name));
}

/** A wish belongs to its record, whatever the record's position on the form. */
function nameOf({ name, dataset }: Field): string {
  const { wishOf } = dataset;
  return wishOf === undefined ? name : `${name} ${wishOf}`;
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
}

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
