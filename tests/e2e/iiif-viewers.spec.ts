import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Manifest } from '../../src/publish/iiif/model.ts';
import { installViewer, type ViewerName } from './iiif/install-viewers.ts';
import { viewerPages } from './iiif/viewer-pages.ts';
import { outDir } from './site.ts';

/** Nothing answers here but what the test hands over: viewers stand on a site of their own. */
const viewerSite = 'http://localhost:4399';

const manifest = findManifest();
const { origin: archiveSite } = new URL(manifest.id);
const pageOf = (place: number) =>
  manifest.items[place]?.items[0]?.items[0]?.body.service?.[0]?.id ?? '';

for (const name of Object.keys(viewerPages) as ViewerName[]) {
  test(`${name} shows every page of an item, and as deep as its tiles go`, async ({ page }) => {
    test.setTimeout(180_000);
    const viewer = installViewer(name);
    test.skip('reason' in viewer, 'reason' in viewer ? viewer.reason : '');
    if ('reason' in viewer) return;
    const { html, next, zoomIn } = viewerPages[name];
    await serveFolder(page, viewerSite, viewer.folder, html(manifest.id));
    const missing: string[] = [];
    await serveFolder(page, archiveSite, outDir, undefined, (path) => missing.push(path));
    const shown = new Set<string>();
    page.on('requestfinished', (request) => shown.add(request.url()));

    await page.goto(`${viewerSite}/`);
    for (let place = 0; place < manifest.items.length; place += 1) {
      if (place > 0) await next(page);
      const service = pageOf(place);
      if (service === '') continue;
      const hasImage = () => [...shown].some((url) => isTileOf(service, url));
      await expect.poll(hasImage, { message: `page ${place + 1}`, timeout: 30_000 }).toBe(true);
    }
    const last = manifest.items.findLastIndex(({ items }) => items.length > 0);
    expect(last).toBe(manifest.items.length - 1);
    await zoomIn(page);
    const isSharp = () => [...shown].some((url) => isFullSizeTile(pageOf(last), url));
    await expect.poll(isSharp, { message: 'tiles at full size', timeout: 30_000 }).toBe(true);
    expect(missing.filter((path) => path.startsWith('/iiif/'))).toEqual([]);
  });
}

/** A tile or the whole image, and no thumbnail. */
function isTileOf(service: string, url: string): boolean {
  return url.startsWith(`${service}/`) && url.endsWith('/default.jpg') && !/\/full\/\d/.test(url);
}

/** A region that is as many pixels in the scan as in the tile. */
function isFullSizeTile(service: string, url: string): boolean {
  const [, width, size] = /\/\d+,\d+,(\d+),\d+\/(\d+),\d+\/0\/default\.jpg$/.exec(url) ?? [];
  return url.startsWith(`${service}/`) && width !== undefined && width === size;
}

/** An item of the sample with a closed page amid its pages, so that viewers meet an empty canvas. */
function findManifest(): Manifest {
  const folders = readdirSync(join(outDir, 'iiif')).map((slug) => join(outDir, 'iiif', slug));
  const manifests = folders
    .map((folder) => join(folder, 'manifest.json'))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Manifest);
  const found = manifests.find(
    ({ items }) =>
      items.some((canvas) => canvas.items.length === 0) &&
      items.filter((canvas) => canvas.items.length > 0).length > 1 &&
      items.at(-1)?.items.length === 1,
  );
  if (found === undefined) throw new Error('No item of the sample has a closed page amid others.');
  return found;
}

/** Answers for a whole site out of a folder, to any other site. */
async function serveFolder(
  page: Page,
  site: string,
  folder: string,
  home?: string,
  onMissing?: (path: string) => void,
): Promise<void> {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  await page.route(`${site}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = join(folder, path);
    if (path === '/' && home !== undefined) {
      await route.fulfill({ body: home, contentType: 'text/html; charset=utf-8' });
    } else if (existsSync(file) && !path.endsWith('/')) {
      await route.fulfill({ path: file, headers });
    } else {
      onMissing?.(path);
      await route.fulfill({ status: 404, headers });
    }
  });
}
