import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameStanding, placeSite } from '#src/build/sites/place-site.ts';
import { listVersions } from '#src/build/sites/site-folders.ts';
import type { PublishedRecord } from '#src/publish/changes/published-record.ts';
import { readEnvSettings, type EnvSettings } from '#src/config/env-settings.ts';

export const now = new Date('2026-11-23T02:15:00Z');

export const emptyRecord: PublishedRecord = {
  format: 1,
  today: '2026-11-23',
  shownFields: { fonds: [], file: [], item: [] },
  records: [],
};

/** Settings of a project in a temporary folder of its own. */
export function openProject(): EnvSettings {
  const root = mkdtempSync(join(tmpdir(), 'sites-'));
  return readEnvSettings({ TODAY: '2026-11-23' }, root, now);
}

/** Puts out a site whose page and program both say `text`. */
export async function put(
  settings: EnvSettings,
  text: string,
  hasDesk = true,
  record = emptyRecord,
): Promise<void> {
  const { stagingDir } = settings;
  const write = (part: string, name: string) => {
    mkdirSync(join(stagingDir, part), { recursive: true });
    writeFileSync(join(stagingDir, part, name), text);
    return join(stagingDir, part);
  };
  const client = write('client', 'index.html');
  const server = hasDesk ? { server: write('server', 'entry.mjs') } : {};
  const comparedWith = nameStanding(settings);
  await placeSite(settings, { client, ...server, record, comparedWith }, now);
}

/** What a reader gets, and what the program says. */
export function look({ outDir, serverDir }: EnvSettings): readonly [page: string, program: string] {
  return [
    readFileSync(join(outDir, 'index.html'), 'utf8'),
    readFileSync(join(serverDir, 'entry.mjs'), 'utf8'),
  ];
}

/** Pages of the versions that are there, the oldest first. */
export function listPages({ versionsDir }: EnvSettings): readonly string[] {
  return listVersions(versionsDir).map(({ dir }) =>
    readFileSync(join(dir, 'client', 'index.html'), 'utf8'),
  );
}
