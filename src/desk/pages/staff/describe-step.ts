import type { Language } from '../../../catalogue/values.ts';
import { translateTo } from '../../../i18n/index.ts';
import type { LoggedMove } from '../../rules/moves.ts';

/** What was done with a request, as its log tells it. `names`: of staff and requests, by their ids. */
export function describeStep(
  { move, about }: { readonly move: LoggedMove; readonly about?: string | undefined },
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const t = translateTo(language);
  const name = about === undefined ? '' : (names.get(about) ?? about);
  if (move === 'assign')
    return t(about === undefined ? 'work.did.release' : 'work.did.assignTo', { name });
  return t(`work.did.${move}`, { name });
}
