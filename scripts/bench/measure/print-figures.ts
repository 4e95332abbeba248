/** One figure of a benchmark. Keys are stable, so that runs can be compared. */
export type Figures = Readonly<Record<string, unknown>>;

/** Prints a table and, with `--json`, one JSON object as the last line. */
export function printFigures(title: string, figures: Figures, args: readonly string[]): void {
  const width = Object.keys(figures).reduce((most, { length }) => Math.max(most, length), 0);
  console.log(`\n${title}`);
  for (const [key, value] of Object.entries(figures))
    console.log(`  ${key.padEnd(width)}  ${JSON.stringify(value)}`);
  if (args.includes('--json')) console.log(JSON.stringify(figures));
}
