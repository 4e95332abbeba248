import { describe, expect, it } from 'vitest';
import { closings } from '#src/desk/rules/closing.ts';
import { mayMove, moves, nextState } from '#src/desk/rules/moves.ts';
import {
  requestStates,
  roles,
  type ItemState,
  type RequestState,
} from '#src/desk/rules/request.ts';

const service = { id: 'lan', role: 'service' } as const;
const refusal = { kind: 'refuse', reason: 'damaged' } as const;
const pending: ItemState = { kind: 'pending' };
const proposed: ItemState = { kind: 'proposed', decision: refusal, by: service };
const decided: ItemState = { kind: 'decided', decision: refusal, by: [service] };
const withdrawn: ItemState = { kind: 'withdrawn' };

/** Every move of every role in every state. */
const matrix = requestStates.flatMap((state) =>
  roles.map((role) => {
    const allowed = moves.filter((move) => mayMove(role, state, move));
    return `${state} ${role}: ${allowed.join(' ') || '–'}`;
  }),
);

describe('what may be done with a request', () => {
  it('is said for each role in each state, and nothing else is allowed', () => {
    expect(matrix).toMatchInlineSnapshot(`
      [
        "received reader: write withdraw erase",
        "received service: take ask write pass-to-head pass-to-creator assign close-as-spam close-as-double decide correct relink hold",
        "received head: take ask write pass-to-head pass-to-creator assign close-as-spam close-as-double decide correct relink hold release erase",
        "received administrator: –",
        "received system: erase",
        "reviewing reader: write withdraw erase",
        "reviewing service: ask write pass-to-head pass-to-creator assign close-as-spam close-as-double decide correct relink hold",
        "reviewing head: ask write pass-to-head pass-to-creator assign close-as-spam close-as-double decide correct relink hold release erase",
        "reviewing administrator: –",
        "reviewing system: erase",
        "waiting reader: answer withdraw erase",
        "waiting service: write pass-to-head assign close-as-spam close-as-double close-silent decide correct relink hold",
        "waiting head: write assign close-as-spam close-as-double close-silent decide correct relink hold release erase",
        "waiting administrator: –",
        "waiting system: erase",
        "with-head reader: write withdraw erase",
        "with-head service: write assign correct relink hold",
        "with-head head: ask write pass-to-creator give-back assign close-as-spam close-as-double decide correct relink hold release erase",
        "with-head administrator: –",
        "with-head system: erase",
        "with-creator reader: write withdraw erase",
        "with-creator service: write pass-to-head give-back assign close-as-spam close-as-double correct relink hold",
        "with-creator head: write give-back assign close-as-spam close-as-double decide correct relink hold release erase",
        "with-creator administrator: –",
        "with-creator system: erase",
        "decided reader: write withdraw erase",
        "decided service: write decide correct relink hold",
        "decided head: write decide correct relink hold release erase",
        "decided administrator: –",
        "decided system: erase",
        "withdrawn reader: erase",
        "withdrawn service: correct relink hold",
        "withdrawn head: correct relink hold release erase",
        "withdrawn administrator: –",
        "withdrawn system: erase",
        "closed-spam reader: erase",
        "closed-spam service: reopen correct relink hold",
        "closed-spam head: reopen correct relink hold release erase",
        "closed-spam administrator: –",
        "closed-spam system: erase",
        "closed-double reader: erase",
        "closed-double service: reopen correct relink hold",
        "closed-double head: reopen correct relink hold release erase",
        "closed-double administrator: –",
        "closed-double system: erase",
        "closed-silent reader: answer erase",
        "closed-silent service: reopen correct relink hold",
        "closed-silent head: reopen correct relink hold release erase",
        "closed-silent administrator: –",
        "closed-silent system: erase",
        "erased reader: –",
        "erased service: –",
        "erased head: –",
        "erased administrator: –",
        "erased system: –",
      ]
    `);
  });

  it('allows no moves once it is erased', () => {
    const left = roles.flatMap((role) => moves.filter((move) => mayMove(role, 'erased', move)));
    expect(left).toEqual([]);
  });

  it('always lets readers erase their data, and at the desk only the head', () => {
    const living = requestStates.filter((state) => state !== 'erased');
    expect(living.every((state) => mayMove('reader', state, 'erase'))).toBe(true);
    for (const role of ['service', 'administrator'] as const)
      expect(living.some((state) => mayMove(role, state, 'erase'))).toBe(false);
    expect(living.every((state) => mayMove('head', state, 'erase'))).toBe(true);
  });

  it('leaves a reader’s own data to those who work with requests, in every state until erased', () => {
    const living = requestStates.filter((state) => state !== 'erased');
    const cares = ['correct', 'relink', 'hold', 'release'] as const;
    for (const state of living) {
      expect(cares.filter((move) => mayMove('head', state, move))).toEqual(cares);
      expect(cares.filter((move) => mayMove('service', state, move))).toEqual(cares.slice(0, 3));
      for (const role of ['reader', 'administrator', 'system'] as const)
        expect(cares.filter((move) => mayMove(role, state, move))).toEqual([]);
    }
  });

  it('lets the system erase whatever state an older backup brings a request back in', () => {
    const kept = requestStates.filter((state) => !mayMove('system', state, 'erase'));
    expect(kept).toEqual(['erased']);
  });

  it('allows reopening closed requests, and does not close answered ones', () => {
    for (const closing of closings) {
      expect(mayMove('service', `closed-${closing}`, 'reopen')).toBe(true);
      expect(nextState(`closed-${closing}`, 'reopen', [pending])).toBe('reviewing');
    }
    const closes = moves.filter((move) => move.startsWith('close-'));
    expect(closes).toHaveLength(closings.length);
    for (const state of ['decided', 'withdrawn', 'erased'] as const)
      for (const role of roles)
        expect(closes.filter((move) => mayMove(role, state, move))).toEqual([]);
    const silence = requestStates.filter((state) => mayMove('service', state, 'close-silent'));
    expect(silence).toEqual(['waiting']);
    expect(mayMove('reader', 'closed-silent', 'answer')).toBe(true);
  });

  it('leaves decisions to the desk, and to the head alone while the head has the request', () => {
    const deciders = (state: RequestState) =>
      roles.filter((role) => mayMove(role, state, 'decide'));
    expect(deciders('reviewing')).toEqual(['service', 'head']);
    expect(deciders('with-head')).toEqual(['head']);
    expect(deciders('withdrawn')).toEqual([]);
  });
});

