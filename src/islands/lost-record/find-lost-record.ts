import {
  findRecordPaths,
  isRecordPath,
  recordPathsFile,
  type RecordPaths,
} from '#src/site/record-paths.ts';

/**
 * On a static host, the 404 page redirects by itself: for a code typed in lower case, a former
 * code, or a page that exists only in Vietnamese. Our own server redirects before that.
 */
export async function findLostRecord({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): Promise<string | undefined> {
  if (!isRecordPath(pathname)) return undefined;
  const answer = await fetch(recordPathsFile);
  if (!answer.ok) return undefined;
  const paths = (await answer.json()) as RecordPaths;
  for (const found of findRecordPaths(pathname, paths)) {
    if (found.kind === 'gone') continue;
    const page = await fetch(found.path, { method: 'HEAD' });
    if (page.ok) return `${found.path}${search}${hash}`;
  }
  return undefined;
}
