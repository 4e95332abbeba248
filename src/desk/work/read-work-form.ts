import { refusalReasons } from '../rules/decision.ts';
import { outcomes } from '../rules/outcome.ts';
import { longestLetter, longestNote } from './longest.ts';
import {
  readerTexts,
  workMoves,
  type ItemChoice,
  type WorkAction,
  type WorkForm,
} from './work-form.ts';

const actions: readonly WorkAction[] = [
  ...workMoves,
  ...readerTexts.flatMap((text) => [`draft-${text}`, `preview-${text}`] as const),
  'agree',
];

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
  // Browsers send line breaks as CR LF.
  const linesOf = (name: string, longest: number) =>
    textOf(name, longest * 2).replaceAll('\r\n', '\n');
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
    templates: { letter: textOf('letter-template'), message: textOf('message-template') },
    letter: linesOf('letter', longestLetter),
    message: linesOf('message', longestLetter),
    note: linesOf('note', longestNote),
    action: actions.find((one) => one === textOf('action')),
  };
}
