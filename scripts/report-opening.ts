/**
 * `npm run report:opening [-- --days 365] [--lang en] [--json]`: what opens by its date next, for
 * archivists. Tells references and days, never titles: the report may be mailed.
 */
import { parseArgs } from 'node:util';
import { formatForTerminal } from '../src/catalogue/issues/index.ts';
import { listOpenings } from '../src/catalogue/openings.ts';
import { readCatalogue } from '../src/catalogue/read/index.ts';
import { formatDay } from '../src/i18n/format.ts';
import { readSettings } from '../src/site/settings.ts';
import { reportFailure } from './lib/report-failure.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '365' },
    lang: { type: 'string', default: 'vi' },
    json: { type: 'boolean', default: false },
  },
});
const language = values.lang === 'en' ? 'en' : 'vi';

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  const { catalogue, issues } = await readCatalogue(settings);
  if (catalogue === undefined) {
    console.error(formatForTerminal(issues, { language, root: settings.contentDir }));
    process.exitCode = 1;
  } else {
    const openings = listOpenings(catalogue, Number(values.days));
    if (values.json) console.log(JSON.stringify(openings));
    else {
      for (const { day, kind, id, pages } of openings) {
        const place =
          pages.length > 0 ? ` · ${language === 'vi' ? 'trang' : 'page'} ${pages.join(', ')}` : '';
        console.log(
          `${formatDay(language, day)}  ${kind === 'file' ? 'hồ sơ' : 'tài liệu'} ${id}${place}`,
        );
      }
      console.log(
        language === 'vi'
          ? `${openings.length} mục mở trong ${values.days} ngày tới.`
          : `${openings.length} to open within ${values.days} days.`,
      );
    }
  }
} catch (error) {
  reportFailure(error);
}
