import { isDeepStrictEqual } from 'node:util';
import type { Decision } from './decision.ts';
import type { Actor, ItemState } from './request.ts';

/** Why a decision is rejected. */
export type DecisionProblem =
  | 'item-withdrawn'
  /** The record was withheld or removed since the request: it can only be refused. */
  | 'record-gone'
  /** The same person decided twice where two people must agree. */
  | 'needs-other-person'
  /** Two people have agreed, but neither is the head. */
  | 'needs-head'
  | 'ends-before-it-begins'
  | 'too-many-days';

export interface DecisionRules {
  /** Whether the record is no longer in the catalogue. */
  readonly isGone: boolean;
  /** Whether two people must agree, one of them the head. */
  readonly needsTwo: boolean;
  /** Maximum reading period, first and last day included. */
  readonly mostReadingDays: number;
}

/**
 * An item after a decision. If two people must agree, the first decision is a proposal: the same
 * decision by another person carries it, a different one replaces it. A revised decision follows
 * the same rule, and nothing is granted until it is carried.
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
