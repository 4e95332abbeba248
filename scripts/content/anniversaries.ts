/**
 * `npm run content -- anniversaries [--days 90] [--lang en] [--json]`: reports coming anniversaries
 * and what each still lacks, for archivists.
 */
import { listComingAnniversaries } from '#src/catalogue/coming-anniversaries.ts';
import { formatAnniversaryReport } from './report/anniversary-report.ts';
import { runReport } from './report/run-report.ts';

await runReport({ days: 90, list: listComingAnniversaries, format: formatAnniversaryReport });
