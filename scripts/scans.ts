/** `npm run scans`: cuts what is public of the scans, with progress; 1 when a page could not be cut. */
import { formatReport } from '../src/catalogue/issues/report.ts';
import { hasErrors } from '../src/catalogue/issues/issue.ts';
import { readCatalogue } from '../src/catalogue/read/index.ts';
import { cutScans } from '../src/imaging/cut.ts';
import { describeScanProblem } from '../src/imaging/problems.ts';
import { buildProgressPrinter } from '../src/imaging/progress.ts';
import { publishCatalogue } from '../src/publish/public.ts';
import { listScanJobs } from '../src/publish/scan-jobs.ts';
import { readSettings } from '../src/site/settings.ts';
import { reportFailure } from './lib/report-failure.ts';

const language = process.argv.includes('en') ? 'en' : 'vi';
const interrupted = new AbortController();
process.once('SIGINT', () => {
  interrupted.abort(new Error('interrupted'));
});

try {
  process.exitCode = await run();
} catch (error) {
  if (interrupted.signal.aborted) process.exitCode = 130;
  else reportFailure(error);
}

async function run(): Promise<number> {
  const settings = readSettings(process.env, process.cwd(), new Date());
  const { catalogue, issues } = await readCatalogue(settings);
  if (catalogue === undefined || hasErrors(issues)) {
    console.error(formatReport(issues, language));
    return 1;
  }
  const published = publishCatalogue(catalogue);
  const started = performance.now();
  const { pages, cut, problems } = await cutScans({
    jobs: listScanJobs(catalogue, published),
    scansDir: settings.scansDir,
    cacheDir: settings.cutsDir,
    derivativesDir: settings.derivativesDir,
    baseUrl: published.site.url,
    onProgress: buildProgressPrinter(process.stderr, language),
    signal: interrupted.signal,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const problem of problems) console.error(describeScanProblem(problem, language));
  console.log(
    language === 'vi'
      ? `${pages} trang, dựng mới ${cut}, ${problems.length} lỗi, ${seconds} giây.`
      : `${pages} pages, ${cut} cut now, ${problems.length} problems, ${seconds} s.`,
  );
  return problems.length > 0 ? 1 : 0;
}
