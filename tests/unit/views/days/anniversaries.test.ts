import { describe, expect, it, test } from 'vitest';
import { buildAnniversaries } from '#src/views/days/anniversaries.ts';
import { buildAnniversary, listAnniversaryPages } from '#src/views/days/anniversary.ts';
import { buildDay, listDayPages } from '#src/views/days/day.ts';
import { buildExhibits } from '#src/views/stories/exhibits.ts';
import { anniversary, catalogueOf, day, item, span } from '../browse-catalogue.ts';

const exhibit = {
  slug: 'luu-tru',
  title: { vi: 'Năm năm lưu trữ' },
  summary: { vi: 'Chuyện kho.' },
  prose: { vi: [] },
  records: [],
  anniversary: 'quan-doi',
} as const;
const catalogue = catalogueOf({
  items: [
    item('moi', { date: day('1976-11-23') }),
    item('cu', { date: day('1946-11-23') }),
    item('thang', { date: span('1976-11-01', '1976-11-30') }),
    item('luu-tru', { date: day('1977-01-03') }),
    item('luu-tru-cu', { date: day('1940-01-03') }),
    item('gio-to', { date: day('1976-04-09') }),
    item('khong-gio-to', { date: day('1977-04-09') }),
  ],
  anniversaries: [
    anniversary('quoc-khanh', '09-02', { since: 1945 }),
    anniversary('luu-tru', '01-03', { since: 1946, title: { vi: 'Ngày Lưu trữ', en: 'Archives' } }),
    anniversary('quan-doi', '12-22', { since: 1944, records: [{ kind: 'item', id: 'cu' }] }),
    anniversary('gio-to', '03-10', { calendar: 'lunar' }),
    anniversary('tron', '09-12', { since: 1930, every: 5 }),
  ],
  exhibits: [
    { ...exhibit, until: '2026-12-30' },
    { ...exhibit, slug: 'da-qua', until: '2020-01-01' },
  ],
});

describe('the page of all anniversaries', () => {
  const view = buildAnniversaries(catalogue, 'vi');

  it('brings up those that come next, over the turn of the year', () => {
    expect(view.near.map(({ id, until, years }) => [id, until, years])).toEqual([
      ['quan-doi', 'Còn 29 ngày', 'kỷ niệm 82 năm'],
      ['luu-tru', 'Còn 41 ngày', 'kỷ niệm 81 năm'],
      ['gio-to', 'Còn 144 ngày', undefined],
      ['quoc-khanh', 'Còn 283 ngày', 'kỷ niệm 82 năm'],
    ]);
    expect(view.near[2]).toMatchObject({ date: '2027-04-16', lunar: '10/3 âm lịch' });
  });

  it.each([
    ['solar', '12-22', '2026-12-22'],
    ['solar', '11-28', '2027-11-28'],
    // 10/3 by the lunar calendar is on 16 April in 2027 and on 4 April in 2028.
    ['lunar', '03-10', '2027-04-16'],
  ] as const)('names a day that is kept today (%s %s) once', (calendar, kept, today) => {
    const days = [anniversary('hom-nay', kept, { calendar })];
    const { near } = buildAnniversaries(catalogueOf({ today, anniversaries: days }), 'vi');
    expect(near.map(({ until }) => until)).toEqual(['Hôm nay']);
  });

  it('shows the year by months and weeks from Monday, with lunar days', () => {
    expect(view.months.map(({ label }) => label)).toEqual(
      Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
    );
    const [january] = view.months;
    expect(january?.weeks[0]?.map((cell) => cell && `${cell.day} ${cell.lunar}`)).toEqual([
      undefined,
      undefined,
      undefined,
      '1 13',
      '2 14',
      '3 15',
      '4 16',
    ]);
    expect(january?.weeks[2]?.[0]).toMatchObject({ date: '2026-01-12', lunar: '24' });
    expect(view.months[1]?.weeks.flat().find((cell) => cell?.date === '2026-02-17')?.lunar).toBe(
      '1/1',
    );
  });

  it('leads from a day to what it has', () => {
    const cells = view.months.flatMap(({ weeks }) => weeks.flat());
    const cellOf = (date: string) => cells.find((cell) => cell?.date === date);
    expect(cellOf('2026-01-03')).toMatchObject({
      href: '/ky-niem/ngay/01-03/',
      anniversaries: ['Ngày Lưu trữ'],
    });
    expect(cellOf('2026-11-23')).toMatchObject({
      anniversaries: [],
      href: '/ky-niem/ngay/11-23/',
    });
    expect(cellOf('2026-11-24')?.href).toBeUndefined();
    expect(cellOf('2026-04-26')?.anniversaries).toEqual(['Ngày gio-to']);
  });

  it('names those that are not kept this year, with the next time', () => {
    expect(view.others.map(({ id, next, years }) => [id, next, years])).toEqual([
      ['tron', 'lần tới 12/09/2030', 'kỷ niệm 100 năm'],
    ]);
  });

  it('has no calendar for an archive without anniversaries', () => {
    expect(buildAnniversaries(catalogueOf({}), 'en').months).toEqual([]);
  });
});

