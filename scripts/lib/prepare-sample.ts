import { typesetSample } from '../sample/typeset-sample.ts';
import type { Settings } from '../../src/site/settings.ts';
import { join } from 'node:path';

/** Typesets the sample's scans where they are missing. Another archive's folders are left alone. */
export async function prepareSample(settings: Settings): Promise<void> {
  const isSample = settings.contentDir === join(process.cwd(), 'content');
  if (isSample) await typesetSample(settings);
}
