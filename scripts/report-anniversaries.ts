/**
 * `npm run report:anniversaries [-- --days 90] [--lang en] [--json]`: which anniversaries come next
 * and what each still lacks, for archivists.
 */
import { parseArgs } from 'node:util';
import { listComingAnniversaries } from '../src/catalogue/coming-anniversaries.ts';
import { formatForTerminal } from '../src/catalogue/issues/index.ts';
import { readCatalogue } from '../src/catalogue/read/index.ts';
import { readSettings, SettingsError } from '../src/site/settings.ts';
import { formatAnniversaryReport } from './lib/anniversary-report.ts';
import { reportFailure } from './lib/report-failure.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '90' },
    lang: { type: 'string', default: 'vi' },
    json: { type: 'boolean', default: false },
  },
});
const language = values.lang === 'en' ? 'en' : 'vi';

try {
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 0)
    throw new SettingsError([`--days ${values.days} is not a number of days.`]);
  const settings = readSettings(process.env, process.cwd(), new Date());
  const { catalogue, issues } = await readCatalogue(settings);
  if (catalogue === undefined) {
    console.error(formatForTerminal(issues, { language, root: settings.contentDir }));
    process.exitCode = 1;
  } else {
    const coming = listComingAnniversaries(catalogue, days);
    console.log(
      values.json ? JSON.stringify(coming) : formatAnniversaryReport(coming, days, language),
    );
  }
} catch (error) {
  reportFailure(error);
}
