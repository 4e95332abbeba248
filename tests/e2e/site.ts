import { test as base, expect, type BrowserContext } from '@playwright/test';
import { readEnvSettings } from '#src/config/env-settings.ts';
import type { BuiltFolders } from '#src/server/serve-built.ts';
import { findPageKinds } from '#scripts/bench/page-kinds.ts';
import { collectWrongs } from './quiet.ts';

/** The site under test, as `npm test` has built it. */
export const outDir = process.env['OUT_DIR'] ?? 'dist';

/** Folders of the site under test. */
export const siteFolders: BuiltFolders = readEnvSettings(
  { ...process.env, DESK: 'off' },
  process.cwd(),
  new Date(),
);

/** One address of every page kind and of every state that a kind has, from the sample. */
export const pageKinds = Object.entries({
  ...findPageKinds(outDir),
  'list page of an inventory': '/phong/TU/01/',
  'conditional file': '/ho-so/TU-02-0071/',
  'conditional item': '/tai-lieu/TU-01-0203-004/',
  'item with a closed page': '/tai-lieu/TU-01-0012-005/',
  'undated item': '/tai-lieu/BTG-01-0003-004/',
  'exhibit with scenes, a map and pictures to compare': '/trung-bay/chiec-cau-ben-may/',
  'exhibit with figures': '/trung-bay/nam-nam-van-thu-luu-tru/',
  'exhibit in English': '/en/trung-bay/ba-hoi-keng/',
  person: '/nhan-vat/dinh-thi-lan/',
  'home in English': '/en/',
  'fonds in English': '/en/phong/',
  'item in English': '/en/tai-lieu/TU-01-0012-005/',
  'withdrawn record': '/ho-so/KC-01-0003/',
  'not found': '/khong-co-trang-nay/',
});

/** Fails the test when anything is wrong in the pages of one more context than the story's own. */
type Watch = (context: BrowserContext) => void;

/**
 * A page that fails its test when something is wrong in it: see `collectWrongs`. The missing page of
 * the 404 story and the withdrawn one are exceptions that a browser makes.
 */
export const test = base.extend<{
  quiet: Watch;
  expected: RegExp;
  imageOrigin: string | undefined;
}>({
  context: async ({ context }, use) => {
    await use(context);
    // Playwright empties a context before its next story, but leaves what was permitted in it.
    await context.clearPermissions();
  },
  page: async ({ context, page, baseURL }, use) => {
    // Nor does it forget the way of the page through the story before, and what was cached by script.
    const session = await context.newCDPSession(page);
    await session.send('Page.resetNavigationHistory');
    const { origin } = new URL(baseURL ?? '');
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cache_storage' });
    await session.detach();
    await use(page);
  },
  /** What a browser says of itself and a story means to bring about. */
  expected: [/(?!)/, { option: true }],
  /** Where the images of its pages come from besides the site. */
  imageOrigin: [undefined, { option: true }],
  quiet: [
    async ({ context, baseURL, expected, imageOrigin }, use) => {
      const heard: (readonly string[])[] = [];
      const watch: Watch = (watched) => {
        const wrong = collectWrongs(watched, {
          origin: new URL(baseURL ?? '').origin,
          imageOrigin,
          isExpected: (message) =>
            expected.test(message.text()) ||
            (message.text().includes('404') &&
              message.page()?.url().includes('khong-co') === true) ||
            (message.text().includes('410') &&
              message.page()?.url().includes('KC-01-0003') === true),
          print: (line) => console.log(line),
        });
        heard.push(wrong);
      };
      watch(context);
      await use(watch);
      expect(heard.flat()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
