import { join } from 'node:path';
import { buildLinePrinter, toDuration } from '#src/imaging/progress.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { type TypesetProgress, typesetSample } from '../sample/typeset-sample.ts';
import { refreshSampleLock } from './refresh-sample-lock.ts';

/**
 * Typesets missing scans of the sample, with progress. Another archive's folders are not touched.
 */
export async function prepareSample({ contentDir, scansDir }: EnvSettings): Promise<void> {
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

/** `In bản mẫu 12/80 văn bản · 25 trang · còn 40 giây` */
export function formatTypesetProgress({ done, total, pages, elapsedMs }: TypesetProgress): string {
  const parts = [`In bản mẫu ${done}/${total} văn bản`, `${pages} trang`];
  if (done > 0 && done < total)
    parts.push(`còn ${toDuration(((elapsedMs / done) * (total - done)) / 1000, 'vi')}`);
  return parts.join(' · ');
}
