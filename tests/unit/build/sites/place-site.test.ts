import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStanding } from '#src/build/sites/find-standing.ts';
import { placeSite, SiteChangedError } from '#src/build/sites/place-site.ts';
import { pruneSites } from '#src/build/sites/prune-sites.ts';
import { findCurrent } from '#src/build/sites/site-folders.ts';
import { holdSite } from '#src/build/sites/site-readers.ts';
import { checkLinks, ForeignLinkError, mendLinks } from '#src/build/sites/switch-site.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { emptyRecord, listPages, look, now, openProject, put } from './make-sites.ts';

describe('a site that is put out', () => {
  it('is seen at OUT_DIR with its program, and three are kept', async () => {
    const project = openProject();
    for (const text of ['1', '2', '3', '4']) await put(project, text);
    expect(look(project)).toEqual(['4', '4']);
    expect(listPages(project)).toEqual(['2', '3', '4']);
    expect(readdirSync(dirname(project.outDir)).sort()).toEqual([
      'dist',
      'dist.server',
      'dist.sites',
      'dist.staging',
    ]);
  });

  it('keeps its record for its owner alone', async () => {
    const project = openProject();
    await put(project, '1');
    const record = join(project.versionsDir, 'current', 'published.json');
    expect(statSync(record).mode & 0o777).toBe(0o600);
    expect(findStanding(project)).toMatchObject({ kind: 'known', record: emptyRecord });
  });

  it('without a desk leaves no program, and the next one with a desk brings it back', async () => {
    const project = openProject();
    await put(project, '1');
    await put(project, '2', false);
    expect(lstatSync(project.serverDir, { throwIfNoEntry: false })).toBeUndefined();
    await put(project, '3');
    expect(look(project)).toEqual(['3', '3']);
  });

  it('elsewhere than the project finds the project’s packages', async () => {
    const project = openProject();
    const outside = readEnvSettings(
      { OUT_DIR: join(dirname(project.outDir), 'srv', 'site'), TODAY: '2026-11-23' },
      join(dirname(project.outDir), 'room'),
      now,
    );
    await put(outside, '1');
    expect(look(outside)).toEqual(['1', '1']);
    const packages = join(outside.versionsDir, 'node_modules');
    expect(realpathSync(packages)).toBe(realpathSync('node_modules'));
    rmSync(outside.outDir);
    mendLinks(outside);
    expect(look(outside)).toEqual(['1', '1']);
  });

  it('is not put in place of a site that its changes were not compared with', async () => {
    const project = openProject();
    await put(project, '1');
    const built = { client: join(project.stagingDir, 'client'), record: emptyRecord };
    mkdirSync(built.client, { recursive: true });
    await expect(placeSite(project, { ...built, comparedWith: 'none' }, now)).rejects.toThrow(
      SiteChangedError,
    );
    expect(look(project)).toEqual(['1', '1']);
  });

  it('moves with the folder that all of it lies in', async () => {
    const project = openProject();
    await put(project, '1');
    const moved = `${dirname(project.outDir)}-moved`;
    renameSync(dirname(project.outDir), moved);
    expect(look(readEnvSettings({ TODAY: '2026-11-23' }, moved, now))).toEqual(['1', '1']);
  });
});

describe('a folder of an earlier version in place of the link', () => {
  it('is unknown, and becomes a version when another site is put out', async () => {
    const project = openProject();
    mkdirSync(project.outDir);
    expect(findStanding(project)).toEqual({ kind: 'none' });
    writeFileSync(join(project.outDir, 'index.html'), 'old');
    mkdirSync(project.serverDir);
    writeFileSync(join(project.serverDir, 'entry.mjs'), 'old');
    expect(findStanding(project)).toEqual({ kind: 'unknown' });
    await put(project, 'new');
    expect(look(project)).toEqual(['new', 'new']);
    expect(listPages(project)).toEqual(['old', 'new']);
  });

  it('that was taken away when a process died is replaced by the link', async () => {
    const project = openProject();
    await put(project, '1');
    rmSync(project.outDir);
    rmSync(project.serverDir);
    mendLinks(project);
    expect(look(project)).toEqual(['1', '1']);
  });
});

describe('what stands', () => {
  it('is unknown where the record is gone, broken or of another format', async () => {
    const project = openProject();
    await put(project, '1');
    const record = join(project.versionsDir, 'current', 'published.json');
    for (const text of ['{', '{"format":0,"records":[]}', 'null']) {
      writeFileSync(record, text);
      expect(findStanding(project)).toEqual({ kind: 'unknown' });
    }
    rmSync(record);
    expect(findStanding(project)).toEqual({ kind: 'unknown' });
  });

  it('is unknown where the link to it is gone, and not a first build', async () => {
    const project = openProject();
    await put(project, '1');
    rmSync(join(project.versionsDir, 'current'));
    expect(findStanding(project)).toEqual({ kind: 'unknown' });
    rmSync(project.outDir);
    expect(findStanding(project)).toEqual({ kind: 'unknown' });
    rmSync(project.versionsDir, { recursive: true });
    expect(findStanding(project)).toEqual({ kind: 'none' });
  });

  it('behind a foreign link is not changed', () => {
    const project = openProject();
    symlinkSync('/', project.outDir);
    expect(() => checkLinks(project)).toThrow(ForeignLinkError);
  });
});

describe('an older site that a server uses', () => {
  it('stays until the server has gone', async () => {
    const project = openProject();
    await put(project, '1');
    const letGo = holdSite(findCurrent(project.versionsDir)?.dir ?? '');
    for (const text of ['2', '3', '4', '5']) await put(project, text);
    expect(listPages(project)).toEqual(['1', '3', '4', '5']);
    letGo();
    await put(project, '6');
    expect(listPages(project)).toEqual(['4', '5', '6']);
  });

  it('on another machine stays while that has been heard of within a day', async () => {
    const project = openProject();
    await put(project, '1');
    const dir = findCurrent(project.versionsDir)?.dir ?? '';
    mkdirSync(join(dir, 'readers'));
    const file = join(dir, 'readers', 'elsewhere-1');
    writeFileSync(file, 'elsewhere\n1\n');
    utimesSync(file, now, now);
    for (const text of ['2', '3', '4']) await put(project, text);
    expect(listPages(project)).toEqual(['1', '2', '3', '4']);
    await pruneSites(project, new Date(now.getTime() + 25 * 60 * 60 * 1000));
    expect(listPages(project)).toEqual(['2', '3', '4']);
  });
});

it('a process that is killed at any moment leaves the old site or the new one, whole', async () => {
  const project = openProject();
  const root = dirname(project.outDir);
  const program = join(import.meta.dirname, 'switch-forever.ts');
  for (let kill = 0; kill < 5; kill += 1) {
    const child = spawn(process.execPath, [program, root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let heard = 0;
    child.stdout.on('data', () => {
      heard += 1;
      // Each time some steps further into the work on the next site.
      if (heard === 2 + kill) setTimeout(() => child.kill('SIGKILL'), kill);
    });
    await once(child, 'close');
    expect(existsSync(join(project.outDir, 'index.html'))).toBe(true);
    const [page, answer] = look(project);
    expect(page).toMatch(/^\d+$/);
    expect(answer).toBe(page);
    expect(findStanding(project).kind).toBe('known');
  }
});
