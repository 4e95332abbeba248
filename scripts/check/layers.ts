/** `npm run check:layers`: the import rules of `src/README.md`, over every source file. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { findLayerBreaks } from './find-layer-breaks.ts';

const files = globSync('src/**/*.{ts,tsx,astro,css}').map((path) => ({
  path: path.replaceAll('\\', '/').replace(/^src\//, ''),
  text: readFileSync(path, 'utf8'),
}));
const breaks = findLayerBreaks(files);
for (const { path, line, why } of breaks) console.error(`src/${path}:${line}  ${why}`);
console.log(`${files.length} files, ${breaks.length} broken import rules.`);
if (breaks.length > 0) process.exitCode = 1;
