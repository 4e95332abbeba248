import { chooseForm, type MessageText } from '#src/text/message-text.ts';
import { fillPlaceholders } from '#src/text/fill-placeholders.ts';

/** Fills the `{name}` placeholders of a label from a prop; a `count` chooses the English form. */
export function fillLabel(
  label: MessageText,
  values: Readonly<Record<string, string | number>>,
): string {
  return fillPlaceholders(chooseForm(label, Number(values['count'])), (name) => values[name]);
}
