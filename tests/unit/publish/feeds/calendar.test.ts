import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { buildCalendarFeed } from '#src/publish/feeds/calendar.ts';
import type { PublicAnniversary } from '#src/public/public-model.ts';
import { catalogueOf } from '../../views/browse-catalogue.ts';

const site = siteSchema.parse({
  name: { vi: 'Kho Bình Trung', en: 'Bình Trung Store' },
  url: 'https://luutru.example.vn',
});
const anniversaries: readonly PublicAnniversary[] = [
  {
    id: 'thanh-lap-dang',
    slug: 'thanh-lap-dang',
    calendar: 'solar',
    day: '02-03',
    since: 1930,
    title: { vi: 'Ngày thành lập Đảng', en: 'Founding of the Party' },
    note: { vi: 'Có dấu phẩy, chấm phẩy; gạch \\ và xuống\ndòng.' },
    records: [],
  },
  {
    id: 'xo-viet',
    slug: 'xo-viet',
    calendar: 'solar',
    day: '09-12',
    since: 1930,
    every: 5,
    title: { vi: 'Xô viết Nghệ Tĩnh, một cái tên dài tới mức một dòng không đủ chỗ cho cả tên' },
    records: [],
  },
  {
    id: 'gio-to',
    slug: 'gio-to',
    calendar: 'lunar',
    day: '03-10',
    title: { vi: 'Giỗ Tổ', en: 'Hùng Kings’ Day' },
    records: [],
  },
];
const catalogue = catalogueOf({ site, anniversaries });

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return { event, rule: one.getFirstPropertyValue('rrule') };
  });
}

describe('the calendar of anniversaries', () => {
  const text = buildCalendarFeed(catalogue, 'vi');

  it('has a rule for a fixed day, from the next time on', () => {
    const [first, second] = read(text);
    expect(first?.event.startDate.toString()).toBe('2027-02-03');
    expect(first?.rule?.toString()).toBe('FREQ=YEARLY');
    expect(second?.event.startDate.toString()).toBe('2030-09-12');
    expect(second?.rule?.toString()).toBe('FREQ=YEARLY;INTERVAL=5');
  });

  it('writes down the next ten times of a lunar day', () => {
    const lunar = read(text).slice(2);
    expect(lunar.map(({ event, rule }) => [event.startDate.toString(), rule])).toHaveLength(10);
    expect(lunar.slice(0, 3).map(({ event }) => event.startDate.toString())).toEqual([
      '2027-04-16',
      '2028-04-04',
      '2029-04-23',
    ]);
    expect(lunar[0]?.event.uid).toBe('gio-to-2027-04-16@luutru.example.vn');
  });

  it('keeps texts whole whatever signs they hold', () => {
    const [first, second] = read(text);
    expect(first?.event.description).toBe('Có dấu phẩy, chấm phẩy; gạch \\ và xuống\ndòng.');
    expect(second?.event.summary).toBe(anniversaries[1]?.title.vi);
  });

  it('is an all-day event that does not mark anybody as busy', () => {
    for (const { event } of read(text)) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  it('folds lines at 75 bytes and ends each as RFC 5545 asks', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  it('is the same for the same day, and has one event for each name', () => {
    expect(buildCalendarFeed(catalogue, 'vi')).toBe(text);
    const names = read(text).map(({ event }) => event.uid);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leads to pages of its language, and to the Vietnamese one where there is no other', () => {
    const english = read(buildCalendarFeed(catalogue, 'en'));
    const of = (place: number) => [
      english[place]?.event.summary,
      english[place]?.event.component.getFirstPropertyValue('url'),
    ];
    expect(of(0)).toEqual([
      'Founding of the Party',
      'https://luutru.example.vn/en/ky-niem/thanh-lap-dang/',
    ]);
    expect(of(1)).toEqual([
      anniversaries[1]?.title.vi,
      'https://luutru.example.vn/ky-niem/xo-viet/',
    ]);
  });

  it('is a calendar without events for an archive without anniversaries', () => {
    expect(read(buildCalendarFeed(catalogueOf({ site }), 'vi'))).toEqual([]);
  });
});
