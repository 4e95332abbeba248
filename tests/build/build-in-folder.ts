import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder and its scans, in a place of its own, and the site that is built of them. */
export interface Archive {
  readonly content: string;
  readonly scans: string;
  readonly out: string;
  write(path: string, text: string): void;
  build(day?: string): BuildResult;
}

export interface BuildResult {
  readonly code: number;
  /** All that the build said. */
  readonly said: string;
}

export function makeArchive(files: Readonly<Record<string, string>>): Archive {
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-'));
  const content = join(folder, 'content');
  const scans = join(folder, 'scans');
  const out = join(folder, 'site');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    content,
    scans,
    out,
    write,
    build: (day = '2026-11-23') =>
      buildInto({
        CONTENT_DIR: content,
        SCANS_DIR: scans,
        OUT_DIR: out,
        WORK_DIR: join(folder, 'work'),
        TODAY: day,
      }),
  };
}

/** Runs the project's own build with these folders. */
export function buildInto(env: Readonly<Record<string, string>>): BuildResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  return { code: status ?? 1, said: stdout + stderr };
}
