import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBelow } from '#src/site/is-below.ts';
import {
  findRecordPaths,
  isRecordPath,
  recordPathsFile,
  type FoundPath,
  type RecordPaths,
} from '#src/site/record-paths.ts';

/** What a site knows about a record's path besides the file at it. */
export interface KnownPaths {
  /** Undefined for other paths, and for records without an entry. */
  find(client: string, pathname: string): FoundPath | undefined;
}

/** Whether a path leads to something that the site has, but not as a file. */
export type HoldsOther = (pathname: string) => boolean;

/** Reads the path file once per site. */
export function createKnownPaths(holdsOther: HoldsOther): KnownPaths {
  let last: { readonly key: string; readonly paths: RecordPaths } | undefined;

  /** Undefined for a site built without such a file. */
  function read(client: string): RecordPaths | undefined {
    const file = join(client, recordPathsFile);
    const state = statSync(file, { throwIfNoEntry: false });
    if (state === undefined) return undefined;
    const key = `${file} ${state.mtimeMs}`;
    if (last?.key !== key)
      last = { key, paths: JSON.parse(readFileSync(file, 'utf8')) as RecordPaths };
    return last.paths;
  }

  return {
    find: (client, pathname) => {
      const paths = isRecordPath(pathname) ? read(client) : undefined;
      if (paths === undefined) return undefined;
      return findRecordPaths(pathname, paths).find(
        (found) => found.kind === 'gone' || holdsFile(client, found.path) || holdsOther(found.path),
      );
    },
  };
}

function holdsFile(client: string, path: string): boolean {
  const file = join(client, path);
  return isBelow(file, client) && existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}
