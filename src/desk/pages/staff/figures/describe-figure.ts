import type { Language } from '#src/domain/values.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { Figure } from '#src/desk/statistics/figure.ts';

/** A line of the report in words: what is measured, its unit, and its value. */
export interface DescribedFigure {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
}

/** `instead` replaces a missing value. */
export function describeFigure(
  { measure, unit, value }: Figure,
  language: Language,
  instead: string,
): DescribedFigure {
  return {
    label: labelOf(measure, language),
    unit: translateTo(language)(`work.unit.${unit}`),
    value: value === undefined ? instead : formatNumber(language, value),
  };
}

function labelOf(measure: Figure['measure'], language: Language): string {
  const t = translateTo(language);
  if (typeof measure === 'string') return t(`work.measure.${measure}`);
  if ('purpose' in measure)
    return t('work.measure.purpose', { purpose: t(`request.purpose.${measure.purpose}`) });
  if ('way' in measure) return t('work.measure.way', { way: t(`work.way.${measure.way}`) });
  return t('work.measure.refusedFor', { reason: t(`desk.refusal.${measure.refusal}`) });
}
