import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BuildStep } from '#src/build/build-steps.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { makeArchive, runScript, type CommandResult } from './build-in-folder.ts';
import { writeScan } from './canaries.ts';
import { findTokens } from './search-output.ts';
import { smallArchive } from './small-archive.ts';

const slowly = { timeout: 300_000 };
/** Within the project, so that the folders of a build lie beside the output, as they do for most. */
const folder = resolve('.cache', `leftovers-${process.pid}`);
const archive = makeArchive(smallArchive, folder);
const env = { ...archive.env, DESK: 'on' };
const settings = readEnvSettings(env, process.cwd(), new Date());
const { outDir, serverDir, versionsDir, workDir, siteDir } = settings;
afterAll(() => archive.remove());

const build = (): CommandResult => runScript('scripts/build.ts', env);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
/** Gives the archive another name, by which one site is told from the next. */
const rename = (name: string): void => archive.write('site.yaml', `name: { vi: ${name} }\n`);
const shown = (): string => readFileSync(join(outDir, 'index.html'), 'utf8');
/**
 * All that lies beside the content and the sites, by place. Caches are named by content: pictures for
 * sharing show the name of the archive, so each site has as many of other names; the PDFs of a site
 * without the desk are kept for the next such site while they are of use.
 */
const listWork = (): readonly string[] =>
  globSync('**/{.*,*}', { cwd: folder, exclude: (name) => name === 'site.sites' })
    .filter((path) => !path.startsWith('site.sites'))
    .filter((path) => !/\/pdfs\/[0-9a-f]{2}(?:\/[0-9a-f]{64}\.pdf)?$/.test(path))
    .map((path) => path.replace(/(\/share-cards\/)[0-9a-f]{64}\.jpg$/, '$1*.jpg'))
    .toSorted();

/** Starts a build and ends its process, as a power cut does, when it comes to a step. */
async function killAt(step: BuildStep): Promise<void> {
  const child = fork('scripts/build.ts', {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execPath: process.execPath,
    silent: true,
  });
  const seen: string[] = [];
  child.on('message', (message: { readonly step: string }) => {
    seen.push(message.step);
    if (message.step === step) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  // The next step may have begun before the signal came.
  expect(seen).toContain(step);
  expect([step, child.signalCode]).toEqual([step, 'SIGKILL']);
}

describe('what builds that broke off have left', slowly, () => {
  const token = 'zqtàndưxk';
  let clean: readonly string[];

  it('is not there after a build that ended well', async () => {
    await writeScan(join(archive.scans, 'TU/TU-01-0145/TU-01-0145-001'), '0001', 'trang 1');
    rename('Kho một');
    expect(build()).toMatchObject({ code: 0 });
    clean = listWork();
    expect(clean.filter((path) => /\.tmp-|\.next|\.staging|\.lock$/.test(path))).toEqual([]);
  });

  it('is removed by the next build, and never served', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const dead = `.tmp-${pid}-1`;
    for (const path of [
      `${outDir}.next/${token}.html`,
      `${outDir}.staging/client/${token}.html`,
      `${outDir}.staging/server/${token}.mjs`,
      `${versionsDir}/20261101T000000Z-9.new/client/${token}.html`,
      `${versionsDir}/20261101T000000Z-8.old/client/${token}.html`,
      `${versionsDir}/current.link`,
      ...[workDir, siteDir, settings.derivativesDir, settings.packsDir].map((dir) =>
        join(dir, dead, `${token}.json`),
      ),
      join(settings.spareImagesDir, `TU-01-0145-002/1/${token}.jpg`),
    ])
      write(path, token);
    write(settings.publicDataFile, '{"site":');
    const [stamp = ''] = globSync('built/*', { cwd: workDir });
    write(join(workDir, `${stamp}.lock`), String(pid));
    rename('Kho hai');
    expect(build()).toMatchObject({ code: 0 });
    expect(shown()).toContain('Kho hai');
    expect([...findTokens(outDir, [token]), ...findTokens(serverDir, [token])]).toEqual([]);
    expect(globSync('*', { cwd: versionsDir }).filter((name) => /\.\w+$/.test(name))).toEqual([]);
    expect(listWork()).toEqual(clean);
  });

  it('of a site without the desk is removed by a build with it, and vice versa', () => {
    write(`${outDir}.staging/client/${token}.html`, token);
    const off = runScript('scripts/build.ts', { ...env, DESK: 'off' });
    expect(off).toMatchObject({ code: 0 });
    expect(existsSync(`${outDir}.staging`)).toBe(false);
    expect(existsSync(`${outDir}.next`)).toBe(false);
  });

  it('does no harm where the link to the site is gone', () => {
    rmSync(outDir);
    expect(build()).toMatchObject({ code: 0 });
    expect(shown()).toContain('Kho hai');
  });
});

describe('a build whose process is killed', slowly, () => {
  it('in any step leaves the last site, and the next one is built as if it had never run', async () => {
    expect(build()).toMatchObject({ code: 0 });
    const before = listWork();
    rename('Kho ba');
    for (const step of ['check', 'scans', 'pages', 'images', 'gate', 'swap'] as const) {
      await killAt(step);
      // In the last step the new site may stand already, whole.
      expect([step, /Kho (hai|ba)/.exec(shown())?.[1]]).toEqual([
        step,
        step === 'swap' ? expect.stringMatching(/hai|ba/) : 'hai',
      ]);
    }
    expect(build()).toMatchObject({ code: 0 });
    expect(shown()).toContain('Kho ba');
    expect(listWork()).toEqual(before);
    const versions = globSync('*', { cwd: versionsDir }).toSorted();
    expect(versions).toHaveLength(4);
    expect(versions.at(-1)).toBe('current');
  });
});
