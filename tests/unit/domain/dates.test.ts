import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { compareDates, isBefore, readDate, toSpan, yearsOf } from '#src/domain/dates.ts';
import type { ArchivalDate } from '#src/domain/values.ts';

function dateOf(written: string): ArchivalDate {
  const reading = readDate(written);
  if (reading.kind !== 'date') throw new Error(`${written}: ${reading.kind}`);
  return reading.date;
}

/** Written, EDTF, earliest, latest, Vietnamese label, English label. */
const dates = [
  ['1930', '1930', '1930-01-01', '1930-12-31', '1930', '1930'],
  ['năm 1930', '1930', '1930-01-01', '1930-12-31', '1930', '1930'],
  ['8/1945', '1945-08', '1945-08-01', '1945-08-31', '8/1945', 'August 1945'],
  ['08/1945', '1945-08', '1945-08-01', '1945-08-31', '8/1945', 'August 1945'],
  ['8-1945', '1945-08', '1945-08-01', '1945-08-31', '8/1945', 'August 1945'],
  ['tháng 8/1945', '1945-08', '1945-08-01', '1945-08-31', '8/1945', 'August 1945'],
  ['tháng 8 năm 1945', '1945-08', '1945-08-01', '1945-08-31', '8/1945', 'August 1945'],
  ['Tháng Tám năm 1945', '1945-08', '1945-08-01', '1945-08-31', '8/1945', 'August 1945'],
  ['tháng mười hai, 1946', '1946-12', '1946-12-01', '1946-12-31', '12/1946', 'December 1946'],
  ['ngày … tháng 8 năm 1945', '1945-08', '1945-08-01', '1945-08-31', '8/1945', 'August 1945'],
  ['02/1976', '1976-02', '1976-02-01', '1976-02-29', '2/1976', 'February 1976'],
  ['03/02/1976', '1976-02-03', '1976-02-03', '1976-02-03', '03/02/1976', '3 February 1976'],
  ['3-2-1976', '1976-02-03', '1976-02-03', '1976-02-03', '03/02/1976', '3 February 1976'],
  ['3.2.1976', '1976-02-03', '1976-02-03', '1976-02-03', '03/02/1976', '3 February 1976'],
  ['3 / 2 / 1976.', '1976-02-03', '1976-02-03', '1976-02-03', '03/02/1976', '3 February 1976'],
  ['1976-02-03', '1976-02-03', '1976-02-03', '1976-02-03', '03/02/1976', '3 February 1976'],
  ['1976/02/03', '1976-02-03', '1976-02-03', '1976-02-03', '03/02/1976', '3 February 1976'],
  [
    '03/02/1976 00:00:00',
    '1976-02-03',
    '1976-02-03',
    '1976-02-03',
    '03/02/1976',
    '3 February 1976',
  ],
  [
    '1976-02-03T00:00:00Z',
    '1976-02-03',
    '1976-02-03',
    '1976-02-03',
    '03/02/1976',
    '3 February 1976',
  ],
  [
    'ngày 3 tháng 2 năm 1930',
    '1930-02-03',
    '1930-02-03',
    '1930-02-03',
    '03/02/1930',
    '3 February 1930',
  ],
  ['29/02/1976', '1976-02-29', '1976-02-29', '1976-02-29', '29/02/1976', '29 February 1976'],
  ['khoảng 1930', '1930~', '1930-01-01', '1930-12-31', 'khoảng 1930', 'about 1930'],
  ['k. 1930', '1930~', '1930-01-01', '1930-12-31', 'khoảng 1930', 'about 1930'],
  ['k.1930', '1930~', '1930-01-01', '1930-12-31', 'khoảng 1930', 'about 1930'],
  ['Vào khoảng năm 1930', '1930~', '1930-01-01', '1930-12-31', 'khoảng 1930', 'about 1930'],
  ['ca. 1930', '1930~', '1930-01-01', '1930-12-31', 'khoảng 1930', 'about 1930'],
  ['1930~', '1930~', '1930-01-01', '1930-12-31', 'khoảng 1930', 'about 1930'],
  [
    'khoảng 8/1945',
    '1945-08~',
    '1945-08-01',
    '1945-08-31',
    'khoảng tháng 8/1945',
    'about August 1945',
  ],
  ['1947?', '1947?', '1947-01-01', '1947-12-31', '1947?', '1947?'],
  ['1947 (?)', '1947?', '1947-01-01', '1947-12-31', '1947?', '1947?'],
  ['1947%', '1947%', '1947-01-01', '1947-12-31', 'khoảng 1947?', 'about 1947?'],
  ['[1947]', '1947', '1947-01-01', '1947-12-31', '[1947]', '[1947]'],
  ['[khoảng 1947?]', '1947%', '1947-01-01', '1947-12-31', '[khoảng 1947?]', '[about 1947?]'],
  ['[03/02/1947]', '1947-02-03', '1947-02-03', '1947-02-03', '[03/02/1947]', '[3 February 1947]'],
  ['thập niên 1930', '193X', '1930-01-01', '1939-12-31', 'thập niên 1930', '1930s'],
  ['những năm 1930', '193X', '1930-01-01', '1939-12-31', 'thập niên 1930', '1930s'],
  ['193X', '193X', '1930-01-01', '1939-12-31', 'thập niên 1930', '1930s'],
  [
    'khoảng thập niên 1930',
    '1930~/1939~',
    '1930-01-01',
    '1939-12-31',
    'khoảng thập niên 1930',
    'about 1930s',
  ],
  ['đầu 1946', '1946-01/1946-04~', '1946-01-01', '1946-04-30', 'đầu 1946', 'early 1946'],
  ['giữa năm 1950', '1950-05~/1950-08~', '1950-05-01', '1950-08-31', 'giữa 1950', 'mid-1950'],
  ['cuối 1945', '1945-09~/1945-12', '1945-09-01', '1945-12-31', 'cuối 1945', 'late 1945'],
  [
    'cuối tháng 2/1976',
    '1976-02-21~/1976-02-29',
    '1976-02-21',
    '1976-02-29',
    'cuối tháng 2/1976',
    'late February 1976',
  ],
  [
    'đầu những năm 1960',
    '1960/1963~',
    '1960-01-01',
    '1963-12-31',
    'đầu thập niên 1960',
    'early 1960s',
  ],
  ['1945–1954', '1945/1954', '1945-01-01', '1954-12-31', '1945–1954', '1945–1954'],
  ['1945-1954', '1945/1954', '1945-01-01', '1954-12-31', '1945–1954', '1945–1954'],
  ['1945 - 1954', '1945/1954', '1945-01-01', '1954-12-31', '1945–1954', '1945–1954'],
  ['1945/1954', '1945/1954', '1945-01-01', '1954-12-31', '1945–1954', '1945–1954'],
  ['từ năm 1945 đến năm 1954', '1945/1954', '1945-01-01', '1954-12-31', '1945–1954', '1945–1954'],
  ['các năm 1945-1954', '1945/1954', '1945-01-01', '1954-12-31', '1945–1954', '1945–1954'],
  [
    '08/1945-12/1946',
    '1945-08/1946-12',
    '1945-08-01',
    '1946-12-31',
    '8/1945–12/1946',
    'August 1945 – December 1946',
  ],
  [
    '3-2-1976-5-3-1976',
    '1976-02-03/1976-03-05',
    '1976-02-03',
    '1976-03-05',
    '03/02/1976–05/03/1976',
    '3 February 1976 – 5 March 1976',
  ],
  ['[1945–1954]', '1945/1954', '1945-01-01', '1954-12-31', '[1945–1954]', '[1945–1954]'],
  [
    'khoảng 1945–1954',
    '1945~/1954~',
    '1945-01-01',
    '1954-12-31',
    'khoảng 1945–1954',
    'about 1945–1954',
  ],
  [
    'từ khoảng 1945 đến 1954',
    '1945~/1954',
    '1945-01-01',
    '1954-12-31',
    'từ khoảng 1945 đến 1954',
    'from about 1945 to 1954',
  ],
  [
    'cuối 1945 – đầu 1946',
    '1945-09~/1946-04~',
    '1945-09-01',
    '1946-04-30',
    'cuối 1945 – đầu 1946',
    'late 1945 – early 1946',
  ],
  ['trước 1954', '../1954', undefined, '1954-12-31', 'trước 1954', 'before 1954'],
  [
    'trước tháng 8/1945',
    '../1945-08',
    undefined,
    '1945-08-31',
    'trước tháng 8/1945',
    'before August 1945',
  ],
  ['đến 1954', '../1954', undefined, '1954-12-31', 'đến 1954', 'until 1954'],
  ['../1954', '../1954', undefined, '1954-12-31', 'đến 1954', 'until 1954'],
  ['sau năm 1975', '1975/..', '1975-01-01', undefined, 'sau 1975', 'after 1975'],
  ['từ 1976 trở đi', '1976/..', '1976-01-01', undefined, 'từ 1976', 'from 1976'],
  ['1976/..', '1976/..', '1976-01-01', undefined, 'từ 1976', 'from 1976'],
  ['1976–', '1976/..', '1976-01-01', undefined, 'từ 1976', 'from 1976'],
  ['1976 – nay', '1976/..', '1976-01-01', undefined, '1976–nay', '1976–present'],
] as const;

