/**
 * `npm run content -- confirm-pages ITEM… [--yes] [--move-rows | --keep-rows] [--lang en]`:
 * compares the scans for which rows of `pages.csv` and `redactions.csv` were written with the
 * current ones, and accepts the new ones.
 */
import { parseArgs } from 'node:util';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { confirmPages } from './confirm/confirm-pages.ts';
import { MisuseError } from '../lib/sub-commands.ts';

const flag = { type: 'boolean', default: false } as const;

const { values, positionals: items } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'vi' },
    yes: flag,
    'move-rows': flag,
    'keep-rows': flag,
  },
});
const settings = readEnvSettings(process.env, process.cwd(), new Date());
if (items.length === 0) throw new MisuseError();
const isDone = await confirmPages(items, {
  settings,
  language: values.lang === 'en' ? 'en' : 'vi',
  yes: values.yes,
  rows: values['move-rows'] ? 'move' : values['keep-rows'] ? 'keep' : undefined,
  input: process.stdin,
  output: process.stdout,
});
if (!isDone) process.exitCode = 1;
