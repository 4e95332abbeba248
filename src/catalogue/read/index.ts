import { buildCatalogue, type BuildOptions, type CatalogueResult } from '../build/index.ts';
import type { PageLimits } from '../../site/page-limits.ts';
import { readContent } from './content.ts';
import { readScans } from './scans.ts';

export interface ReadOptions extends BuildOptions {
  /** The content folder; its layout is in `content/README.md`. */
  readonly contentDir: string;
  /** The folder of masters; it may be missing. */
  readonly scansDir: string;
  /** What reading one page of a scan may take; the usual when absent. */
  readonly pageLimits?: PageLimits;
  /** Where counts of pages are remembered between runs. */
  readonly workDir?: string;
}

/**
 * From the folders on disk to a catalogue, or to all that is wrong with them. Rejects only when
 * the disk itself fails.
 */
export async function readCatalogue(options: ReadOptions): Promise<CatalogueResult> {
  const content = await readContent(options.contentDir);
  const scans = await readScans(options.scansDir, options.workDir, options.pageLimits);
  const issues = [...content.issues, ...(scans?.issues ?? [])];
  return buildCatalogue({ ...content, ...(scans && { scans: scans.folders }), issues }, options);
}
