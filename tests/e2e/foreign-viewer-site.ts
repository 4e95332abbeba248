import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Manifest } from '#src/publish/iiif/model.ts';
import type { StaticServer } from '#src/server/serve.ts';
import type { BuiltFolders } from '#src/server/serve-built.ts';
import { serveWithViewers, viewerPath } from '../helpers/foreign-viewers.ts';
import type { ForeignViewer } from '../helpers/viewer-packages.ts';
import { siteFolders } from './site.ts';

const controls: Readonly<Record<ForeignViewer, Record<'next' | 'zoom', (page: Page) => Locator>>> =
  {
    mirador: {
      next: (page) => page.locator('.mirador-next-canvas-button'),
      zoom: (page) => page.getByRole('button', { name: 'Zoom in' }),
    },
    universalviewer: {
      next: (page) => page.getByRole('button', { name: 'Next Image' }).first(),
      zoom: (page) => page.getByRole('button', { name: 'Zoom In' }),
    },
    clover: {
      next: (page) => page.getByRole('button', { name: 'Next' }),
      zoom: (page) => page.getByRole('button', { name: 'Zoom in' }),
    },
    tify: {
      next: (page) => page.getByRole('button', { name: 'Next page' }).first(),
      zoom: (page) => page.getByRole('button', { name: 'Zoom in' }),
    },
  };

interface Heard {
  /** Paths that answered well. */
  readonly loaded: Set<string>;
  /** What went wrong, or elsewhere. */
  readonly wrong: string[];
}

/** A built site beside the viewers of others: the sample by default. */
export const test = base.extend<
  { folders: BuiltFolders; site: string; heard: Heard },
  { findSite: (folders: BuiltFolders) => Promise<string> }
>({
  folders: [siteFolders, { option: true }],
  site: async ({ folders, findSite }, use) => use(await findSite(folders)),
  findSite: [
    async ({}, use) => {
      const servers = new Map<string, StaticServer>();
      await use(async (folders) => {
        const server = servers.get(folders.outDir) ?? (await serveWithViewers(folders));
        servers.set(folders.outDir, server);
        return server.url;
      });
      for (const server of servers.values()) await server.close();
    },
    { scope: 'worker' },
  ],
  heard: async ({ page, site }, use) => {
    const heard: Heard = { loaded: new Set(), wrong: [] };
    page.on('pageerror', (error) => heard.wrong.push(error.message));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') heard.wrong.push(`${request.url()}: ${reason}`);
    });
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      // A slip of Universal Viewer's own: a data address put behind a folder.
      if (origin === 'null' || pathname.startsWith('/images/data:')) return;
      if (origin === site && response.ok()) heard.loaded.add(pathname);
      else heard.wrong.push(`${response.status()} ${response.url()}`);
    });
    await page.addInitScript(withoutWebgl);
    await use(heard);
    expect(heard.wrong).toEqual([]);
  },
});

/** Where there is no graphics card a plain canvas is drawn in half the time. Runs in the page. */
function withoutWebgl(): void {
  const { prototype } = HTMLCanvasElement;
  const getContext = Reflect.get(prototype, 'getContext') as (...args: unknown[]) => unknown;
  const getPlain = function (this: HTMLCanvasElement, ...args: unknown[]): unknown {
    return String(args[0]).startsWith('webgl') ? null : getContext.apply(this, args);
  };
  Reflect.set(prototype, 'getContext', getPlain);
}

/** Is anything drawn in the middle of the viewer, and not one colour all over? */
async function isDrawn(page: Page): Promise<boolean> {
  const shot = await page.screenshot({ clip: { x: 400, y: 150, width: 300, height: 400 } });
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    );
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colours.size > 16;
  }, shot.toString('base64'));
}

/** Images of a page that a viewer has loaded: tiles of it, or the notice in its place. */
function imagesOf({ loaded }: Heard, canvas: Manifest['items'][number]): readonly string[] {
  const { id, service } = canvas.items[0]?.items[0]?.body ?? {};
  const [own] = service ?? [];
  const base = new URL(own !== undefined && 'id' in own ? own.id : (id ?? '')).pathname;
  return [...loaded].filter((each) => each.startsWith(base) && /\.(jpg|svg)$/.test(each));
}

/** The most pixels of the page that one pixel of a loaded tile stands for. */
function finestScale({ loaded }: Heard): number {
  const scales = [...loaded].flatMap((each) => {
    const [, width, drawn] = /\/\d+,\d+,(\d+),\d+\/(\d+),\d+\/0\//.exec(each) ?? [];
    return width === undefined ? [] : [Math.round(Number(width) / Number(drawn))];
  });
  return Math.min(...scales);
}

/** Half a megabyte of script and more has to start before there is anything to see. */
const patiently = expect.configure({ timeout: 20_000 });

interface Shown {
  readonly viewer: ForeignViewer;
  /** Path of a manifest. */
  readonly manifest: string;
  readonly folders: BuiltFolders;
  readonly site: string;
  readonly heard: Heard;
}

/** A viewer shows every page of a manifest, and zooms into the last until it has full resolution. */
export async function expectWholeManifest(
  page: Page,
  { viewer, manifest, folders, site, heard }: Shown,
): Promise<void> {
  const { next, zoom } = controls[viewer];
  const text = readFileSync(join(folders.outDir, manifest), 'utf8');
  const { items: canvases } = JSON.parse(text) as Manifest;
  await page.goto(site + viewerPath(viewer, manifest));
  for (const [place, canvas] of canvases.entries()) {
    if (place > 0) await next(page).click();
    await patiently
      .poll(() => imagesOf(heard, canvas).length, { intervals: [50] })
      .toBeGreaterThan(0);
    await patiently.poll(() => isDrawn(page), { intervals: [100] }).toBe(true);
  }
  await expect(async () => {
    await zoom(page).click();
    expect(finestScale(heard)).toBe(1);
  }).toPass({ intervals: [400], timeout: 20_000 });
}
