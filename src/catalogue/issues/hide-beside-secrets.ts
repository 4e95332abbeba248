import { toIssue, type Issue } from './issue.ts';

/**
 * A line break or a quote in the wrong place parts a row in two, and only one half bears the mark of
 * secrecy. So what is wrong with a partial row beside a secret one is told without anything of what
 * the row holds, and so it is of partial rows beside that. `uneven` are the `toRowKey`s of rows with
 * another count of cells than their heading.
 */
export function hideBesideSecrets(
  issues: readonly Issue[],
  uneven: ReadonlySet<string>,
): readonly Issue[] {
  const secret = new Set<string>();
  const partials = new Set(uneven);
  for (const { name, file, row } of issues) {
    if (row === undefined) continue;
    if (name === 'secret-row') secret.add(toRowKey(file, row));
    else if (partial.has(name)) partials.add(toRowKey(file, row));
  }
  if (secret.size === 0) return issues;
  const hidden = new Set<string>();
  for (const { name, file, row } of issues) {
    if (name !== 'secret-row' || row === undefined) continue;
    for (const step of [-1, 1])
      for (let next = row + step; partials.has(toRowKey(file, next)); next += step) {
        const place = toRowKey(file, next);
        if (hidden.has(place)) break;
        if (!secret.has(place)) hidden.add(place);
      }
  }
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const { file, row, line } = issue;
    const place = row === undefined ? undefined : toRowKey(file, row);
    if (place === undefined || row === undefined || !hidden.has(place) || !tellsWords(issue))
      return [issue];
    if (told.has(place)) return [];
    told.add(place);
    return [toIssue('beside-secret-row', { file, row, ...(line !== undefined && { line }) }, {})];
  });
}

/** What a row lacks that is only a part of one. */
const partial: ReadonlySet<string> = new Set([
  'missing-id',
  'missing-access',
  'wrong-column-count',
]);

function tellsWords({ params, near, sample }: Issue): boolean {
  const texts = Object.values(params).filter((value) => typeof value === 'string');
  return texts.length > 0 || near !== undefined || sample !== undefined;
}

export function toRowKey(file: string, row: number): string {
  return `${file}\n${row}`;
}
