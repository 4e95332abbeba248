import { describe, expect, it } from 'vitest';
import {
  checkCallDays,
  checkHeldDays,
  findGrant,
  listDays,
  listDeliveryMoves,
} from '#src/desk/rules/calendar/delivery.ts';
import type { ItemState } from '#src/desk/rules/request.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';

const calendar = buildCalendar({ off: ['2026-11-26'], working: [] });
const reading = {
  kind: 'decided',
  decision: { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-04' },
  by: [],
} as const;
const refused: ItemState = {
  kind: 'decided',
  decision: { kind: 'refuse', reason: 'privacy' },
  by: [],
};
const copy: ItemState = {
  kind: 'decided',
  decision: { kind: 'allow-copy', certified: false },
  by: [],
};
const today = '2026-11-24';
const call = (item: ItemState, from: string, until = from) =>
  checkCallDays(findGrant('decided', item), { from, until }, today, calendar);

describe('a call for an original', () => {
  it('is for working days of the permission alone', () => {
    expect(call(reading, '2026-11-24', '2026-12-04')).toBeUndefined();
    expect(call(reading, '2026-11-24', '2026-12-05')).toBe('outside-permission');
    expect(call(reading, '2026-11-23')).toBe('day-past');
    expect(call(reading, '2026-11-28')).toBe('day-closed');
    expect(call(reading, '2026-11-26')).toBe('day-closed');
    expect(call(reading, '2026-11-25', '2026-11-24')).toBe('until-before-day');
  });

  it('is made for nothing that is not granted', () => {
    for (const item of [refused, { kind: 'pending' }, { kind: 'withdrawn' }] as const)
      expect(call(item, '2026-11-23')).toBe('not-granted');
  });

  it('is made for nothing of a request that was erased or closed', () => {
    for (const state of ['erased', 'closed-spam', 'closed-double', 'closed-silent'] as const)
      expect(findGrant(state, reading)).toBeUndefined();
    expect(findGrant('reviewing', reading)).toEqual(reading.decision);
  });

  it('At most holds an original that is to be copied for sixty days', () => {
    expect(call(copy, '2026-11-24', '2027-01-22')).toBeUndefined();
    expect(call(copy, '2026-11-24', '2027-01-23')).toBe('held-too-long');
  });
});

describe('an original that was called', () => {
  it('is fetched, handed out, held and brought back, and called off only before', () => {
    expect(listDeliveryMoves('called')).toEqual(['fetch', 'cancel', 'hold']);
    expect(listDeliveryMoves('fetched')).toEqual(['hand-out', 'return', 'hold']);
    expect(listDeliveryMoves('handed-out')).toEqual(['take-back', 'return', 'hold']);
    expect(listDeliveryMoves('returned')).toEqual([]);
    expect(listDeliveryMoves('cancelled')).toEqual([]);
  });

  it('is held for no day that is past or outside the permission', () => {
    const held = (until: string) =>
      checkHeldDays(reading.decision, { from: '2026-11-24', until }, '2026-11-25');
    expect(held('2026-11-24')).toBe('day-past');
    expect(held('2026-11-27')).toBeUndefined();
    expect(held('2026-12-05')).toBe('outside-permission');
  });

  it('is promised for every day from the first to the last', () => {
    const days = listDays({ from: '2026-12-30', until: '2027-01-02' });
    expect(days).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
  });
});
