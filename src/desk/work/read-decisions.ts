import { isDay } from '../is-day.ts';
import type { Decision, OnlineReading } from '../rules/decision.ts';
import { readPageList } from '../rules/grants/page-list.ts';
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

function toDecision(
  choice: ItemChoice,
): Decision | 'no-days' | 'no-reason' | 'bad-pages' | undefined {
  const { outcome, from, until, reason } = choice;
  if (outcome === undefined) return undefined;
  if (outcome === 'refused') return reason === undefined ? 'no-reason' : { kind: 'refuse', reason };
  const online = readOnline(choice);
  if (online === 'bad-pages') return online;
  const where = online && { online };
  if (outcome !== 'reading')
    return { kind: 'allow-copy', certified: outcome === 'certified-copy', ...where };
  return isDay(from) && isDay(until) ? { kind: 'allow-reading', from, until, ...where } : 'no-days';
}

function readOnline({
  online,
  onlinePages = '',
}: ItemChoice): OnlineReading | 'bad-pages' | undefined {
  if (online === undefined) return undefined;
  const pages = readPageList(onlinePages);
  if (pages === 'problem') return 'bad-pages';
  return { place: online, ...(pages && { pages }) };
}
