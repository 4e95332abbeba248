import { describe, expect, it } from 'vitest';
import { toClockFacts } from '#src/reading/views/clock-facts.ts';
import { listEnterProblems } from '#src/reading/views/enter-problems.ts';
import { nameRecord } from '#src/reading/views/name-record.ts';
import { buildReadingCsv } from '#src/reading/views/reading-csv.ts';
import { readPageFacts } from '#src/reading/views/read-page-facts.ts';
import { describeTimeLeft } from '#src/reading/views/time-left.ts';
import { getUndertaking } from '#src/reading/views/undertaking.ts';
import { catalogueOf, conditionalItem } from '../../views/records/public-records.ts';
import { grantId, roomGrant } from './granted-facts.ts';

const minute = 60;
const hour = 60 * minute;

describe('the time left', () => {
  it.each([
    [15 * 24 * hour, 'Còn 15 ngày'],
    [3 * 24 * hour + 4 * hour + 59 * minute, 'Còn 3 ngày 4 giờ'],
    [5 * hour + 20 * minute, 'Còn 5 giờ 20 phút'],
    [2 * minute + 30, 'Còn 2 phút'],
    [5, 'Còn 1 phút'],
  ])('%i seconds: %s', (seconds, words) => {
    expect(describeTimeLeft(seconds, 'vi')).toBe(words);
  });

  it('is told in English by its number', () => {
    expect(describeTimeLeft(25 * hour, 'en')).toBe('1 day 1 hour left');
  });
});

describe('the clock', () => {
  it('asks at the address of its grant', () => {
    expect(toClockFacts(roomGrant(), 'vi')).toEqual({
      ...{ seconds: 3600, formToken: 'the-token' },
      heartbeat: `/phong-doc/${grantId}/con-doc/`,
    });
  });

  it('leads a machine of the reading room to its start page at the end', () => {
    const facts = toClockFacts(roomGrant({ isOnMachine: true }), 'en');
    expect(facts.machineEnd).toBe('/en/phong-doc/may/');
  });
});

describe('the way in', () => {
  it('tells a wrong code and a missing tick at their fields', () => {
    const targets = [
      { kind: 'ask' } as const,
      { kind: 'code', by: 'mail', isWrong: false } as const,
      { kind: 'code', by: 'mail', isWrong: true } as const,
      { kind: 'undertaking', isMissing: true, hasEndedOther: false } as const,
    ].map((step) => listEnterProblems(step, 'vi').map(({ target }) => target));
    expect(targets).toEqual([[], [], ['code'], ['agree']]);
    const step = { kind: 'undertaking', isMissing: false, hasEndedOther: false } as const;
    expect(listEnterProblems(step, 'vi', true)[0]?.text).toContain('Chưa lưu được');
  });

  it('shows the undertaking of the archive, and keeps what was shown', () => {
    const html = '<p>Tôi cam kết.</p>';
    const title = { vi: 'Cam kết', en: 'Undertaking' };
    const pages = [{ slug: 'cam-ket', title, prose: { vi: [{ kind: 'html' as const, html }] } }];
    expect(getUndertaking(catalogueOf({ pages }), 'en')).toMatchObject({
      language: 'vi',
      text: html,
    });
    expect(() => getUndertaking(catalogueOf({}), 'vi')).toThrow('No page cam-ket.');
  });
});

it('a reader takes the own log as a table', () => {
  const line = {
    ...{ at: '2026-11-30T03:05:00.000Z', itemId: 'TU-1' },
    ...{ page: 3, use: 'copy' as const, device: 'Firefox' },
  };
  const lines = [line, { ...line, itemId: 'TU-2', page: 0, use: 'read' as const }];
  const records = [{ recordId: 'TU-1', title: '=Báo cáo', reference: 'Phông TU' }];
  const [head, named, unnamed] = buildReadingCsv(lines, records, 'vi').split('\r\n');
  expect(head).toContain('"Thời điểm","Tài liệu"');
  expect(named).toBe('"10:05 30/11/26","\'=Báo cáo","Phông TU","3","nhận bản sao","Firefox"');
  expect(unnamed).toBe('"10:05 30/11/26","","TU-2","toàn văn","đọc","Firefox"');
});

it('an item is named as the site names it, or by its id', () => {
  const item = conditionalItem();
  const catalogue = catalogueOf({ items: [item] });
  expect(nameRecord(catalogue, item.id, 'vi').reference).toContain('Hồ sơ');
  expect(nameRecord(catalogue, 'TU-9', 'vi')).toEqual({ title: 'TU-9', reference: 'TU-9' });
});

it('a page is rendered only with what the server passes for it', () => {
  const url = new URL('https://a.vn/en/phong-doc/');
  const locals = { reading: { kind: 'refused' as const, isLobby: false } };
  expect(readPageFacts({ locals, url }, 'refused').language).toBe('en');
  expect(() => readPageFacts({ locals, url }, 'rooms')).toThrow('No rooms page');
  expect(() => readPageFacts({ locals: {}, url }, 'refused')).toThrow('No refused page');
});
