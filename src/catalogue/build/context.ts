import { createIssueList, type Issue, type IssueList } from '../issues/issue.ts';
import { createNearFinder, type FindNear } from '../issues/near.ts';

/** What every step of one build shares. */
export interface BuildContext {
  readonly issues: IssueList;
  readonly findNear: FindNear;
  /** The day that access is computed for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of secret records: known only so that nothing says them. */
  readonly secret: Set<string>;
  /** Ids in rows that have an error and so make no record: what refers to them is not at fault. */
  readonly unread: Set<string>;
}

export function createContext(today: string, issues: readonly Issue[] = []): BuildContext {
  return {
    issues: createIssueList(issues),
    findNear: createNearFinder(),
    today,
    secret: new Set(),
    unread: new Set(),
  };
}
