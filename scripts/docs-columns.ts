/**
 * Writes the column tables of `content/README.md` from the schemas; with `--check` only says
 * whether they are up to date, with 1 when they are not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeColumnTables } from './lib/column-tables.ts';

const file = 'content/README.md';
const readme = readFileSync(file, 'utf8');
const fresh = writeColumnTables(readme);

if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
} else if (fresh !== readme) {
  console.error(`${file} is not as the schemas have it. Run: node scripts/docs-columns.ts`);
  process.exitCode = 1;
}
