import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordFormat, type PublishedRecord } from '#src/publish/changes/published-record.ts';
import {
  currentLinkOf,
  findCurrent,
  findKind,
  listVersions,
  readLink,
  type SiteFolders,
} from './site-folders.ts';

/**
 * The site that a new one would replace. `unknown`: there is one, but it is not certain what it
 * makes public, so any change may open something.
 */
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly name: string; readonly record: PublishedRecord };

export function findStanding({ outDir, versionsDir }: SiteFolders): Standing {
  const kind = findKind(outDir);
  const isOwnLink = readLink(outDir) === join(currentLinkOf(versionsDir), 'client');
  const isEmpty = kind === 'folder' && readdirSync(outDir).length === 0;
  if (kind !== undefined && !isOwnLink && !isEmpty) return { kind: 'unknown' };
  const current = findCurrent(versionsDir);
  if (current === undefined)
    return { kind: kind === 'link' || listVersions(versionsDir).length > 0 ? 'unknown' : 'none' };
  const record = readRecord(current.dir);
  return record === undefined ? { kind: 'unknown' } : { kind: 'known', name: current.name, record };
}

export function recordFileOf(versionDir: string): string {
  return join(versionDir, 'published.json');
}

/** `undefined` if it cannot be read: an older program, another format, damage. */
export function readRecord(versionDir: string): PublishedRecord | undefined {
  const file = recordFileOf(versionDir);
  if (findKind(file) !== 'file') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const isRecord =
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === recordFormat &&
    'records' in value &&
    Array.isArray(value.records);
  return isRecord ? (value as PublishedRecord) : undefined;
}
