import type { Page } from '@playwright/test';
import type { ViewerName } from './install-viewers.ts';

/** A viewer as a site would put it on a page, and what a reader does in it. */
export interface ViewerPage {
  /** Relative to the package. */
  readonly html: (manifest: string) => string;
  readonly next: (page: Page) => Promise<void>;
  /** Makes the page as large as it gets. */
  readonly zoomIn: (page: Page) => Promise<void>;
}

const head = `<!doctype html><meta charset="utf-8"><title>IIIF</title>
<style>html, body, #viewer { height: 100%; margin: 0 }</style>`;

const click = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** The wheel over the middle of the image. */
async function turnWheel(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, -400);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

export const viewerPages: Readonly<Record<ViewerName, ViewerPage>> = {
  mirador: {
    html: (manifest) => `${head}<div id="viewer"></div>
<script src="dist/mirador.min.js"></script>
<script>
Mirador.viewer({ id: 'viewer', language: 'vi', windows: [{ manifestId: ${JSON.stringify(manifest)} }],
  workspaceControlPanel: { enabled: false } });
</script>`,
    next: click('.mirador-next-canvas-button'),
    zoomIn: turnWheel,
  },
  universalviewer: {
    html: (manifest) => `${head}<link rel="stylesheet" href="dist/uv.css">
<div id="viewer" class="uv"></div>
<script src="dist/umd/UV.js"></script>
<script>
UV.init('viewer', { manifest: ${JSON.stringify(manifest)}, embedded: true });
</script>`,
    next: click('button.next:visible, .paging.next:visible'),
    zoomIn: turnWheel,
  },
  clover: {
    html: (manifest) => `${head}<script src="dist/web-components/index.umd.js"></script>
<clover-viewer id=${JSON.stringify(manifest)} iiif-content=${JSON.stringify(manifest)}></clover-viewer>`,
    next: click('.clover-viewer-media-navigation button:last-of-type'),
    zoomIn: turnWheel,
  },
  tify: {
    html: (manifest) => `${head}<link rel="stylesheet" href="dist/tify.css">
<div id="viewer"></div>
<script type="module">
import Tify from './dist/tify.js';
new Tify({ container: '#viewer', manifestUrl: ${JSON.stringify(manifest)}, urlQueryKey: '' });
</script>`,
    next: click('button[title="Next page"]'),
    zoomIn: turnWheel,
  },
};
