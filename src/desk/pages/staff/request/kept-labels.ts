import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';

/** Labels of the long texts of staff, by the names of their fields. */
export function keptLabels(language: Language): Readonly<Record<string, string>> {
  const t = translateTo(language);
  return { letter: t('work.letter'), message: t('work.message'), note: t('work.note') };
}

/** Labels of the passwords and codes of staff, by the names of their fields. */
export function secretLabels(language: Language): Readonly<Record<string, string>> {
  const t = translateTo(language);
  return {
    password: t('staff.password'),
    current: t('staff.currentPassword'),
    next: t('staff.nextPassword'),
    again: t('staff.repeatPassword'),
    code: t('staff.code'),
  };
}
