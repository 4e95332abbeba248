import { describe, expect, it } from 'vitest';
import { findQueryTime } from '#src/text/query/query-time.ts';

/** What is read, and as which time: `năm 1978 → 1978–1978`. */
function read(query: string): string {
  const time = findQueryTime(query);
  if (time === undefined) return 'none';
  const { start, end, from = '', until = '', month } = time;
  const years = `${from}–${until}`;
  return `${query.slice(start, end)} → ${month === undefined ? years : `${years}, ${month}`}`;
}

describe('a time is read', () => {
  it.each([
    ['ảnh năm 1978', 'năm 1978 → 1978–1978'],
    ['NQ 1976', '1976 → 1976–1976'],
    ['24-NQ/TU 1976', '1976 → 1976–1976'],
    ['anh nam 1978', 'nam 1978 → 1978–1978'],
    ['tháng 2 năm 1976', 'tháng 2 năm 1976 → 1976–1976, 2'],
    ['công văn 08/1976', '08/1976 → 1976–1976, 8'],
    ['tháng tám năm 1945', 'tháng tám năm 1945 → 1945–1945, 8'],
    ['tháng mười hai năm 1946', 'tháng mười hai năm 1946 → 1946–1946, 12'],
    ['February 1976', 'February 1976 → 1976–1976, 2'],
    ['từ 1965 đến 1970', 'từ 1965 đến 1970 → 1965–1970'],
    ['từ năm 1976 đến hết năm 1980', 'từ năm 1976 đến hết năm 1980 → 1976–1980'],
    ['tu 1965 den 1970', 'tu 1965 den 1970 → 1965–1970'],
    ['giai đoạn 1954–1975', 'giai đoạn 1954–1975 → 1954–1975'],
    ['between 1954 and 1960', 'between 1954 and 1960 → 1954–1960'],
    ['1954-1960', '1954-1960 → 1954–1960'],
    ['vụ đông xuân 75-76', '75-76 → 1975–1976'],
    ['1975-76', '1975-76 → 1975–1976'],
    ['trước 1975', 'trước 1975 → –1974'],
    ['photographs before 1980', 'before 1980 → –1979'],
    ['sau năm 1975', 'sau năm 1975 → 1976–'],
    ['từ 1975 đến nay', 'từ 1975 đến nay → 1975–'],
    ['1954 trở về trước', '1954 trở về trước → –1954'],
    ['bản đồ thập niên 1960', 'thập niên 1960 → 1960–1969'],
    ['cuối những năm 80', 'cuối những năm 80 → 1980–1989'],
    ['nhung nam 60', 'nhung nam 60 → 1960–1969'],
    ['những năm sáu mươi', 'những năm sáu mươi → 1960–1969'],
    ['những năm Bảy mươi', 'những năm Bảy mươi → 1970–1979'],
    ['nhung nam bay muoi', 'nhung nam bay muoi → 1970–1979'],
    ['the Seventies', 'the Seventies → 1970–1979'],
    ['thang tu nam 1975', 'thang tu nam 1975 → 1975–1975, 4'],
    ['the 1960s', 'the 1960s → 1960–1969'],
    ['the sixties', 'the sixties → 1960–1969'],
    ['thế kỷ XX', 'thế kỷ XX → 1901–2000'],
    ['early 19th century', 'early 19th century → 1801–1900'],
  ])('in “%s”', (query, time) => {
    expect(read(query)).toBe(time);
  });
});

describe('no time is read', () => {
  it.each([
    ['of a day, which is sought as such', '3/2/1976'],
    ['of a number', '24-NQ/TU'],
    ['of a code', 'TU-01-1976'],
    ['of what is numbered so', 'hồ sơ 1977'],
    ['of what is planned until then', 'quy hoạch đến năm 1990'],
    ['of years that are counted', '90 năm ngày sinh'],
    ['where there are two', '1975 1976'],
    ['of a word that begins like a month', 'decision 24'],
  ])('%s', (_, query) => {
    expect(read(query)).toBe('none');
  });
});

it('leaves the South, and places called so, their name', () => {
  expect(read('giải phóng miền nam 1975')).toBe('1975 → 1975–1975');
  expect(read('giai phong mien nam 1975')).toBe('1975 → 1975–1975');
  expect(read('Quảng Nam 1975')).toBe('1975 → 1975–1975');
  expect(read('quang nam 1975')).toBe('1975 → 1975–1975');
  expect(read('vụ đông năm 1975')).toBe('năm 1975 → 1975–1975');
});
