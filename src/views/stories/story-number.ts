import type { Language } from '#src/domain/values.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { readFigure } from '#src/text/figure.ts';
import { findColumn, type ExhibitTable } from './story-chart.ts';
import type { StoryNumber } from './story-node.ts';

/** One value of a table, with the digit grouping of the language. */
export function buildNumber(
  table: ExhibitTable,
  { row, column = '', label = '', unit }: Readonly<Record<string, string>>,
  language: Language,
): Omit<StoryNumber, 'children'> {
  const cells = table.rows.find(([name]) => name?.trim() === row);
  const value = readFigure(cells?.[findColumn(table, column)] ?? '');
  return {
    value: value === undefined ? '–' : formatNumber(language, value),
    ...(unit !== undefined && { unit }),
    label,
  };
}
