import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';

/** Whether a folio list names more than one: `12–15`, `1; 4`. */
export function isSeveralFolios(folios: string): boolean {
  return /[–;,-]/.test(folios);
}

/** `tờ 12–15`; `folio 12`, `folios 12–15`. */
export function toFolioWords(folios: string, language: Language): string {
  const t = translateTo(language);
  return isSeveralFolios(folios)
    ? t('records.folios', { folios })
    : t('records.folio', { folio: folios });
}
