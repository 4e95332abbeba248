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
  /** Columns of ids, and kinds of authority, of which a whole table could not be read. */
  readonly lost: Set<string>;
  /** `toRowKey` of rows with another count of cells than their heading: each may be a part of a row. */
  readonly unevenRows: Set<string>;
  /** `toRowKey` of rows that say something of a withheld record. */
  readonly withdrawnRows: Set<string>;
}

/** Whether nothing can be said of an id that no record has: its own row has an error. */
export function mayBeUnread(id: string, idName: string, context: BuildContext): boolean {
  return context.unread.has(id) || context.lost.has(idName);
}

export function createContext(today: string, issues: readonly Issue[] = []): BuildContext {
  return {
    issues: createIssueList(issues),
    findNear: createNearFinder(),
    today,
    secret: new Set(),
    unread: new Set(),
    unevenRows: new Set(),
    withdrawnRows: new Set(),
    lost: new Set(
      issues.flatMap(({ severity, file }) => (severity === 'error' ? idsIn(file) : [])),
    ),
  };
}

/** The ids that a file holds, for one that could not be read at all. */
function idsIn(file: string): readonly string[] {
  if (file.endsWith('/files.csv')) return ['fileCode'];
  if (file.endsWith('/items.csv')) return ['docCode'];
  return file.startsWith('authorities/') ? ['id'] : [];
}
