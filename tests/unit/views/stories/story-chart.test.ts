import { expect, test } from 'vitest';
import { buildChart } from '#src/views/stories/story-chart.ts';
import { buildNumber } from '#src/views/stories/story-number.ts';

const table = {
  file: 'van-ban.csv',
  header: ['Cơ quan', 'Body', 'Ban hành', 'Tiếp nhận'],
  rows: [
    ['Văn phòng', 'Office', '6122', '28.050'],
    ['Huyện', 'Districts', '38738', ''],
  ],
};

test('a chart formats its values for the language, and marks unknown ones', () => {
  const chart = buildChart(table, { x: 'Cơ quan', y: 'Ban hành; Tiếp nhận', title: 'Đi' }, 'vi');
  expect(chart).toMatchObject({
    heading: 'Cơ quan',
    series: ['Ban hành', 'Tiếp nhận'],
    rows: [
      { label: 'Văn phòng', cells: [{ text: '6.122' }, { text: '28.050' }] },
      { label: 'Huyện', cells: [{ text: '38.738' }, { text: '–' }] },
    ],
  });
});

test('columns get other names in a translation', () => {
  const props = { x: 'Body', y: 'Ban hành', labels: 'Issued', title: 'Out' };
  const chart = buildChart(table, props, 'en');
  expect([chart.series, chart.rows[1]?.label, chart.rows[1]?.cells[0]?.text]).toEqual([
    ['Issued'],
    'Districts',
    '38,738',
  ]);
});

test('bars are as long as their figures, the longest with room for its words', () => {
  const { drawing } = buildChart(table, { x: 'Body', y: 'Ban hành', title: '' }, 'en');
  const rows = drawing.kind === 'bar' ? drawing.rows : [];
  expect(
    rows.map(({ label, bars }) => [label, bars.map(({ width }) => Math.round(width))]),
  ).toEqual([
    ['Office', [12]],
    ['Districts', [76]],
  ]);
});

test.each(['column', 'line'] as const)('a %s chart has an axis of round numbers', (type) => {
  const { drawing } = buildChart(table, { x: 'Body', y: 'Ban hành', title: '', type }, 'en');
  expect(drawing.kind).toBe(type);
  const ticks = drawing.kind === 'bar' ? [] : drawing.ticks.map(({ text }) => text);
  expect(ticks).toEqual(['0', '10,000', '20,000', '30,000', '40,000']);
});

test('an axis of counts shows no parts of one, an axis of shares does', () => {
  const ticksOf = (figures: string) => {
    const small = { file: 'so.csv', header: ['Body', 'Out'], rows: [['Office', figures]] };
    const { drawing } = buildChart(small, { x: 'Body', y: 'Out', title: '', type: 'column' }, 'en');
    return drawing.kind === 'bar' ? [] : drawing.ticks.map(({ text }) => text);
  };
  expect(ticksOf('1')).toEqual(['0', '1']);
  expect(ticksOf('0,5')).toContain('0.2');
});

test('one figure is found by the name of its row and its column', () => {
  const props = { row: 'Văn phòng', column: 'Tiếp nhận', label: 'văn bản đến' };
  expect(buildNumber(table, props, 'vi')).toEqual({ value: '28.050', label: 'văn bản đến' });
});
