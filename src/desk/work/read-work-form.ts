import { toLine, toLines } from '#src/text/entered-text.ts';
import { grantPlaces } from '../rules/grants/grant.ts';
import { outcomes, refusalReasons } from '../rules/decision.ts';
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

/** Parses a posted form. Text is normalised for storage and not cut. */
export function readWorkForm(data: FormData, items: number): WorkForm {
  const textOf = (name: string, toText = toLine) => {
    const value = data.get(name);
    return typeof value === 'string' ? toText(value) : '';
  };
  const readChoice = (place: number): ItemChoice => {
    const outcome = outcomes.find((one) => one === textOf(`outcome-${place}`));
    const reason = refusalReasons.find((one) => one === textOf(`reason-${place}`));
    const online = grantPlaces.find((one) => one === textOf(`online-${place}`));
    const onlinePages = textOf(`online-pages-${place}`);
    return {
      ...(outcome !== undefined && { outcome }),
      ...(reason !== undefined && { reason }),
      from: textOf(`from-${place}`),
      until: textOf(`until-${place}`),
      ...(online !== undefined && { online }),
      ...(onlinePages !== '' && { onlinePages }),
    };
  };
  return {
    version: Number(textOf('version')),
    seenAccess: Array.from({ length: items }, (_, place) => textOf(`access-${place}`)),
    choices: Array.from({ length: items }, (_, place) => readChoice(place)),
    templates: { letter: textOf('letter-template'), message: textOf('message-template') },
    letter: textOf('letter', toLines),
    message: textOf('message', toLines),
    note: textOf('note', toLines),
    assignee: textOf('assignee'),
    action: actions.find((one) => one === textOf('action')),
  };
}
