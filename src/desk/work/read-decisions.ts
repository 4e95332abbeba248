import { isDay } from '../is-day.ts';
import type { Decision } from '../rules/decision.ts';
import type { ItemChoice } from './work-form.ts';
import type { WorkProblem } from './work-problem.ts';

export interface ReadDecisions {
  /** By position, for items with a complete choice. */
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly problems: readonly WorkProblem[];
}

/** The decisions chosen for the items; incomplete choices are reported. */
export function readDecisions(choices: readonly ItemChoice[]): ReadDecisions {
  const decisions = new Map<number, Decision>();
  const problems: WorkProblem[] = [];
  for (const [item, choice] of choices.entries()) {
    const decision = toDecision(choice);
    if (typeof decision === 'string') problems.push({ kind: decision, item });
    else if (decision !== undefined) decisions.set(item, decision);
  }
  return { decisions, problems };
}

function toDecision({
  outcome,
  from,
  until,
  reason,
}: ItemChoice): Decision | 'no-days' | 'no-reason' | undefined {
  if (outcome === undefined) return undefined;
  switch (outcome) {
    case 'reading':
      return isDay(from) && isDay(until) ? { kind: 'allow-reading', from, until } : 'no-days';
    case 'copy':
    case 'certified-copy':
      return { kind: 'allow-copy', certified: outcome === 'certified-copy' };
    case 'refused':
      return reason === undefined ? 'no-reason' : { kind: 'refuse', reason };
  }
}
