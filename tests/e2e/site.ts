import { test as base, expect } from '@playwright/test';
import { findPageKinds } from '../../scripts/lib/page-kinds.ts';

/** The site under test, as `npm test` has built it. */
export const outDir = process.env['OUT_DIR'] ?? 'dist';

/** One address of every page kind and of every state that a kind has, from the sample. */
export const pageKinds = Object.entries({
  ...findPageKinds(outDir),
  'leaf of an inventory': '/phong/TU/01/',
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
  'not found': '/khong-co-trang-nay/',
});

/**
 * A page that fails its test when anything is said on the console or asked of another origin. The
 * missing page of the 404 story is the one exception a browser makes.
 */
export const test = base.extend<{ quiet: undefined; expected: RegExp }>({
  /** What a browser says of itself and a story means to bring about. */
  expected: [/(?!)/, { option: true }],
  quiet: [
    async ({ page, baseURL, expected }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => {
        const isMissingPage = message.text().includes('404') && page.url().includes('khong-co');
        if (!isMissingPage && !expected.test(message.text()))
          heard.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        const isOwn = baseURL !== undefined && url.startsWith(baseURL);
        if (!isOwn && !/^(data|blob|about):/.test(url)) heard.push(`request to ${url}`);
      });
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
