import { describe, expect, it } from 'vitest';
import { decideItem, withdrawItem } from '#src/desk/rules/apply-move.ts';
import type { ItemState } from '#src/desk/rules/request.ts';

const lan = { id: 'lan', role: 'service' } as const;
const minh = { id: 'minh', role: 'service' } as const;
const head = { id: 'hoa', role: 'head' } as const;
const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-08' } as const;
const refusal = { kind: 'refuse', reason: 'privacy' } as const;
const pending: ItemState = { kind: 'pending' };
const alone = { isGone: false, needsTwo: false, mostReadingDays: 15 };
const two = { isGone: false, needsTwo: true, mostReadingDays: 15 };

describe('a decision of one item', () => {
  it('takes effect immediately if one person decides', () => {
    expect(decideItem(pending, reading, lan, alone)).toEqual({
      kind: 'decided',
      decision: reading,
      by: [lan],
    });
  });

  it('is changed by a later one', () => {
    const decided: ItemState = { kind: 'decided', decision: refusal, by: [lan] };
    expect(decideItem(decided, reading, minh, alone)).toMatchObject({ decision: reading });
  });

  it('allows as many days of reading as the archive gives, first and last counted', () => {
    expect(decideItem(pending, reading, lan, alone)).toMatchObject({ kind: 'decided' });
    const longer = { ...reading, until: '2026-12-09' };
    expect(decideItem(pending, longer, lan, alone)).toBe('too-many-days');
    const never = { ...reading, until: '2026-11-23' };
    expect(decideItem(pending, never, lan, alone)).toBe('ends-before-it-begins');
  });

  it('does not apply to items that the reader has withdrawn', () => {
    expect(decideItem({ kind: 'withdrawn' }, reading, lan, alone)).toBe('item-withdrawn');
  });
});

describe('where two persons must agree', () => {
  const proposed: ItemState = { kind: 'proposed', decision: reading, by: lan };

  it('the first decision gives nothing yet', () => {
    expect(decideItem(pending, reading, lan, two)).toEqual(proposed);
    expect(decideItem(pending, reading, head, two)).toMatchObject({ kind: 'proposed' });
  });

  it('the head carries it, or the reading room what the head proposed', () => {
    const decided = decideItem(proposed, reading, head, two);
    expect(decided).toEqual({ kind: 'decided', decision: reading, by: [lan, head] });
    const byHead: ItemState = { kind: 'proposed', decision: reading, by: head };
    expect(decideItem(byHead, reading, lan, two)).toMatchObject({ by: [head, lan] });
  });

  it('nobody can agree to their own proposal, not even in another role', () => {
    expect(decideItem(proposed, reading, lan, two)).toBe('needs-other-person');
    expect(decideItem(proposed, reading, { ...lan, role: 'head' }, two)).toBe('needs-other-person');
  });

  it('two of the reading room are not enough', () => {
    expect(decideItem(proposed, reading, minh, two)).toBe('needs-head');
  });

  it('another decision takes the place of what was proposed', () => {
    expect(decideItem(proposed, refusal, head, two)).toEqual({
      kind: 'proposed',
      decision: refusal,
      by: head,
    });
  });

  it('a decision is changed by two as well', () => {
    const decided: ItemState = { kind: 'decided', decision: refusal, by: [lan, head] };
    expect(decideItem(decided, reading, head, two)).toMatchObject({ kind: 'proposed' });
  });
});

describe('taking an item back', () => {
  it('ends it wherever it stands, and what was granted with it', () => {
    const granted: ItemState = { kind: 'decided', decision: reading, by: [lan] };
    for (const item of [pending, granted, { kind: 'withdrawn' } as const])
      expect(withdrawItem(item)).toEqual({ kind: 'withdrawn' });
  });

  it('does not undo a refusal', () => {
    const refused: ItemState = { kind: 'decided', decision: refusal, by: [lan] };
    expect(withdrawItem(refused)).toEqual(refused);
  });
});
