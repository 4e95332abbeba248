import { existsSync, readFileSync } from 'node:fs';

/** Cells of a row by the name of their column. */
export type TableRow = Readonly<Record<string, string>>;

/** Rows of a tab-separated file with a heading; none where there is no such file. */
export function readTable(path: string): readonly TableRow[] {
  if (!existsSync(path)) return [];
  const [heading = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = heading.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
