/**
 * `npm run bench -- pages [--json]`: gzip bytes of HTML, CSS and script of one page of each kind, of
 * the viewer, and of all scripts and styles in the last build. A page's script is what it loads
 * initially, with all imports.
 */
import { findPageKinds } from './page-kinds.ts';
import { createPageScale, weighAssets, weighViewer } from './page-weight.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { printFigures } from './measure/print-figures.ts';

const { outDir } = readEnvSettings(process.env, process.cwd(), new Date());
const weigh = createPageScale(outDir);
const kinds = findPageKinds(outDir);
const figures = Object.entries(kinds).map(([kind, path]) => [kind, weigh(path)] as const);
const { item } = kinds;
printFigures(
  'Bytes of a page, gzip',
  {
    ...Object.fromEntries(figures),
    ...(item !== undefined && { viewer: weighViewer(outDir, item) }),
    all: weighAssets(outDir),
  },
  process.argv,
);
