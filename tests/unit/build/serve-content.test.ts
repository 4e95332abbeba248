import { expect, it } from 'vitest';
import { contentErrorPage, isPageRequest } from '#src/build/serve-content.ts';

it('shows the report, and reloads when the content is corrected', () => {
  const report = 'content/fonds/TU/items.csv\n  412 · mode unknown-access "Hạn chế" không phải';
  const page = contentErrorPage(report);
  expect(page).toContain('<pre>content/fonds/TU/items.csv\n  412 · mode');
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('src="/@vite/client"');
});

it('escapes markup of the content', () => {
  const page = contentErrorPage('<script>alert("x")</script> & \'y\'');
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;');
});

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
