import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { toCsv } from '#src/text/to-csv.ts';
import type { Figure } from '#src/desk/statistics/figure.ts';
import { hideSmall } from '#src/desk/statistics/hide-small.ts';
import type { Period } from '#src/desk/store/period-counts.ts';
import { describeFigure } from './describe-figure.ts';
import { toDownload } from './to-download.ts';

/** Downloads of a period: the full report for staff, the public version for everyone. */
export const reportKinds = ['bao-cao', 'cong-bo.csv', 'cong-bo.json'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The figures of a period as a file to save. Hidden numbers are marked as such. */
export function buildReport(
  kind: ReportKind,
  figures: readonly Figure[],
  { from, until }: Period,
  language: Language,
): Response {
  const t = translateTo(language);
  const isPublic = kind !== 'bao-cao';
  const shown = isPublic ? hideSmall(figures) : figures;
  const name = `${isPublic ? 'thong-ke-cong-bo' : 'bao-cao-phong-doc'}-${from}-${until}`;
  const lines = shown.map((figure) =>
    describeFigure(figure, language, isHidden(figure) ? t('work.hiddenFigure') : ''),
  );
  if (kind === 'cong-bo.json') {
    const rows = lines.map(({ label, unit, value }, index) => ({
      measure: label,
      unit,
      value: shown[index]?.value ?? null,
      ...(value !== '' && shown[index]?.value === undefined && { isHidden: true }),
    }));
    const text = `${JSON.stringify({ from, until, figures: rows }, undefined, 2)}\n`;
    return toDownload(text, `${name}.json`, 'application/json');
  }
  const head = [t('work.measure'), t('work.unit'), t('work.figure')];
  // Spreadsheets parse numbers without the language's digit grouping.
  const rows = lines.map(({ label, unit, value }, index) => [
    label,
    unit,
    String(shown[index]?.value ?? value),
  ]);
  return toDownload(toCsv([head, ...rows]), `${name}.csv`, 'text/csv');
}

function isHidden({ value, of }: Figure): boolean {
  return value === undefined && of !== 0;
}
