const pluralRules = new Intl.PluralRules('en');

/** A text of the interface, or its two English forms, of which `{count}` chooses one. */
export type MessageText = string | { readonly one: string; readonly other: string };

/** The form of a text for a number; without one (NaN) `other`. */
export function chooseForm(text: MessageText, count: number): string {
  if (typeof text === 'string') return text;
  return pluralRules.select(count) === 'one' ? text.one : text.other;
}