describe('readDate', () => {
  it.each(dates)('reads %j', (written, code, earliest, latest, vi, en) => {
    expect(dateOf(written)).toEqual({
      written,
      edtf: code,
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
      label: { vi, en },
    });
  });

  it.each(dates)('reads its own labels of %j as the same date', (written) => {
    const { edtf: code, label } = dateOf(written);
    expect(dateOf(label.vi)).toMatchObject({ edtf: code, label });
    expect(dateOf(label.en)).toMatchObject({ edtf: code, label });
  });

  it.each(dates)('reads %j in capitals, in NFD and between odd spaces', (written) => {
    const { edtf: code } = dateOf(written);
    expect(dateOf(written.toUpperCase()).edtf).toBe(code);
    expect(dateOf(written.normalize('NFD')).edtf).toBe(code);
    expect(dateOf(`\u00A0${written.replaceAll(' ', '\u00A0')} `).edtf).toBe(code);
  });

  it.each(dates)('gives EDTF level 1 for %j, and its bounds', (written) => {
    const date = dateOf(written);
    const { min, max } = edtf(date.edtf, { level: 1 });
    const day = (time: number) =>
      Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined;
    expect([day(min), day(max)]).toEqual([date.earliest, date.latest]);
  });

  it('round-trips every day of a century in four notations', () => {
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2000, 0, 1); time += 86_400_000 * 11) {
      const iso = new Date(time).toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      for (const written of [
        iso,
        `${day}/${month}/${year}`,
        `${day}.${month}.${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
      ]) {
        expect(dateOf(written)).toMatchObject({ edtf: iso, earliest: iso, latest: iso });
      }
    }
  });

  it.each([
    '',
    '  ',
    '-',
    '...',
    '…',
    '?',
    '__/__/____',
    '../..',
    'không ngày',
    'Không rõ',
    'không có',
    'không ghi ngày',
    'không ghi ngày, tháng',
    'Không đề ngày tháng năm',
    'không xác định được thời gian',
    'chưa rõ',
    'chưa xác định',
    's.d.',
    's. d.',
    '[s.d.]',
    'n.d.',
    'không rõ năm',
  ])('takes %j for no date', (written) => {
    expect(readDate(written)).toEqual({ kind: 'none' });
  });

  it.each([
    '31/02/1976',
    '29/02/1975',
    '30/2/1976',
    '31/04/1976',
    '00/08/1945',
    '0/1945',
    '13/1945',
    '12/25/1976',
    '3/2/76',
    '1945-54',
    '30',
    '0000',
    '01/01/0000',
    '0930',
    '9175',
    '27793',
    '1,98E+03',
    '8 1945',
    '3-2/1976',
    '8-12/1945',
    '1954–1945',
    '12/1946-08/1945',
    '-1954',
    '1945-13',
    '1945-21',
    '19XX',
    'thập niên 30',
    'thập niên 1935',
    'tháng năm 1945',
    'ngày 3 năm 1930',
    'Cách mạng tháng Tám',
    'không rõ, 1945',
    '1945 hoặc 1946',
    '1945, 1947',
    'trước',
    'khoảng',
    'đầu 03/02/1976',
    'đầu cuối 1945',
    '1945-1946-1947',
    '[1945',
    '03/02/1976 14:30',
    '{1945}',
    '1945–1954–1960',
  ])('cannot read %j, and does not guess', (written) => {
    expect(readDate(written)).toEqual({ kind: 'unreadable' });
  });

  it('keeps what was written, tidy', () => {
    expect(dateOf(' Khoảng\u00A0 1930 '.normalize('NFD')).written).toBe('Khoảng 1930');
  });
});

describe('toSpan', () => {
  it.each([
    ['01/08/1914', '31/12/1917', '1914-08-01/1917-12-31', '01/08/1914–31/12/1917'],
    ['1945', '1954', '1945/1954', '1945–1954'],
    ['8/1945', '1945', '1945-08-01/1945-12-31', '8/1945–1945'],
    ['1945', '8/1945', '1945/1945-08', '1945–8/1945'],
    ['khoảng 1945', '1954', '1945~/1954', 'từ khoảng 1945 đến 1954'],
    ['khoảng 1945', 'khoảng 1954', '1945~/1954~', 'khoảng 1945–1954'],
    ['[1945]', '[1954]', '1945/1954', '[1945–1954]'],
    ['[1945]', '1954', '1945/1954', '[1945]–1954'],
    ['cuối 1945', 'thập niên 1950', '1945-09~/1959', 'cuối 1945 – thập niên 1950'],
    ['1940-1945', '1946-1950', '1940/1950', '1940–1950'],
    ['trước 1945', '1954', '../1954', 'đến 1954'],
    ['1945', 'sau 1954', '1945/..', 'từ 1945'],
    ['1945', '1954-nay', '1945/..', '1945–nay'],
    ['trước 1945', 'sau 1954', '../..', 'trước 1945 – sau 1954'],
  ])('goes from %j to %j', (start, end, code, vi) => {
    const [from, until] = [dateOf(start), dateOf(end)];
    const span = toSpan(from, until);
    expect(span).toMatchObject({ edtf: code, label: { vi } });
    expect(span?.earliest).toBe(from.earliest);
    expect(span?.latest).toBe(until.latest);
  });

  it('is a date that can be an end of a span again', () => {
    const span = toSpan(dateOf('khoảng 1945'), dateOf('1954'));
    expect(toSpan(span, dateOf('1960'))).toMatchObject({ edtf: '1945~/1960' });
  });

  it('gives the one date there is, and one for two that are the same', () => {
    const date = dateOf('8/1945');
    expect(toSpan(date, undefined)).toBe(date);
    expect(toSpan(undefined, date)).toBe(date);
    expect(toSpan(date, dateOf('08/1945'))).toBe(date);
    expect(toSpan(undefined, undefined)).toBeUndefined();
  });

  it('is none when the end is before the start', () => {
    expect(toSpan(dateOf('1954'), dateOf('1945'))).toBeUndefined();
  });
});

describe('isBefore', () => {
  it.each([
    ['1945', '1954', true],
    ['1954', '1945', false],
    ['1945', '8/1945', false],
    ['7/1945', '8/1945', true],
    ['31/12/1945', '1946', true],
    ['trước 1954', '1955', true],
    ['trước 1954', '1954', false],
    ['sau 1975', '1980', false],
    ['1974', 'sau 1975', true],
  ])('says of %j and %j: %s', (a, b, before) => {
    expect(isBefore(dateOf(a), dateOf(b))).toBe(before);
  });
});

describe('compareDates', () => {
  it('orders by earliest, then latest; open starts first, undated last', () => {
    const list = ['trước 1954', '1945', '1945–1954', 'sau 1945', '8/1945', '1946'];
    const order = [...list.map(dateOf), undefined];
    expect([...order].reverse().sort((a, b) => compareDates(a, b) || 0)).toHaveLength(7);
    const sorted = [...order].reverse().map((date) => ({ date }));
    sorted.sort((a, b) => compareDates(a.date, b.date));
    expect(sorted.map(({ date }) => date?.written)).toEqual([...list, undefined]);
  });

  it('is a total order', () => {
    const all = [...dates.map(([written]) => dateOf(written)), undefined];
    for (const a of all) {
      for (const b of all)
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) || 0);
    }
  });
});

describe('yearsOf', () => {
  it.each([
    ['8/1945', 1945, 1945],
    ['1945–1954', 1945, 1954],
    ['thập niên 1930', 1930, 1939],
    ['trước 1954', 1954, 1954],
    ['sau 1975', 1975, 1975],
  ])('of %j are %i to %i', (written, from, to) => {
    expect(yearsOf(dateOf(written))).toEqual({ from, to });
  });

  it('are none without a date', () => {
    expect(yearsOf(undefined)).toBeUndefined();
  });
});
