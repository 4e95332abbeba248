import type { EnvSettings } from '#src/config/env-settings.ts';
import { buildLog } from '#src/desk/log.ts';
import { buildReportError } from '../report-error.ts';
import { prepareReading } from './prepare-reading.ts';

/**
 * Prepares pages of grants in this process until it is told to stop.
 *
 * @throws if there is no desk, or it has no keys yet
 */
export async function runPreparer(settings: EnvSettings): Promise<void> {
  const log = buildLog(
    (text) => process.stdout.write(text),
    () => new Date(),
  );
  const report = buildReportError({ log, hasMessages: settings.debugErrors });
  if (settings.desk === undefined) throw new Error('There is no desk: DESK is off.');
  const preparing = await prepareReading(settings, settings.desk, { log, report });
  const stop = () => void preparing.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Of the server that has started it: it is gone, however it ended.
  process.once('disconnect', stop);
}
