import { join } from 'node:path';
import { buildLinePrinter } from '#src/imaging/progress.ts';
import type { Settings } from '#src/config/settings.ts';
import { typesetSample } from '../sample/typeset-sample.ts';
import { refreshSampleLock } from './refresh-sample-lock.ts';
import { formatTypesetProgress } from './typeset-progress.ts';

/**
 * Typesets missing scans of the sample, with progress. Another archive's folders are not touched.
 */
export async function prepareSample({ contentDir, scansDir }: Settings): Promise<void> {
  const isSample = contentDir === join(process.cwd(), 'content');
  if (!isSample) return;
  const print = buildLinePrinter(process.stderr);
  const { kept } = await typesetSample({
    contentDir,
    scansDir,
    onProgress: (progress) =>
      print(
        () => formatTypesetProgress(progress),
        progress.elapsedMs,
        progress.done === progress.total,
      ),
  });
  await refreshSampleLock({ contentDir, scansDir }, kept);
}
