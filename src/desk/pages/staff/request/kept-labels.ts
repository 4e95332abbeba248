import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';

/** Labels of staff's long text fields, by field name. */
export function keptLabels(language: Language): Readonly<Record<string, string>> {
  const t = translateTo(language);
  return { letter: t('work.letter'), message: t('work.message'), note: t('work.note') };
}

/** Labels of staff's passwords and codes, by field name. */
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
