import { describe, expect, it } from 'vitest';
import { type AccessNow, applyMove } from '#src/desk/rules/apply-move.ts';
import type { Decision } from '#src/desk/rules/decision.ts';
import type { ItemFacts, ItemState } from '#src/desk/rules/request.ts';

const lan = { id: 'lan', role: 'service' } as const;
const head = { id: 'hoa', role: 'head' } as const;
const rules = { twoPersons: ['conditional'], mostReadingDays: 15 } as const;
const copy = { kind: 'allow-copy', certified: false } as const;
const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-11-25' } as const;
const refusal = { kind: 'refuse', reason: 'privacy' } as const;
const pending: ItemState = { kind: 'pending' };

/** Decides the one item of a request; what becomes of it, or why it does not stand. */
function decide(
  asked: ItemFacts['access'],
  now: AccessNow | undefined,
  decision: Decision,
  state: ItemState = pending,
  by: typeof lan | typeof head = lan,
): string {
  const outcome = applyMove(
    { state: 'reviewing', items: [{ access: asked, wish: 'read', state }] },
    { move: 'decide', decisions: new Map([[0, decision]]), accessNow: now ? [now] : [] },
    by,
    rules,
  );
  if (outcome.kind === 'bad-decision') return outcome.problem;
  return outcome.kind === 'moved' ? (outcome.items[0]?.kind ?? '') : outcome.kind;
}

describe('a decision goes by the access that its record has now', () => {
  it('asks for two persons when an open record was closed since', () => {
    expect(decide('open', 'conditional', copy)).toBe('proposed');
    expect(decide('open', 'open', copy)).toBe('decided');
  });

  it('leaves it to one person when a conditional record was opened since, proposed or not', () => {
    expect(decide('conditional', 'open', copy)).toBe('decided');
    expect(decide('conditional', 'open', copy, { kind: 'proposed', decision: copy, by: lan })).toBe(
      'decided',
    );
  });

  it.each(['open', 'conditional'] as const)(
    'gives nothing of a record asked for as %s that was withheld or removed since',
    (asked) => {
      for (const given of [copy, { ...copy, certified: true }, reading]) {
        expect(decide(asked, 'gone', given)).toBe('record-gone');
        const proposed: ItemState = { kind: 'proposed', decision: given, by: lan };
        expect(decide(asked, 'gone', given, proposed, head)).toBe('record-gone');
        // Nobody looked: that is no leave.
        expect(decide(asked, undefined, given)).toBe('record-gone');
      }
      expect(decide(asked, 'gone', refusal)).toBe('proposed');
      const proposed: ItemState = { kind: 'proposed', decision: refusal, by: lan };
      expect(decide(asked, 'gone', refusal, proposed, head)).toBe('decided');
    },
  );

  it('takes back by a refusal what was given before it was withheld', () => {
    const given: ItemState = { kind: 'decided', decision: copy, by: [lan] };
    expect(decide('open', 'gone', copy, given)).toBe('record-gone');
    expect(decide('open', 'gone', refusal, given)).toBe('proposed');
  });
});
