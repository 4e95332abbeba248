import { parseArgs } from 'node:util';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import type { Catalogue } from '#src/catalogue/model.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import type { Language } from '#src/domain/values.ts';
import { readEnvSettings, SettingsError } from '#src/config/env-settings.ts';

/** A report on the coming days, and how it is worded. */
interface Report<Found> {
  /** Days to look ahead without `--days`. */
  readonly days: number;
  readonly list: (catalogue: Catalogue, days: number) => Found;
  readonly format: (found: Found, days: number, language: Language) => string;
}

/** Runs a report on the content: `--days 90`, `--lang en`, `--json`. Exit code 1 on any error. */
export async function runReport<Found>({ days: usual, list, format }: Report<Found>) {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: String(usual) },
      lang: { type: 'string', default: 'vi' },
      json: { type: 'boolean', default: false },
    },
  });
  const language = values.lang === 'en' ? 'en' : 'vi';
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 0)
    throw new SettingsError([`--days ${values.days} is not a number of days.`]);
  const settings = readEnvSettings(process.env, process.cwd(), new Date());
  const { catalogue, issues } = await readCatalogue(settings);
  if (catalogue === undefined) {
    console.error(formatForTerminal(issues, { language, root: settings.contentDir }));
    process.exitCode = 1;
    return;
  }
  const found = list(catalogue, days);
  console.log(values.json ? JSON.stringify(found) : format(found, days, language));
}
