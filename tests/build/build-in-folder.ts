import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder and its scans, in a place of its own, and the site that is built of them. */
export interface Archive {
  readonly content: string;
  readonly scans: string;
  readonly out: string;
  /** What points the project's commands at these folders. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes a content file. */
  write(path: string, text: string | Uint8Array): void;
  /** As a nightly build does: nobody is there to say yes to what opens. */
  build(day?: string): CommandResult;
  /** As a person builds, who reads the list of changes and says yes to it. */
  buildWithYes(day?: string): CommandResult;
  remove(): void;
}

export interface CommandResult {
  readonly code: number;
  /** All that it said. */
  readonly said: string;
}

/** By default in a temporary folder of its own. */
export function makeArchive(
  files: Readonly<Record<string, string | Uint8Array>>,
  folder = mkdtempSync(join(tmpdir(), 'phong-doc-')),
): Archive {
  const content = join(folder, 'content');
  const scans = join(folder, 'scans');
  const out = join(folder, 'site');
  const env = {
    CONTENT_DIR: content,
    SCANS_DIR: scans,
    OUT_DIR: out,
    WORK_DIR: join(folder, 'work'),
    TODAY: '2026-11-23',
    DESK: 'off',
  };
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    content,
    scans,
    out,
    env,
    write,
    build: (day = env.TODAY) => runScript('scripts/build.ts', { ...env, TODAY: day }),
    buildWithYes: (day = env.TODAY) => buildWithYes({ ...env, TODAY: day }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Builds as a person does, who says yes to what is asked. */
function buildWithYes(env: Readonly<Record<string, string>>): CommandResult {
  const result = runScript('scripts/build.ts', env);
  const hash = findYes(result);
  return hash === undefined ? result : runScript('scripts/build.ts', env, ['--yes', hash]);
}

/** The hash of the list that a build asks about; `undefined` when it asks nothing. */
export function findYes({ said }: CommandResult): string | undefined {
  return /--yes ([0-9a-f]{12})$/m.exec(said)?.[1];
}

/** Runs a script of the project to its end. */
export function runScript(
  script: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  return { code: status ?? 1, said: stdout + stderr };
}
