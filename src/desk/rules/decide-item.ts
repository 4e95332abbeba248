import { isDeepStrictEqual } from 'node:util';
import type { Decision } from './decision.ts';
import type { Actor, ItemState } from './request.ts';

/** Why a decision does not stand. */
export type DecisionProblem =
  | 'item-withdrawn'
  /** The record was withheld or removed since it was asked for: it can only be refused. */
  | 'record-gone'
  /** One person has said the same twice where two must agree. */
  | 'needs-other-person'
  /** Two have agreed, and neither is the head. */
  | 'needs-head'
  | 'ends-before-it-begins'
  | 'too-many-days';

export interface DecisionRules {
  /** Is the record no longer in the catalogue? */
  readonly isGone: boolean;
  /** Must two persons agree, one of them the head? */
  readonly needsTwo: boolean;
  /** Longest time of reading, first and last day counted. */
  readonly mostReadingDays: number;
}

/**
 * An item after somebody decides it. Where two must agree the first decision is a proposal: the
 * same one by another person carries it, another one takes its place. Deciding anew follows the
 * same way, and until it is through nothing is given.
 */
export function decideItem(
  item: ItemState,
  decision: Decision,
  by: Actor,
  { isGone, needsTwo, mostReadingDays }: DecisionRules,
): ItemState | DecisionProblem {
  if (item.kind === 'withdrawn') return 'item-withdrawn';
  if (isGone && decision.kind !== 'refuse') return 'record-gone';
  const problem = findTermProblem(decision, mostReadingDays);
  if (problem !== undefined) return problem;
  if (!needsTwo) return { kind: 'decided', decision, by: [by] };
  if (item.kind !== 'proposed' || !isDeepStrictEqual(item.decision, decision))
    return { kind: 'proposed', decision, by };
  if (item.by.id === by.id) return 'needs-other-person';
  if (item.by.role !== 'head' && by.role !== 'head') return 'needs-head';
  return { kind: 'decided', decision, by: [item.by, by] };
}

function findTermProblem(decision: Decision, most: number): DecisionProblem | undefined {
  if (decision.kind !== 'allow-reading') return undefined;
  const days = (Date.parse(decision.until) - Date.parse(decision.from)) / 86_400_000 + 1;
  if (days < 1) return 'ends-before-it-begins';
  return days > most ? 'too-many-days' : undefined;
}
