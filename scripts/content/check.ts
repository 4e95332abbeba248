/**
 * `npm run content -- check [--lang en] [--json] [--ci]`: reports all problems of the content; exit
 * code 1 on errors.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import {
  formatAsAnnotations,
  formatAsJson,
  formatForTerminal,
  hasErrors,
} from '#src/catalogue/issues/index.ts';
import { checkGate } from '#src/gate/check-gate.ts';
import { checkScans } from '#src/publish/checks/check-scans.ts';
import { checkWords } from '#src/publish/checks/check-words.ts';
import { readChecked } from '#src/publish/checks/read-checked.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'vi' },
    json: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
  },
});

const settings = readEnvSettings(process.env, process.cwd(), new Date());
const { catalogue, issues: found, transcribed, pictured } = await readChecked(settings);
const words = await checkWords(
  transcribed,
  settings.scansDir,
  settings.workDir,
  settings.pageLimits,
);
const scans = await checkScans(pictured, settings);
const gate = catalogue ? await checkGate(catalogue, settings, 'public') : [];
const issues = [...found, ...words, ...scans, ...gate];
const format = values.json ? formatAsJson : values.ci ? formatAsAnnotations : formatForTerminal;
const root = relative(process.cwd(), settings.contentDir);
const scansRoot = relative(process.cwd(), settings.scansDir);
const language = values.lang === 'en' ? 'en' : 'vi';
const report = format(issues, { language, root, scansRoot });
if (report !== '') console.log(report);
process.exitCode = hasErrors(issues) ? 1 : 0;
