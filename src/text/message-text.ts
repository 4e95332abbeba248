/** A text of the interface, or its two English forms, of which `{count}` chooses one. */
export type MessageText = string | { readonly one: string; readonly other: string };

/** The form of a text for a whole number; without one (NaN) `other`. English has one rule: 1. */
export function chooseForm(text: MessageText, count: number): string {
  if (typeof text === 'string') return text;
  return count === 1 ? text.one : text.other;
}
