import { expect, it } from 'vitest';
import { isPageRequest } from '#src/build/page-request.ts';

const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';

it.each([
  ['/', browser],
  ['/ho-so/TU-01-0145/?trang=3', browser],
  ['/tai-lieu/1.2/', browser],
  ['/404.html', '*/*'],
  ['/ho-so/TU-01-0145/', '*/*'],
])('%s with Accept %s is a page', (url, accept) => {
  expect(isPageRequest(url, accept)).toBe(true);
});

it.each([
  ['/@vite/client', '*/*'],
  ['/src/styles/site.css', 'text/css,*/*;q=0.1'],
  ['/node_modules/.vite/deps/react.js', '*/*'],
  ['/iiif/TU-01/1/info.json', '*/*'],
  ['/iiif/TU-01/1/info.json', browser],
  ['/pagefind/pagefind.js?import', '*/*'],
  ['/favicon.svg', 'image/*'],
  ['/_astro/fonts/a.woff2', '*/*'],
])('%s with Accept %s is not', (url, accept) => {
  expect(isPageRequest(url, accept)).toBe(false);
});
