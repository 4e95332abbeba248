import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { buildChart, type StoryChart } from '#src/views/stories/story-chart.ts';
import { outcomes, refusalReasons } from '#src/desk/rules/decision.ts';
import type { PeriodCounts } from '#src/desk/store/period-counts.ts';

/** Charts of a period: requests by month, records by decision, refusals by reason. */
export function buildCharts(
  { months, items }: PeriodCounts,
  language: Language,
): readonly StoryChart[] {
  const t = translateTo(language);
  const draw = (
    type: 'bar' | 'column',
    title: string,
    header: readonly [string, ...string[]],
    rows: readonly (readonly string[])[],
  ) => {
    const [x, ...series] = header;
    const props = { title, type, x, y: series.join(';') };
    return buildChart({ file: '', header, rows }, props, language);
  };
  const countOf = (wanted: (item: PeriodCounts['items'][number]) => boolean) =>
    String(items.filter(wanted).reduce((sum, { count }) => sum + count, 0));
  const refusals = refusalReasons.filter((reason) => items.some((one) => one.refusal === reason));
  return [
    draw(
      'column',
      t('work.byMonth'),
      [t('work.month'), t('work.received'), t('work.answeredSeries')],
      months.map(({ month, received, answered }) => [
        `${month.slice(5)}/${month.slice(0, 4)}`,
        String(received),
        String(answered),
      ]),
    ),
    draw(
      'bar',
      t('work.byOutcome'),
      [t('work.outcome'), t('work.figure')],
      outcomes.map((outcome) => [
        t(`work.choose.${outcome}`),
        countOf((item) => item.outcome === outcome),
      ]),
    ),
    ...(refusals.length === 0
      ? []
      : [
          draw(
            'bar',
            t('work.byRefusal'),
            [t('work.reason'), t('work.figure')],
            refusals.map((reason) => [
              t(`desk.refusal.${reason}`),
              countOf((item) => item.refusal === reason),
            ]),
          ),
        ]),
  ];
}
