import { expect, test } from './site.ts';

/** What a story may leave in a browser. Runs in the page. */
const readTraces = async () => ({
  stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  cookies: document.cookie,
  clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }))
    .state,
  script: 'left' in window,
  clock: new Date().getFullYear() < 2000,
  isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  width: innerWidth,
  visited: history.length,
});

const fresh = {
  ...{ stored: [], databases: [], caches: [], cookies: '', clipboard: 'prompt' },
  ...{ script: false, clock: false, isStill: false, width: 1280 },
  // The empty page, and the one that the story opens.
  visited: 2,
};

test.describe('A story', () => {
  // One after the other in one worker, where the second gets the context of the first.
  test.describe.configure({ mode: 'default' });

  test('begins in a fresh browser, and leaves much in it', async ({ page, context }) => {
    await page.goto('/phong/');
    expect(await page.evaluate(readTraces)).toEqual(fresh);

    await context.grantPermissions(['clipboard-read']);
    await context.route('**/suu-tap/', (route) => route.abort());
    await page.route('**/phong/', (route) => route.abort());
    await page.addInitScript(() => Object.assign(window, { left: true }));
    await page.clock.setFixedTime(new Date('1976-05-01'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/chu-de/');
    await page.evaluate(async () => {
      localStorage.setItem('a', '1');
      sessionStorage.setItem('b', '1');
      document.cookie = 'c=1';
      await caches.open('d');
      await new Promise((resolve) => {
        indexedDB.open('e').onsuccess = resolve;
      });
      window.open('/nam/');
    });
    expect(await page.evaluate(readTraces)).toEqual({
      ...{ stored: ['a', 'b'], databases: ['e'], caches: ['d'], cookies: 'c=1' },
      ...{ clipboard: 'granted', script: true, clock: true, isStill: true, width: 360 },
      visited: 3,
    });
  });

  test('has no data of the previous story', async ({ page, context }) => {
    expect(context.pages()).toEqual([page]);
    await page.goto('/phong/');
    expect(await page.evaluate(readTraces)).toEqual(fresh);
    await page.goto('/suu-tap/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sưu tập');
  });
});
