/**
 * `npm run content -- confirm-pages ITEM… [--yes] [--move-rows | --keep-rows] [--lang en]`: shows the
 * scans that the rows of `pages.csv` and `redactions.csv` were written for beside those that are
 * there now, and takes the new ones over.
 */
import { parseArgs } from 'node:util';
import { readSettings } from '#src/config/settings.ts';
import { confirmPages } from './confirm/confirm-pages.ts';
import { reportFailure } from '../lib/report-failure.ts';
import { ToldError } from '../lib/told-error.ts';

const flag = { type: 'boolean', default: false } as const;
const usage = 'npm run content -- confirm-pages <mã văn bản / item> [--yes] [--lang en]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'vi' },
      yes: flag,
      'move-rows': flag,
      'keep-rows': flag,
    },
  });
  const [command, ...items] = positionals;
  const settings = readSettings(process.env, process.cwd(), new Date());
  if (command !== 'confirm-pages' || items.length === 0) throw new ToldError(usage);
  const isDone = await confirmPages(items, {
    settings,
    language: values.lang === 'en' ? 'en' : 'vi',
    yes: values.yes,
    rows: values['move-rows'] ? 'move' : values['keep-rows'] ? 'keep' : undefined,
    input: process.stdin,
    output: process.stdout,
  });
  if (!isDone) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
}