/** Where every allowed move leads, whoever makes it, with two items left as named. */
const leads = (items: readonly ItemState[]) =>
  requestStates.flatMap((state) => {
    const allowed = moves.filter((move) => roles.some((role) => mayMove(role, state, move)));
    return allowed.map((move) => `${state} → ${move} → ${nextState(state, move, items)}`);
  });

describe('the state after a move', () => {
  it('is said for each move in each state', () => {
    expect(leads([pending, pending])).toMatchInlineSnapshot(`
      [
        "received → take → reviewing",
        "received → ask → waiting",
        "received → write → received",
        "received → pass-to-head → with-head",
        "received → pass-to-creator → with-creator",
        "received → assign → received",
        "received → close-as-spam → closed-spam",
        "received → close-as-double → closed-double",
        "received → decide → received",
        "received → withdraw → received",
        "received → correct → received",
        "received → relink → received",
        "received → hold → received",
        "received → release → received",
        "received → erase → erased",
        "reviewing → ask → waiting",
        "reviewing → write → reviewing",
        "reviewing → pass-to-head → with-head",
        "reviewing → pass-to-creator → with-creator",
        "reviewing → assign → reviewing",
        "reviewing → close-as-spam → closed-spam",
        "reviewing → close-as-double → closed-double",
        "reviewing → decide → reviewing",
        "reviewing → withdraw → reviewing",
        "reviewing → correct → reviewing",
        "reviewing → relink → reviewing",
        "reviewing → hold → reviewing",
        "reviewing → release → reviewing",
        "reviewing → erase → erased",
        "waiting → answer → reviewing",
        "waiting → write → waiting",
        "waiting → pass-to-head → with-head",
        "waiting → assign → waiting",
        "waiting → close-as-spam → closed-spam",
        "waiting → close-as-double → closed-double",
        "waiting → close-silent → closed-silent",
        "waiting → decide → waiting",
        "waiting → withdraw → waiting",
        "waiting → correct → waiting",
        "waiting → relink → waiting",
        "waiting → hold → waiting",
        "waiting → release → waiting",
        "waiting → erase → erased",
        "with-head → ask → waiting",
        "with-head → write → with-head",
        "with-head → pass-to-creator → with-creator",
        "with-head → give-back → reviewing",
        "with-head → assign → with-head",
        "with-head → close-as-spam → closed-spam",
        "with-head → close-as-double → closed-double",
        "with-head → decide → with-head",
        "with-head → withdraw → with-head",
        "with-head → correct → with-head",
        "with-head → relink → with-head",
        "with-head → hold → with-head",
        "with-head → release → with-head",
        "with-head → erase → erased",
        "with-creator → write → with-creator",
        "with-creator → pass-to-head → with-head",
        "with-creator → give-back → reviewing",
        "with-creator → assign → with-creator",
        "with-creator → close-as-spam → closed-spam",
        "with-creator → close-as-double → closed-double",
        "with-creator → decide → with-creator",
        "with-creator → withdraw → with-creator",
        "with-creator → correct → with-creator",
        "with-creator → relink → with-creator",
        "with-creator → hold → with-creator",
        "with-creator → release → with-creator",
        "with-creator → erase → erased",
        "decided → write → decided",
        "decided → decide → decided",
        "decided → withdraw → decided",
        "decided → correct → decided",
        "decided → relink → decided",
        "decided → hold → decided",
        "decided → release → decided",
        "decided → erase → erased",
        "withdrawn → correct → withdrawn",
        "withdrawn → relink → withdrawn",
        "withdrawn → hold → withdrawn",
        "withdrawn → release → withdrawn",
        "withdrawn → erase → erased",
        "closed-spam → reopen → reviewing",
        "closed-spam → correct → closed-spam",
        "closed-spam → relink → closed-spam",
        "closed-spam → hold → closed-spam",
        "closed-spam → release → closed-spam",
        "closed-spam → erase → erased",
        "closed-double → reopen → reviewing",
        "closed-double → correct → closed-double",
        "closed-double → relink → closed-double",
        "closed-double → hold → closed-double",
        "closed-double → release → closed-double",
        "closed-double → erase → erased",
        "closed-silent → answer → reviewing",
        "closed-silent → reopen → reviewing",
        "closed-silent → correct → closed-silent",
        "closed-silent → relink → closed-silent",
        "closed-silent → hold → closed-silent",
        "closed-silent → release → closed-silent",
        "closed-silent → erase → erased",
      ]
    `);
  });

  it.each([
    ['decided', [decided, decided]],
    ['decided', [decided, withdrawn]],
    ['withdrawn', [withdrawn, withdrawn]],
    ['reviewing', [decided, pending]],
    ['reviewing', [proposed, withdrawn]],
    ['received', [pending, withdrawn]],
  ] as const)('is %s when the items of a received one are left so: %#', (expected, items) => {
    expect(nextState('received', 'decide', items)).toBe(expected);
    expect(nextState('received', 'withdraw', items)).toBe(expected);
  });

  it('stays with the head until all is decided', () => {
    expect(nextState('with-head', 'decide', [decided, pending])).toBe('with-head');
    expect(nextState('with-head', 'decide', [decided, decided])).toBe('decided');
  });

  it('is open again when a new decision waits for a second person', () => {
    expect(nextState('decided', 'decide', [proposed, decided])).toBe('reviewing');
  });
});
