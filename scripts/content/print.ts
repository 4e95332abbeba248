/**
 * `npm run content -- print EXHIBIT [--lang en] [--out FILE]`: prints an exhibit of the last build
 * as a booklet, a tagged PDF made by the installed Chromium.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { findPrintedExhibit } from './print/find-printed-exhibit.ts';
import { printBooklet } from './print/print-booklet.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' }, out: { type: 'string' } },
});
const language = values.lang === 'en' ? 'en' : 'vi';
const settings = readEnvSettings(process.env, process.cwd(), new Date());
const exhibit = await findPrintedExhibit(positionals[0], language, settings);
const name = language === 'vi' ? `${exhibit.slug}.pdf` : `${exhibit.slug}.${language}.pdf`;
const file = resolve(values.out ?? join('pdf', name));
const sheets = await printBooklet(exhibit, settings, file);
console.log(`${file}: ${sheets} trang`);
