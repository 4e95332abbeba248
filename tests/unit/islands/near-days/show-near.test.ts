import { expect, it } from 'vitest';
import { showNear } from '#src/islands/near-days/show-near.ts';

const labels = { today: 'Hôm nay', tomorrow: 'Ngày mai', inDays: 'Còn {count} ngày' };
const dates = ['2026-12-22', '2027-01-03', '2027-02-03', '2027-02-06', '2027-03-08'];
const shownOn = (today: string, most = 3) =>
  showNear(dates, today, most, labels).map((state) => (state.kind === 'shown' ? state.until : '–'));

it('shows the next days on the day of the build', () => {
  expect(shownOn('2026-11-23')).toEqual(['Còn 29 ngày', 'Còn 41 ngày', 'Còn 72 ngày', '–', '–']);
});

it('lets go of days that are over, and counts anew', () => {
  expect(shownOn('2026-12-22')[0]).toBe('Hôm nay');
  expect(shownOn('2027-01-02')).toEqual(['–', 'Ngày mai', 'Còn 32 ngày', 'Còn 35 ngày', '–']);
});

it('shows what is left when the page grows old, and nothing after that', () => {
  expect(shownOn('2027-03-01')).toEqual(['–', '–', '–', '–', 'Còn 7 ngày']);
  expect(shownOn('2027-03-09')).toEqual(['–', '–', '–', '–', '–']);
});
