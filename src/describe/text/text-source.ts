import { codeLabel } from '#src/domain/schema/codes.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PageImages } from '#src/domain/page-images.ts';
import type { OpenItem } from '#src/public/public-model.ts';

/**
 * How the text of a page was produced: as the archive states it for the item, else as the
 * transcript file states it. Undefined where the page has no text.
 */
export function toTextSource(
  { fields }: OpenItem,
  { lines, machine }: Pick<PageImages, 'lines' | 'machine'>,
  language: Language,
): string | undefined {
  if (lines.length === 0) return undefined;
  const t = translateTo(language);
  const found = machine && (machine.isMended ? 'corrected' : 'machine');
  const source = fields['textSource'] ?? found;
  if (source === undefined) return t('records.textUnstated');
  const percent = machine?.confidence;
  if (source === 'machine' && percent !== undefined) return t('records.textMachine', { percent });
  return codeLabel('textSource', source, language);
}
