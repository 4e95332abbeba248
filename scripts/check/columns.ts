/**
 * Says whether the column tables of the archivists' guides are as the schemas have them, with 1 when
 * they are not. With `--write` writes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeColumnTables } from './columns/column-tables.ts';

const guides = [
  ['vi', 'content/README.md'],
  ['en', 'content/README.en.md'],
] as const;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
for (const [language, file] of guides) {
  const guide = readFileSync(file, 'utf8');
  const fresh = writeColumnTables(guide, language);
  if (values.write) writeFileSync(file, fresh);
  else if (fresh !== guide) {
    console.error(`${file} is not as the schemas have it. Run: npm run check -- columns --write`);
    process.exitCode = 1;
  }
}
