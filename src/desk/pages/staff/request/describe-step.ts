import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { LogEntry } from '#src/desk/store/request/request-record.ts';
import { describeGrounds, nameField } from './describe-grounds.ts';

type Step = Pick<LogEntry, 'move' | 'about' | 'checked' | 'reason' | 'fields'>;

/** One step of a request in words, from its log. `names`: of staff and requests, by id. */
export function describeStep(
  step: Step,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const t = translateTo(language);
  const { move, about } = step;
  const name = about === undefined ? '' : (names.get(about) ?? about);
  switch (move) {
    case 'assign':
      return t(about === undefined ? 'work.did.release' : 'work.did.assignTo', { name });
    case 'correct':
    case 'relink':
    case 'hold':
    case 'release':
    case 'erase': {
      const fields = (step.fields ?? []).map((field) => nameField(field, t)).join(', ');
      const grounds = describeGrounds(move, step, t);
      return `${t(`care.did.${move}`, { fields })}${grounds === '' ? '' : ` (${grounds})`}`;
    }
    default:
      return t(`work.did.${move}`, { name });
  }
}
