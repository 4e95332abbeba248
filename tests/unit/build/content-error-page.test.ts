import { expect, it } from 'vitest';
import { contentErrorPage } from '#src/build/content-error-page.ts';

it('shows the report as it is, and reloads when the content is mended', () => {
  const report = 'content/fonds/TU/items.csv\n  412 · mode unknown-access "Hạn chế" không phải';
  const page = contentErrorPage(report);
  expect(page).toContain('<pre>content/fonds/TU/items.csv\n  412 · mode');
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('src="/@vite/client"');
});

it('lets no markup of the content in', () => {
  const page = contentErrorPage('<script>alert("x")</script> & \'y\'');
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;');
});
