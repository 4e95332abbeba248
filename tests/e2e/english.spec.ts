import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, outDir, pageKinds, test } from './site.ts';

const vietnamese = pageKinds.filter(
  ([kind, path]) => kind !== 'not found' && !path.startsWith('/en/'),
);
const hasEnglish = (path: string) => existsSync(join(outDir, 'en', path, 'index.html'));

test.describe('An English reader', () => {
  test('finds an English mirror of every kind of page', () => {
    const without = vietnamese.filter(([, path]) => !hasEnglish(path));
    expect(without.map(([kind]) => kind)).toEqual([]);
  });

  for (const [kind, path] of vietnamese.filter(([, one]) => hasEnglish(one))) {
    test(`${kind}: the switch leads to the mirror and back`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('link', { name: 'English', exact: true }).click();
      await expect(page).toHaveURL(`/en${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
      await expect(page).toHaveURL(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    });
  }

  test('finds that the two pages of a pair link to each other', async ({ request }) => {
    for (const [kind, path] of vietnamese) {
      const own = readAlternates(await (await request.get(path)).text());
      const mirror = readAlternates(await (await request.get(`/en${path}`)).text());
      expect(mirror, kind).toEqual(own);
      expect(own, kind).toEqual({ vi: path, en: `/en${path}`, 'x-default': path });
    }
  });

  test('sees which records are in Vietnamese only, and is led to their page', async ({ page }) => {
    const title = 'Về việc huy động ngày công đào kênh Bắc';
    await page.goto('/en/ho-so/TU-01-0145/');
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
    await expect(row).toContainText('(in Vietnamese)');
    const link = row.getByRole('link', { name: title });
    await expect(link).toHaveAttribute('lang', 'vi');
    await link.click();
    await expect(page).toHaveURL('/tai-lieu/TU-01-0145-005/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    expect(hasEnglish('/tai-lieu/TU-01-0145-005/')).toBe(false);
    await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveCount(0);
  });

  test('reads why a record is closed in English', async ({ page }) => {
    await page.goto('/en/tai-lieu/TU-01-0203-004/');
    const panel = page.getByRole('region', { name: 'Access to this item is restricted' });
    await expect(panel).toContainText('Holds private information');
    await expect(panel).toContainText('1 January 2048');
    await panel.getByRole('link', { name: 'Add to the request slip' }).click();
    await panel.getByRole('link', { name: 'On the slip · See the slip' }).click();
    await expect(page).toHaveURL('/en/yeu-cau/');
    await expect(page.getByText('List of pupils of a literacy class').first()).toBeVisible();
  });
});

/** `{ vi: path, en: path, … }` as the head of a page says. */
function readAlternates(html: string): Record<string, string> {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return Object.fromEntries(
    [...links].map(([, language = '', href = '']) => [language, new URL(href).pathname]),
  );
}
