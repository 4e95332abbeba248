import type { Translate } from '#src/i18n/index.ts';
import type { PublicPage } from '#src/public/public-model.ts';

/** `Trang 3, tờ 13` */
export function toPageName({ number, folio }: PublicPage, t: Translate): string {
  const name = t('records.page', { number: String(number) });
  return folio === undefined ? name : `${name}, ${t('records.folio', { folio })}`;
}
