import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { serve, type StaticServer } from '#src/server/serve.ts';
import { openSiteLeases } from '#src/build/sites/lease-site.ts';
import { listVersions } from '#src/build/sites/site-folders.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { listPages, openProject, put } from './make-sites.ts';

let settings: EnvSettings;
let server: StaticServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(dirname(settings.outDir), { recursive: true, force: true });
});

it('a site stays until its last reader has gone, however many come after it', async () => {
  settings = openProject();
  await put(settings, 'Một');
  const leases = openSiteLeases(settings.outDir);
  const first = leases.take();
  const again = first.again();
  for (const text of ['Hai', 'Ba', 'Bốn', 'Năm', 'Sáu']) await put(settings, text);
  expect(existsSync(first.client)).toBe(true);
  expect(leases.take().client).not.toBe(first.client);
  first.release();
  first.release();
  await put(settings, 'Bảy');
  expect(existsSync(first.client)).toBe(true);
  again.release();
  await put(settings, 'Tám');
  expect(existsSync(first.client)).toBe(false);
  leases.close();
});

it('a folder that no build has made is served as it is', () => {
  settings = openProject();
  const leases = openSiteLeases(dirname(settings.outDir));
  expect(leases.take()).toMatchObject({ versionDir: undefined });
  leases.close();
});

it('replacing the site while readers use it causes no errors', async () => {
  settings = openProject();
  await put(settings, 'Trang 0');
  server = await serve(settings.outDir, 0);
  const { url } = server;
  let isOver = false;
  const seen = new Set<string>();
  const read = async () => {
    while (!isOver) {
      const response = await fetch(`${url}/`);
      const text = await response.text();
      if (response.status !== 200 || !/^Trang \d+$/.test(text))
        throw new Error(`${response.status} ${text}`);
      seen.add(text);
    }
  };
  const readers = Array.from({ length: 8 }, read);
  for (let site = 1; site <= 40; site += 1) await put(settings, `Trang ${site}`);
  await expect.poll(() => seen.has('Trang 40'), { timeout: 20_000 }).toBe(true);
  isOver = true;
  await Promise.all(readers);
  expect(seen.size).toBeGreaterThan(1);
  expect(listPages(settings)).toHaveLength(listVersions(settings.versionsDir).length);
  expect(listPages(settings).length).toBeLessThanOrEqual(5);
}, 120_000);
