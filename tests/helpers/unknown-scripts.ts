import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import { browserQueries } from '#src/site/oldest-browsers.ts';

/** Chrome 109 is of January 2023 and knows ES2022; of what came later these are known by all. */
const known = [
  'es-x/no-array-prototype-findlast-findlastindex',
  'es-x/no-hashbang',
  // The same names as those of arrays; types tell them apart, and `tsconfig.json` knows none.
  /iterator-prototype/,
  // Options of a constructor that others ignore.
  'es-x/no-resizable-and-growable-arraybuffers',
  // A method of OpenSeadragon's own rectangles has the name.
  'es-x/no-set-prototype-intersection',
];

/** What libraries and the site ask for only after they have looked whether it is there. */
const lookedFor = [
  ...['DecompressionStream', 'navigator.connection', 'navigator.wakeLock'],
  ...['document.exitFullscreen', 'document.fullscreenElement', 'document.fullscreenEnabled'],
];

const later = Object.keys(es.configs['flat/restrict-to-es2022'].rules ?? {}).filter(
  (rule) => !known.some((one) => (typeof one === 'string' ? one === rule : one.test(rule))),
);

const eslint = new ESLint({
  overrideConfigFile: true,
  ignore: false,
  overrideConfig: {
    files: ['**/*.js'],
    plugins: { 'es-x': es, compat },
    languageOptions: { ecmaVersion: 2026, sourceType: 'module' },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    settings: { 'es-x': { aggressive: true }, browsers: browserQueries, polyfills: lookedFor },
    rules: {
      ...Object.fromEntries(later.map((rule) => [rule, 'error'])),
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'es-x/no-regexp-v-flag': 'error',
      'compat/compat': 'error',
    },
  },
});

/** What a script asks of browsers that `oldestBrowsers` do not know, one line a fault. */
export async function findUnknownScripts(script: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(script, { filePath: 'shipped.js' });
  const faults = (result?.messages ?? []).map(({ ruleId, message, line, column }) =>
    [`${line}:${column}`, ruleId ?? 'syntax', message].join(' '),
  );
  // A pattern that is put together at run time is seen by no parser.
  if (/RegExp\([^)]{0,80}\(\?<[=!]/.test(script)) faults.push('a lookbehind in a pattern');
  return faults;
}
