import type { Issue, IssueName } from '../issue.ts';

/** Maximum per file; the rest is counted. */
const mostShown = 20;

export interface ShownIssues {
  readonly shown: readonly Issue[];
  /** Number of hidden issues by kind, most first. */
  readonly rest: readonly (readonly [IssueName, number])[];
}

/** The issues of one file that are printed, in order. Secret rows come first. */
export function findShownIssues(issues: readonly Issue[]): ShownIssues {
  if (issues.length <= mostShown) return { shown: issues, rest: [] };
  const first = issues.filter(isGrave);
  const others = issues.filter((issue) => !isGrave(issue));
  const chosen = new Set([...first, ...others].slice(0, mostShown));
  const counts = new Map<IssueName, number>();
  for (const issue of issues) {
    if (!chosen.has(issue)) counts.set(issue.name, (counts.get(issue.name) ?? 0) + 1);
  }
  return {
    shown: issues.filter((issue) => chosen.has(issue)),
    rest: [...counts].sort(([, a], [, b]) => b - a),
  };
}

const isGrave = ({ name }: Issue): boolean => name === 'secret-row';
