/**
 * `npm run bench -- pages [--json]`: gzip bytes of HTML, CSS and script of one page of each kind in
 * the last build. A page's script is what it loads initially, with all imports.
 */
import { findPageKinds } from './page-kinds.ts';
import { createPageScale } from './page-weight.ts';
import { readSettings } from '#src/config/settings.ts';
import { printFigures } from './print-figures.ts';

const { outDir } = readSettings(process.env, process.cwd(), new Date());
const weigh = createPageScale(outDir);
const figures = Object.entries(findPageKinds(outDir)).map(
  ([kind, address]) => [kind, weigh(address)] as const,
);
printFigures('Bytes of a page, gzip', Object.fromEntries(figures), process.argv);
