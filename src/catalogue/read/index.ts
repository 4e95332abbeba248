import { buildCatalogue, type BuildOptions, type CatalogueResult } from '../assemble/index.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import type { HeldBindings } from '../binding/hold-bindings.ts';
import { hasErrors } from '../issues/issue.ts';
import { bindPages } from './bind-pages.ts';
import { readContent } from './content.ts';
import { readScans } from './scans.ts';

export interface ReadOptions extends BuildOptions {
  /** The content folder; its layout is in `content/README.md`. */
  readonly contentDir: string;
  /** The folder of masters; it may be missing. */
  readonly scansDir: string;
  /** Limits for reading one page of a scan; defaults if absent. */
  readonly pageLimits?: PageLimits;
  /** Cache of page counts. */
  readonly workDir?: string;
  /** SHA-256 of masters by path below `scansDir`, as the fixity list has them. */
  readonly fixity?: ReadonlyMap<string, string>;
}

export interface ReadResult extends CatalogueResult {
  /** Compares page rows with the scans for which they were written. */
  readonly held: HeldBindings;
}

/**
 * Reads the folders on disk into a catalogue, or returns all issues. Rejects only if the disk
 * fails.
 */
export async function readCatalogue(options: ReadOptions): Promise<ReadResult> {
  const content = await readContent(options.contentDir);
  const scans = await readScans(options.scansDir, options.workDir, options.pageLimits);
  const issues = [...content.issues, ...(scans?.issues ?? [])];
  const sources = { ...content, ...(scans && { scans: scans.folders }), issues };
  const { catalogue, ...result } = buildCatalogue(sources, options);
  const isWhole = !hasErrors(result.issues);
  const held = await bindPages(result.binding, content.fonds, { ...options, isWhole });
  return {
    ...result,
    issues: [...result.issues, ...held.issues],
    held,
    ...(catalogue && !hasErrors(held.issues) && { catalogue }),
  };
}
