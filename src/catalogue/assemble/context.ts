import { createIssueList, type Issue, type IssueList } from '../issues/issue.ts';
import { createNearFinder, type FindNear } from '../issues/near.ts';

/** State shared by every step of one build. */
export interface BuildContext {
  readonly issues: IssueList;
  readonly findNear: FindNear;
  /** The day that access is computed for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of secret records: kept only so that no issue mentions them. */
  readonly secret: Set<string>;
  /** Ids in rows with errors, which make no record: references to them are not reported. */
  readonly unread: Set<string>;
  /** Id columns, and kinds of authority, of which a whole table could not be read. */
  readonly lost: Set<string>;
  /**
   * `toRowKey` of rows whose cell count differs from the heading: each may be a fragment of a row.
   */
  readonly unevenRows: Set<string>;
  /** `toRowKey` of rows about a withheld record. */
  readonly withdrawnRows: Set<string>;
}

/** Whether an unknown id must not be reported, because its own row has an error. */
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

/** The ids that a file contains, if it could not be read at all. */
function idsIn(file: string): readonly string[] {
  if (file.endsWith('/files.csv')) return ['fileCode'];
  if (file.endsWith('/items.csv')) return ['docCode'];
  return file.startsWith('authorities/') ? ['id'] : [];
}
