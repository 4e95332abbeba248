import { describe, expect, it } from 'vitest';
import type { Actor, ItemFacts, ItemState } from '#src/desk/rules/request.ts';
import { findProposals, mayAgree } from '#src/desk/work/find-proposals.ts';

const lan = { id: 'lan', role: 'service' } as const;
const an = { id: 'an', role: 'service' } as const;
const hoa = { id: 'hoa', role: 'head' } as const;
const decision = { kind: 'allow-copy', certified: false } as const;
const proposed = (by: Actor): ItemState => ({ kind: 'proposed', decision, by });
const of = (...states: readonly ItemState[]) => ({
  state: 'reviewing' as const,
  items: states.map((state): ItemFacts => ({ access: 'conditional', wish: 'read', state })),
});

describe('a proposal', () => {
  it('is found by the place of its item', () => {
    expect(findProposals(of({ kind: 'pending' }, proposed(lan)))).toEqual(new Map([[1, decision]]));
  });

  it.each([
    [true, 'the head after the reading room', [proposed(lan)], hoa],
    [true, 'the reading room after the head', [proposed(hoa)], lan],
    [false, 'the same person', [proposed(lan)], lan],
    [false, 'two of the reading room', [proposed(lan)], an],
    [false, 'one who has proposed a part of it', [proposed(lan), proposed(hoa)], hoa],
    [false, 'anyone where nothing is proposed', [{ kind: 'pending' } as const], hoa],
  ] as const)('may be agreed to: %s, by %s', (expected, _, states, by) => {
    expect(mayAgree(of(...states), by)).toBe(expected);
  });
});
