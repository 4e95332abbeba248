import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvSettings, type EnvSettings } from '#src/config/env-settings.ts';
import { serveBuilt } from '#src/server/serve-built.ts';
import { test as base } from './site.ts';

/** Real scans that live beside the project, and not in it. */
export const archive = resolve('../shared/real');
export const hasArchive = existsSync(join(archive, 'content', 'fonds'));

/** Its items, and how many pages each has. */
export const realItems = [
  ['AN-96AP-1-1', 9],
  ['btv1b52502601r', 15],
  ['btv1b53097347b', 10],
] as const;

/** Where the images of a site are: packs are served by our server only. */
export const imagePlaces = ['files', 'packs'] as const;
export type ImagePlace = (typeof imagePlaces)[number];

/** What builds the real archive, apart from every other site. Its cut images are cached. */
export function realEnv(images: ImagePlace): Readonly<Record<string, string>> {
  return {
    CONTENT_DIR: join(archive, 'content'),
    SCANS_DIR: join(archive, 'scans'),
    OUT_DIR: join(process.cwd(), '.cache', `test-real-site-${images}`),
    DESK: images === 'packs' ? 'on' : 'off',
  };
}

export function readRealSettings(images: ImagePlace): EnvSettings {
  return readEnvSettings({ ...process.env, ...realEnv(images) }, process.cwd(), new Date());
}

/** Serves the real archive, which `build-real-sites.ts` has built, and makes it the site under test. */
export const test = base.extend<
  { images: ImagePlace },
  { realSites: Readonly<Record<ImagePlace, string>> }
>({
  images: ['files', { option: true }],
  realSites: [
    async ({}, use) => {
      const files = await serveBuilt(readRealSettings('files'));
      const packs = await serveBuilt(readRealSettings('packs'));
      await use({ files: files.url, packs: packs.url });
      await files.close();
      await packs.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ images, realSites }, use) => use(realSites[images]),
});

export { expect } from './site.ts';
