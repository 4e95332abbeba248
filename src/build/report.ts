import { formatForTerminal, type Issue } from '../catalogue/issues/index.ts';
import type { CutResult } from '../imaging/cut/cut.ts';
import { describeScanProblems } from '../imaging/problems.ts';
import type { EnvSettings } from '../config/env-settings.ts';

/** The report on a content folder for archivists: in Vietnamese, with the paths they know. */
export function reportIssues(
  issues: readonly Issue[],
  { contentDir, scansDir }: EnvSettings,
): string {
  const own = `${process.cwd()}/`;
  const toRoot = (dir: string): string => (dir.startsWith(own) ? dir.slice(own.length) : dir);
  const [root, scansRoot] = [toRoot(contentDir), toRoot(scansDir)];
  return formatForTerminal(issues, { language: 'vi', root, scansRoot });
}

/** Every scan that could not be cut or read. */
export function reportScans({ problems }: CutResult): string {
  return describeScanProblems(problems, 'vi').join('\n');
}

/** Notices about pages that were cut successfully. */
export function reportNotices({ notices }: CutResult): string {
  return describeScanProblems(notices, 'vi').join('\n');
}
