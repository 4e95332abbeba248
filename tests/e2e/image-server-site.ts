import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { serve } from '#src/server/serve.ts';
import { makeArchive, runScript } from '#tests/build/build-in-folder.ts';
import { smallArchive } from '#tests/build/small-archive.ts';
import { NoImageServerError, startImageServer } from '#tests/helpers/image-server.ts';
import { test as base } from './site.ts';

interface ImageServerSite {
  readonly url: string;
  readonly imageOrigin: string;
}

/** An item of two pages with more pixels than a reading size, as fine lines. */
async function writeScans(scansDir: string): Promise<void> {
  for (const name of ['0001.png', '0002.png']) {
    const file = join(scansDir, 'TU/TU-01-0145/TU-01-0145-001', name);
    mkdirSync(dirname(file), { recursive: true });
    const { data, info } = await sharp({
      create: {
        ...{ width: 2600, height: 3400, channels: 3, background: '#000' },
        noise: { type: 'gaussian', mean: name === '0001.png' ? 150 : 200, sigma: 20 },
      },
    })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    await sharp(data, { raw: { width, height, channels } }).png().toFile(file);
  }
}

/**
 * A small archive whose pages Debian's IIPImage shows, as the site under test; or why there is none.
 */
export const test = base.extend<object, { imageServerSite: ImageServerSite | NoImageServerError }>({
  imageServerSite: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'image-server-'));
      const archive = makeArchive(smallArchive, folder);
      const pyramids = join(folder, 'pyramids');
      const images = await startImageServer(pyramids).catch((error: unknown) => {
        if (error instanceof NoImageServerError) return error;
        throw error;
      });
      if (images instanceof NoImageServerError) {
        await use(images);
        return;
      }
      await writeScans(archive.scans);
      const env = { ...archive.env, IMAGE_SERVICE: images.template, IMAGE_SERVICE_API: '2/level1' };
      for (const [script, ...args] of [
        ['scripts/build.ts'],
        ['scripts/content.ts', 'scans', '--pyramids', pyramids],
      ] as const) {
        const { code, said } = runScript(script, env, args);
        if (code !== 0) throw new Error(said);
      }
      const server = await serve(archive.out, 0);
      await use({ url: server.url, imageOrigin: new URL(images.template).origin });
      await server.close();
      await images.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ imageServerSite, baseURL }, use) =>
    use(imageServerSite instanceof Error ? baseURL : imageServerSite.url),
  imageOrigin: ({ imageServerSite }, use) =>
    use(imageServerSite instanceof Error ? undefined : imageServerSite.imageOrigin),
});

export { expect } from './site.ts';