describe('the page of an anniversary', () => {
  it('tells when it is kept, and the next times', () => {
    const { day: label, rule, upcoming } = buildAnniversary(catalogue, 'luu-tru', 'vi');
    expect([label, rule]).toEqual(['3/1', 'Hằng năm, ngày 3/1']);
    expect(upcoming[0]).toEqual({ day: '03/01/2027', years: 'kỷ niệm 81 năm' });
    const lunar = buildAnniversary(catalogue, 'gio-to', 'vi');
    expect(lunar.rule).toBe('Hằng năm, ngày 10/3 âm lịch; ngày dương lịch thay đổi theo năm');
    expect(lunar.upcoming.map((one) => one.day).slice(0, 2)).toEqual(['16/04/2027', '04/04/2028']);
    const round = buildAnniversary(catalogue, 'tron', 'vi');
    expect(round.rule).toBe('5 năm một lần, vào năm tròn, ngày 12/9');
    expect(round.upcoming[1]).toEqual({ day: '12/09/2035', years: 'kỷ niệm 105 năm' });
  });

  it('tells the story so far: records of the day by year, counted from the event', () => {
    const { marks } = buildAnniversary(catalogue, 'luu-tru', 'vi');
    expect(marks.map(({ year, distance }) => [year, distance])).toEqual([
      [1940, '6 năm trước'],
      [1977, '31 năm sau'],
    ]);
  });

  it('finds records of a lunar day by the calendar of their year', () => {
    const { marks } = buildAnniversary(catalogue, 'gio-to', 'vi');
    expect(marks.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['gio-to']);
  });

  it('shows its exhibits, past ones too, and the records chosen for it', () => {
    const { exhibits, chosen, previous, next } = buildAnniversary(catalogue, 'quan-doi', 'vi');
    expect(exhibits.map(({ link, term }) => [link.href, term])).toEqual([
      ['/trung-bay/luu-tru/', 'Đến 30/12/2026'],
      ['/trung-bay/da-qua/', 'Đã kết thúc ngày 01/01/2020'],
    ]);
    expect(chosen.map(({ id }) => id)).toEqual(['cu']);
    expect([previous?.href, next]).toEqual(['/ky-niem/quoc-khanh/', undefined]);
  });

  it('exists in English where its title does', () => {
    expect(listAnniversaryPages(catalogue, 'en')).toEqual(['luu-tru']);
    expect(listAnniversaryPages(catalogue, 'vi')).toHaveLength(5);
    const { meta, rule } = buildAnniversary(catalogue, 'luu-tru', 'en');
    expect(meta.alternates).toEqual({ vi: '/ky-niem/luu-tru/', en: '/en/ky-niem/luu-tru/' });
    expect(rule).toBe('Every year on 3 January');
  });
});

describe('the page of a day of the year', () => {
  it('has the records of this day and month, the oldest first; a month is no day', () => {
    const { groups, count, anniversaries } = buildDay(catalogue, '11-23', 1, 'en');
    expect(groups.flatMap(({ year, entries }) => [year, ...entries.map(({ id }) => id)])).toEqual([
      1946,
      'cu',
      1976,
      'moi',
    ]);
    expect([count, anniversaries]).toEqual([2, []]);
  });

  it('names what falls on it this year, lunar days too', () => {
    const fallsOn = (date: string) =>
      buildDay(catalogue, date, 1, 'vi').anniversaries.map(({ id }) => id);
    expect(fallsOn('04-26')).toEqual(['gio-to']);
    expect(fallsOn('09-12')).toEqual([]);
  });

  it('exists for every day, and is kept from search engines when it has nothing', () => {
    expect(listDayPages(catalogue)).toHaveLength(366);
    expect(buildDay(catalogue, '02-29', 1, 'vi').meta.noIndex).toBe(true);
    expect(buildDay(catalogue, '01-03', 1, 'vi').meta.noIndex).toBeUndefined();
  });

  it('is cut into list pages when it has too many', () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      item(`v${index}`, { date: day(`${1930 + Math.floor(index / 10)}-01-01`) }),
    );
    const full = catalogueOf({ items: many });
    expect(listDayPages(full).filter((page) => page.day === '01-01')).toHaveLength(3);
    const { listPages, groups } = buildDay(full, '01-01', 2, 'vi');
    expect(listPages.map(({ label, href, current }) => [label, href, current])[1]).toEqual([
      '201–400 · 1950–1969',
      '/ky-niem/ngay/01-01/2/',
      true,
    ]);
    expect(groups[0]?.year).toBe(1950);
  });

  it('leads to the days beside it, round the year', () => {
    const { previous, next } = buildDay(catalogue, '01-01', 1, 'vi');
    expect([previous.label, next.label]).toEqual(['31/12', '2/1']);
  });
});

test('exhibits on show come first; those over can still be read', () => {
  const { current, others } = buildExhibits(catalogue, 'vi');
  expect(current.map(({ term }) => term)).toEqual(['Đến 30/12/2026']);
  expect(others.map(({ term }) => term)).toEqual(['Đã kết thúc ngày 01/01/2020']);
});
