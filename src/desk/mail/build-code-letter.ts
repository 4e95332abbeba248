import { inLanguage } from '#src/domain/local-text.ts';
import type { Language, LocalText } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { Letter } from './build-letter.ts';

/** The letter with a sign-in code of the virtual reading room. It has no link: the reader has it. */
export function buildCodeLetter(
  {
    to,
    code,
    language,
  }: { readonly to: string; readonly code: string; readonly language: Language },
  { name }: { readonly name: LocalText },
): Letter {
  const t = translateTo(language);
  const values = { code, archive: inLanguage(name, language) };
  return {
    to,
    subject: t('desk.mail.code.subject', values),
    text: `${t('desk.mail.code.text', values)}\n`,
  };
}
