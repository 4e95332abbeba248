import { refusalReasons } from '../rules/decision.ts';
import { outcomes } from '../rules/outcome.ts';
import { longestLetter, longestNote } from './longest.ts';
import { workMoves, type ItemChoice, type WorkAction, type WorkForm } from './work-form.ts';

const actions: readonly WorkAction[] = [...workMoves, 'draft', 'preview', 'agree'];

/** What a browser sent, as far as it can be a form of ours. Texts are NFC and trimmed. */
export function readWorkForm(data: FormData, items: number): WorkForm {
  const textOf = (name: string, longest = 100) => {
    const value = data.get(name);
    // One more than fits, so that what is too long is seen to be.
    return typeof value === 'string'
      ? value
          .normalize('NFC')
          .trim()
          .slice(0, longest + 1)
      : '';
  };
  const readChoice = (place: number): ItemChoice => {
    const outcome = outcomes.find((one) => one === textOf(`outcome-${place}`));
    const reason = refusalReasons.find((one) => one === textOf(`reason-${place}`));
    return {
      ...(outcome !== undefined && { outcome }),
      ...(reason !== undefined && { reason }),
      from: textOf(`from-${place}`),
      until: textOf(`until-${place}`),
    };
  };
  return {
    version: Number(textOf('version')),
    choices: Array.from({ length: items }, (_, place) => readChoice(place)),
    template: textOf('template'),
    // Browsers send line breaks as CR LF.
    letter: textOf('letter', longestLetter * 2).replaceAll('\r\n', '\n'),
    note: textOf('note', longestNote * 2).replaceAll('\r\n', '\n'),
    action: actions.find((one) => one === textOf('action')),
  };
}
