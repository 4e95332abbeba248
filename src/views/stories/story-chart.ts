import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Language } from '#src/domain/values.ts';
import { formatNumber } from '#src/i18n/format.ts';
import type { PublicExhibit } from '#src/public/public-model.ts';
import { readFigure } from '#src/text/figure.ts';

export type ExhibitTable = NonNullable<PublicExhibit['tables']>[number];
type Props = Readonly<Record<string, string>>;

interface ChartCell {
  /** Absent where the value is unknown. */
  readonly value?: number;
  readonly text: string;
}

/** A chart's values as text, and its drawing: horizontal lengths in per cent, heights in pixels. */
export interface StoryChart {
  readonly title: string;
  readonly unit?: string;
  /** Heading of the first column; `series` has those of the others. */
  readonly heading: string;
  readonly series: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ChartCell[] }[];
  readonly drawing: ChartDrawing;
}

export type ChartDrawing =
  | {
      readonly kind: 'bar';
      /** One drawing per row, under its name. */
      readonly rows: readonly {
        readonly label: string;
        readonly height: number;
        readonly bars: readonly (ChartMark & { readonly width: number })[];
      }[];
    }
  | (Plot & {
      readonly kind: 'column';
      readonly columns: readonly (ChartMark & { readonly width: number; readonly top: number })[];
    })
  | (Plot & {
      readonly kind: 'line';
      /** Paths in a box of 100 by `height`. */
      readonly paths: readonly string[];
      readonly points: readonly (ChartMark & { readonly top: number })[];
    });

interface Plot {
  readonly height: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** Axis labels, each centred under an equal share of the width. */
  readonly labels: readonly string[];
}

/** `x` in per cent, `y` in pixels: the start of a bar, the middle of a column or a point. */
interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  readonly text: string;
}

/** Width of the longest bar in per cent; its value is shown after it. */
const longestBar = 76;
const barHeight = 24;
const plotHeight = 260;

export function buildChart(table: ExhibitTable, props: Props, language: Language): StoryChart {
  const { x = '', y = '', title = '', type, labels, unit } = props;
  const columns = splitNames(y);
  const at = [x, ...columns].map((name) => findColumn(table, name));
  const [first = 0, ...rest] = at;
  const rows = table.rows.map((cells) => ({
    label: cells[first]?.trim() ?? '',
    cells: rest.map((column) => toCell(cells[column] ?? '', language)),
  }));
  return {
    title,
    ...(unit !== undefined && { unit }),
    heading: x,
    series: labels === undefined ? columns : splitNames(labels),
    rows,
    drawing:
      type === 'column'
        ? drawColumns(rows, language)
        : type === 'line'
          ? drawLines(rows, language)
          : drawBars(rows),
  };
}

export function findColumn({ header }: ExhibitTable, name: string): number {
  return header.findIndex((heading) => heading.trim() === name);
}

function splitNames(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function toCell(text: string, language: Language): ChartCell {
  const value = readFigure(text);
  return value === undefined ? { text: '–' } : { value, text: formatNumber(language, value) };
}

type Rows = StoryChart['rows'];

function mostOf(rows: Rows): number {
  return rows
    .flatMap(({ cells }) => cells)
    .reduce((most, { value = 0 }) => Math.max(most, value), 1);
}

function drawBars(rows: Rows): ChartDrawing {
  const toWidth = scaleLinear([0, mostOf(rows)], [0, longestBar]);
  return {
    kind: 'bar',
    rows: rows.map(({ label, cells }) => ({
      label,
      height: cells.length * barHeight,
      bars: cells.map(({ value = 0, text }, series) => ({
        ...{ x: 0, y: series * barHeight },
        ...{ series, text, width: toWidth(value) },
      })),
    })),
  };
}

function plotOf(rows: Rows, language: Language) {
  const toTop = scaleLinear([0, mostOf(rows)], [plotHeight, 24]).nice(4);
  // Counts have no fractions.
  const isCount = rows.every(({ cells }) =>
    cells.every(({ value = 0 }) => Number.isInteger(value)),
  );
  const values = toTop.ticks(4).filter((value) => !isCount || Number.isInteger(value));
  const plot: Plot = {
    height: plotHeight,
    ticks: values.map((value) => ({
      y: toTop(value),
      text: formatNumber(language, value),
    })),
    labels: rows.map(({ label }) => label),
  };
  return { toTop, plot };
}

function drawColumns(rows: Rows, language: Language): ChartDrawing {
  const toBand = scaleBand(rows.keys(), [0, 100]).paddingInner(0.3).paddingOuter(0.15);
  const { toTop, plot } = plotOf(rows, language);
  const columns = rows.flatMap(({ cells }, index) =>
    cells.map(({ value = 0, text }, series) => {
      const width = toBand.bandwidth() / cells.length;
      const x = (toBand(index) ?? 0) + series * width;
      return { x, y: plotHeight, series, text, width: width * 0.94, top: toTop(value) };
    }),
  );
  return { kind: 'column', ...plot, columns };
}

function drawLines(rows: Rows, language: Language): ChartDrawing {
  const toPoint = scalePoint(rows.keys(), [0, 100]).padding(0.5);
  const toX = (index: number) => toPoint(index) ?? 0;
  const { toTop, plot } = plotOf(rows, language);
  const count = rows[0]?.cells.length ?? 0;
  const path = line<{ x: number; value: number | undefined }>(
    ({ x }) => x,
    ({ value }) => toTop(value ?? 0),
  )
    .defined(({ value }) => value !== undefined)
    .digits(2);
  const series = Array.from({ length: count }, (_, number) =>
    rows.map(({ cells }, index) => ({ x: toX(index), ...cells[number] })),
  );
  return {
    kind: 'line',
    ...plot,
    paths: series.map((points) => path(points.map(({ x, value }) => ({ x, value }))) ?? ''),
    points: series.flatMap((points, number) =>
      points.flatMap(({ x, value, text = '' }) =>
        value === undefined ? [] : [{ x, y: plotHeight, top: toTop(value), series: number, text }],
      ),
    ),
  };
}
