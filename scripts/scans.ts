/** `npm run scans [-- --lang en]`: cuts what is public of the scans, with progress; 1 when a page could not be cut. */
import { parseArgs } from 'node:util';
import { formatForTerminal } from '../src/catalogue/issues/index.ts';
import { describeScanProblem } from '../src/imaging/problems.ts';
import { buildProgressPrinter } from '../src/imaging/progress.ts';
import { ContentError, prepare } from '../src/integrations/prepare.ts';
import { readSettings } from '../src/site/settings.ts';
import { reportFailure } from './lib/report-failure.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'vi' } } });
const language = values.lang === 'en' ? 'en' : 'vi';
const interrupted = new AbortController();
process.once('SIGINT', () => {
  interrupted.abort(new Error('interrupted'));
});

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  const started = performance.now();
  const { scans } = await prepare(settings, {
    onProgress: buildProgressPrinter(process.stderr, language),
    signal: interrupted.signal,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { pages, cut, problems } = scans;
  for (const problem of problems) console.error(describeScanProblem(problem, language));
  console.log(
    language === 'vi'
      ? `${pages} trang, dựng mới ${cut}, ${problems.length} lỗi, ${seconds} giây.`
      : `${pages} pages, ${cut} cut now, ${problems.length} problems, ${seconds} s.`,
  );
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (interrupted.signal.aborted) process.exitCode = 130;
  else if (error instanceof ContentError) {
    console.error(
      formatForTerminal(error.issues, { language, root: process.env['CONTENT_DIR'] ?? 'content' }),
    );
    process.exitCode = 1;
  } else reportFailure(error);
}
