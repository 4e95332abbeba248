import { toIssue, type Issue, type IssueName } from '../issue.ts';

/**
 * A misplaced line break or quote splits or joins rows, and only one fragment carries the mark of
 * secrecy. Therefore no content of a possible fragment is reported: of a row with another cell
 * count than its heading (its `toRowKey` is in `uneven`) that lacks required values, and of a
 * partial row next to a secret one, and so on along the rows.
 */
export function hideDoubtfulRows(
  issues: readonly Issue[],
  uneven: ReadonlySet<string>,
): readonly Issue[] {
  const hidden = new Map<string, 'partial-row' | 'beside-secret-row'>();
  for (const { name, file, row } of issues) {
    if (row === undefined || !lacking.has(name)) continue;
    const key = toRowKey(file, row);
    if (uneven.has(key)) hidden.set(key, 'partial-row');
  }
  for (const key of listBesideSecrets(issues, uneven)) hidden.set(key, 'beside-secret-row');
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const { file, row, line } = issue;
    const key = row === undefined ? '' : toRowKey(file, row);
    const name = hidden.get(key);
    if (row === undefined || name === undefined || !tellsWords(issue)) return [issue];
    if (told.has(key)) return [];
    told.add(key);
    return [toIssue(name, { file, row, ...(line !== undefined && { line }) }, {})];
  });
}

export function toRowKey(file: string, row: number): string {
  return `${file}\n${row}`;
}

function listBesideSecrets(
  issues: readonly Issue[],
  uneven: ReadonlySet<string>,
): ReadonlySet<string> {
  const secret = new Set<string>();
  const partials = new Set(uneven);
  for (const { name, file, row } of issues) {
    if (row === undefined) continue;
    if (name === 'secret-row') secret.add(toRowKey(file, row));
    else if (partial.has(name)) partials.add(toRowKey(file, row));
  }
  const found = new Set<string>();
  for (const { name, file, row } of issues) {
    if (name !== 'secret-row' || row === undefined) continue;
    for (const step of [-1, 1])
      for (let next = row + step; partials.has(toRowKey(file, next)); next += step) {
        const key = toRowKey(file, next);
        if (found.has(key)) break;
        if (!secret.has(key)) found.add(key);
      }
  }
  return found;
}

/** Issues reported about a fragment of a row. */
const partial: ReadonlySet<IssueName> = new Set<IssueName>([
  'missing-id',
  'missing-access',
  'wrong-column-count',
  'misplaced-quote',
  'unreadable-csv',
]);

/** Issues reported about a row without the required values of its table. */
const lacking: ReadonlySet<IssueName> = new Set<IssueName>([
  'missing-id',
  'missing-access',
  'unknown-access',
  'missing-value',
]);

/** Their texts come only from the heading. */
const wordless: ReadonlySet<IssueName> = new Set<IssueName>([...partial, 'missing-value']);

function tellsWords({ name, params, near, sample }: Issue): boolean {
  if (wordless.has(name)) return false;
  const texts = Object.values(params).filter((value) => typeof value === 'string');
  return texts.length > 0 || near !== undefined || sample !== undefined;
}
