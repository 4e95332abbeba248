/**
 * `npm run bench -- exhibit [--json]`: performance of each exhibit of the last build on a slow
 * phone and connection: largest contentful paint and layout shift (CPU slowed 4 times, 1.6 Mbit/s,
 * 150 ms latency), script before a picture is opened, and frames over 20 ms while its scenes are
 * scrolled.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { findBrowser } from '../lib/find-browser.ts';
import { createPageScale } from './page-weight.ts';
import { serveBuilt } from '#src/server/serve-built.ts';
import { printFigures } from './measure/print-figures.ts';

const settings = readEnvSettings(process.env, process.cwd(), new Date());
const { outDir } = settings;
const found = findBrowser(console.error);
if (found === undefined) throw new Error('There is no Chromium.');
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
const browser = await chromium.launch({
  args,
  ...(found.path !== undefined && { executablePath: found.path }),
});
const server = await serveBuilt(settings);
const weigh = createPageScale(outDir);
const slugs = readdirSync(join(outDir, 'trung-bay'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const figures: [string, object][] = [];
try {
  for (const slug of slugs) {
    const path = `/trung-bay/${slug}/`;
    const paint = await measurePaint(`${server.url}${path}`);
    const frames = await measureFrames(`${server.url}${path}`);
    figures.push([slug, { ...paint, scriptBytes: weigh(path).script, ...frames }]);
  }
} finally {
  await browser.close();
  await server.close();
}
printFigures('Exhibits, throttled', Object.fromEntries(figures), process.argv);

async function openThrottled(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, isMobile: true });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const throughput = (1.6 * 1024 * 1024) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
  return page;
}

/**
 * Largest contentful paint once the page is idle, in ms; layout shift while it is scrolled to its
 * end.
 */
async function measurePaint(url: string) {
  const page = await openThrottled();
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const read = () =>
    page.evaluate(
      () => (globalThis as unknown as { seen: { largest: number; shift: number } }).seen,
    );
  await page.goto(url, { waitUntil: 'load' });
  const { largest } = await read();
  await scroll(page);
  const { shift } = await read();
  await page.close();
  return { largestPaintMs: Math.round(largest), layoutShift: Number(shift.toFixed(4)) };
}

/** Share of frames that took over 20 ms, while an unthrottled page scrolls through its scenes. */
async function measureFrames(url: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { frames, slow } = await scroll(page);
  await page.close();
  return { frames, slowFrameShare: Number((slow / frames).toFixed(4)) };
}

/** Scrolls to the end, a quarter of a window every 10 frames, and counts frames. */
function scroll(page: Page): Promise<{ frames: number; slow: number }> {
  return page.evaluate(
    () =>
      new Promise<{ frames: number; slow: number }>((resolve) => {
        let frames = 0;
        let slow = 0;
        let last = performance.now();
        const step = (now: number): void => {
          if (frames > 0 && now - last > 20) slow += 1;
          frames += 1;
          last = now;
          scrollBy({ top: innerHeight / 40, behavior: 'instant' });
          const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
          if (isAtEnd) resolve({ frames, slow });
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );
}
