import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicRecord } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { toReference } from './request-target.ts';

/**
 * A `mailto:` URL for a letter that names the record and asks what is wrong with it, without any
 * data of the reader. Undefined where the archive has no e-mail.
 */
export function buildReportLetter(
  catalogue: PublicCatalogue,
  record: PublicRecord,
  language: Language,
): string | undefined {
  const { email, url } = catalogue.site;
  if (email === undefined) return undefined;
  const t = translateTo(language);
  const code = record.kind === 'fonds' ? record.code : record.id;
  const reference =
    record.kind === 'fonds'
      ? t('records.fondsLead', { code })
      : toReference(catalogue, record, language);
  const href = new URL(urls[record.kind](language, record.slug), url).href;
  const subject = encodeURIComponent(t('records.reportSubject', { code }));
  const body = [
    `${t('iiif.reference')}: ${reference}`,
    `${t('records.reportCode')}: ${code}`,
    `${t('records.reportUrl')}: ${href}`,
    '',
    `${t('records.reportWrong')}:`,
    '',
    `${t('records.reportRight')}:`,
    '',
  ].join('\r\n');
  const to = encodeURIComponent(email).replace('%40', '@');
  return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(body)}`;
}
