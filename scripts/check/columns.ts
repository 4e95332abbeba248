/**
 * Writes the column tables of the archivists' guides from the schemas; with `--check` only says
 * whether they are up to date, with 1 when they are not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeColumnTables } from './columns/column-tables.ts';

const guides = [
  ['vi', 'content/README.md'],
  ['en', 'content/README.en.md'],
] as const;

for (const [language, file] of guides) {
  const guide = readFileSync(file, 'utf8');
  const fresh = writeColumnTables(guide, language);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, fresh);
  } else if (fresh !== guide) {
    console.error(`${file} is not as the schemas have it. Run: node scripts/check/columns.ts`);
    process.exitCode = 1;
  }
}
