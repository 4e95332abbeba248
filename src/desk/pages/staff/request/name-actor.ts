import { translateTo } from '#src/i18n/index.ts';
import type { Language } from '#src/domain/values.ts';
import type { Role } from '#src/desk/rules/request.ts';

/** The actor of a step: `Lan (phòng đọc)`, the reader, or the daily job. */
export function nameActor(
  actor: string,
  role: Role | undefined,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const t = translateTo(language);
  if (role === 'reader' || role === 'system') return t(`work.someone.${role}`);
  const name = names.get(actor) ?? actor;
  return role === undefined ? name : `${name} (${t(`work.role.${role}`)})`;
}
