import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Contestant } from './contestants.ts';
import { watchPaints, type PagePaints } from './read-paints.ts';

/** A screenshot with its time. */
export interface Frame {
  /** Since navigation. */
  readonly ms: number;
  readonly jpeg: Buffer;
}

export interface Recording {
  readonly frames: readonly Frame[];
  readonly paints: PagePaints;
  /** As received from the network. */
  readonly scriptBytes: number;
  /** The largest canvas in the final state, in pixels of a frame. */
  readonly canvas?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A slow connection and a slow phone. */
const slowed = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  cpu: 4,
};
/**
 * Idle time after which the page counts as settled: no network, and no change on screen, where some
 * spinners never stop.
 */
const quiet = { lineMs: 4000, screenMs: 2500, onlyLineMs: 9000 };
const longestMs = 60_000;

/** Opens a viewer in a new browser context and records until nothing changes. */
export async function record(
  browser: Browser,
  url: string,
  { path, zoomed }: Contestant,
  isSlowed: boolean,
): Promise<Recording> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPaints, zoomed);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (isSlowed) await slowDown(session);
    const watched = await watch(page, session);
    await page.goto(url + path, { waitUntil: 'commit', timeout: longestMs });
    await watched.settled();
    const paints = await page.evaluate(
      () => (window as unknown as { benchPaints: PagePaints }).benchPaints,
    );
    const canvas = await findCanvas(page);
    return {
      frames: watched.frames
        .map(({ at, jpeg }) => ({ ms: at - paints.started, jpeg }))
        .filter(({ ms }) => ms >= 0),
      paints,
      scriptBytes: watched.scriptBytes(),
      ...(canvas && { canvas }),
    };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  const { cpu, ...line } = slowed;
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

async function watch(page: Page, session: CDPSession) {
  const frames: { readonly at: number; readonly jpeg: Buffer }[] = [];
  const scripts = new Set<string>();
  let scriptBytes = 0;
  let lastFrame = Date.now();
  let lastData = Date.now();
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, jpeg: Buffer.from(data, 'base64') });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    lastFrame = Date.now();
  });
  session.on('Network.dataReceived', () => {
    lastData = Date.now();
  });
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await session.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 92,
    maxWidth: 1280,
    maxHeight: 800,
  });
  return {
    frames,
    scriptBytes: () => scriptBytes,
    settled: async () => {
      const started = Date.now();
      lastFrame = lastData = started;
      for (let now = started; now - started < longestMs; now = Date.now()) {
        const isScreenQuiet = now - lastFrame > quiet.screenMs;
        const isQuiet = now - lastData > (isScreenQuiet ? quiet.lineMs : quiet.onlyLineMs);
        if (isQuiet && (await page.locator('canvas').count()) > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}

async function findCanvas(page: Page): Promise<Recording['canvas']> {
  const boxes = await Promise.all(
    (await page.locator('canvas').all()).map((one) => one.boundingBox()),
  );
  return boxes
    .filter((box) => box !== null)
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];
}
