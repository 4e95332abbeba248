import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import { grantEnds } from '#src/desk/rules/grants/grant.ts';
import type { GrantStep } from '#src/desk/store/grants/grant-log.ts';

/** One step of a grant in words, from its log. `names`: of staff and machines, by id. */
export function describeGrantStep(
  { move, detail = '' }: GrantStep,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const t = translateTo(language);
  switch (move) {
    case 'end': {
      const end = grantEnds.find((one) => one === detail);
      return t('grants.did.end', { end: end === undefined ? detail : t(`grants.end.${end}`) });
    }
    case 'renew':
    case 'agree-renewal':
    case 'lift':
      return t(`grants.did.${move}`, { day: detail === '' ? '' : formatDay(language, detail) });
    case 'open-machine':
      return t('grants.did.open-machine', { name: names.get(detail) ?? detail });
    default:
      return t(`grants.did.${move}`);
  }
}

/** Who did it: the reader, the daily job, or somebody of the staff by name. */
export function nameGrantActor(
  actor: string,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (actor === 'reader' || actor === 'system')
    return translateTo(language)(`work.someone.${actor}`);
  return names.get(actor) ?? actor;
}
