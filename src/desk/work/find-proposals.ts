import type { Decision } from '../rules/decision.ts';
import type { Actor, RequestFacts } from '../rules/request.ts';

/** Decisions that wait for a second person, by position. */
export function findProposals({ items }: RequestFacts): ReadonlyMap<number, Decision> {
  return new Map(
    items.flatMap(({ state }, place) =>
      state.kind === 'proposed' ? [[place, state.decision] as const] : [],
    ),
  );
}

/** Whether somebody may be the second person for all of it. One of the two must be the head. */
export function mayAgree({ items }: RequestFacts, by: Actor): boolean {
  const proposed = items.flatMap(({ state }) => (state.kind === 'proposed' ? [state] : []));
  return (
    proposed.length > 0 &&
    proposed.every((one) => one.by.id !== by.id && [one.by.role, by.role].includes('head'))
  );
}
